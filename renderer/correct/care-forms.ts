/** Correcting what was decided, arranged and told. */
import { conditions } from '../../clinical/conditions/index.ts';
import { findMedicine, medicines } from '../../clinical/formulary/index.ts';
import { m } from '../../words/messages.js';
import { sayDoseUnit } from '../patient/dose-words.ts';
import {
  careEvents,
  mechanisms,
  referralKinds,
  referralStatuses,
  refusals,
  therapies,
  trialOutcomes,
  vitamins,
} from '../visit/care-words.ts';
import { choice, day, number, numberIn, text, wordsIn, type Option } from './field.ts';
import type { Form } from './form.ts';
import { yesNo } from './measured-forms.ts';

/** A choice's value is one of its options, which are those of the schema. */
const chosen = <T extends string>(typed: string | undefined, before: T): T =>
  (typed ?? before) as T;
const outcomeField = (was: string | null) => text('outcome', m.visit_fix_outcome(), was);

export const mechanism: Form<'mechanism'> = {
  fields: ({ mechanism: was }) => [choice('mechanism', m.visit_need_mechanism(), was, mechanisms)],
  make: (statement, typed) => ({
    ...statement,
    mechanism: chosen(typed['mechanism'], statement.mechanism),
  }),
};

export const condition: Form<'condition'> = {
  fields: ({ condition: was, present }) => [
    choice('condition', m.visit_fix_condition(), was, conditionOptions(was)),
    choice('present', m.visit_fix_present(), present ? 'yes' : 'no', yesNo()),
  ],
  make: (statement, typed) => ({
    ...statement,
    condition: typed['condition'] ?? statement.condition,
    present: typed['present'] === 'yes',
  }),
};

function conditionOptions(was: string): Option[] {
  const known = conditions.map(({ id, label }) => ({ value: id, label }));
  const all = known.some(({ value }) => value === was)
    ? known
    : [{ value: was, label: was }, ...known];
  return all.toSorted((a, b) => a.label.localeCompare(b.label));
}

export const allergy: Form<'allergy'> = {
  fields: ({ substance, reaction }) => [
    text('substance', m.visit_fix_substance(), substance, { needed: true, most: 200 }),
    text('reaction', m.visit_fix_reaction(), reaction),
  ],
  make: (statement, typed) => {
    const substance = wordsIn(typed, 'substance') ?? statement.substance;
    const named = medicines.find(({ name }) => name.toLowerCase() === substance.toLowerCase());
    const medicine = substance === statement.substance ? statement.medicine : (named?.id ?? null);
    return { ...statement, substance, medicine, reaction: wordsIn(typed, 'reaction') };
  },
};

export const therapy: Form<'therapy'> = {
  fields: ({ therapy: id, status, outcome }) => {
    const known = therapies.find((one) => one.id === id);
    return [
      choice('status', known?.name ?? id, status, known?.statuses ?? []),
      outcomeField(outcome),
    ];
  },
  make: (statement, typed) => ({
    ...statement,
    status: chosen(typed['status'], statement.status),
    outcome: wordsIn(typed, 'outcome'),
  }),
};

export const therapySession: Form<'therapy_session'> = {
  fields: ({ therapy: was }) => [
    choice(
      'therapy',
      m.visit_fix_therapy(),
      was,
      therapies.map(({ id, name }) => ({ value: id, label: name })),
    ),
  ],
  make: (statement, typed) => ({
    ...statement,
    therapy: chosen(typed['therapy'], statement.therapy),
  }),
};

export const referral: Form<'referral'> = {
  fields: ({ to, status, outcome }) => [
    choice('to', m.visit_fix_referral_to(), to, referralKinds),
    choice('status', m.visit_fix_status(), status, referralStatuses),
    outcomeField(outcome),
  ],
  make: (statement, typed) => ({
    ...statement,
    to: chosen(typed['to'], statement.to),
    status: chosen(typed['status'], statement.status),
    outcome: wordsIn(typed, 'outcome'),
  }),
};

export const supplementTrial: Form<'supplement_trial'> = {
  fields: ({ vitamin, outcome }) => [
    choice('vitamin', m.visit_fix_vitamin(), vitamin, vitamins),
    choice('outcome', m.visit_fix_outcome(), outcome, trialOutcomes),
  ],
  make: (statement, typed) => ({
    ...statement,
    vitamin: chosen(typed['vitamin'], statement.vitamin),
    outcome: chosen(typed['outcome'], statement.outcome),
  }),
};

export const refusal: Form<'refusal'> = {
  fields: ({ of }) => [choice('of', m.visit_need_refused(), of, refusals)],
  make: (statement, typed) => ({ ...statement, of: chosen(typed['of'], statement.of) }),
};

export const careEvent: Form<'care_event'> = {
  fields: ({ event, outcome }) => {
    const known = careEvents.find(({ id }) => id === event);
    const needed = known?.needed ?? false;
    return [text('outcome', known ? `${known.label}: ${known.ask}` : event, outcome, { needed })];
  },
  make: (statement, typed) => ({ ...statement, outcome: wordsIn(typed, 'outcome') }),
};

export const note: Form<'note'> = {
  fields: ({ text: was }) => [
    text('text', m.visit_line_note(), was, { needed: true, long: true, most: 10_000 }),
  ],
  make: (statement, typed) => ({ ...statement, text: wordsIn(typed, 'text') ?? statement.text }),
};

export const contact: Form<'contact'> = {
  fields: ({ channel, outcome, words }) => [
    choice('channel', m.visit_fix_channel(), channel, [
      { value: 'call', label: m.visit_fix_channel_call() },
      { value: 'message', label: m.visit_fix_channel_message() },
      { value: 'letter', label: m.visit_fix_channel_letter() },
    ]),
    choice('outcome', m.visit_fix_outcome(), outcome, [
      { value: 'reached', label: m.visit_fix_contact_reached() },
      { value: 'not_reached', label: m.visit_fix_contact_not_reached() },
      { value: 'left_message', label: m.visit_fix_contact_left_message() },
      { value: 'sent', label: m.visit_fix_contact_sent() },
    ]),
    text('words', m.visit_line_note(), words),
  ],
  make: (statement, typed) => ({
    ...statement,
    channel: chosen(typed['channel'], statement.channel),
    outcome: chosen(typed['outcome'], statement.outcome),
    words: wordsIn(typed, 'words'),
  }),
};

/** The steps that were planned; a step without its amount is dropped. Others are a new plan. */
export const titrationPlan: Form<'titration_plan'> = {
  fields: ({ medicine, steps, words }) => [
    ...steps.flatMap(({ on, amount }, index) => [
      day(`on-${index}`, m.visit_fix_step_day({ number: index + 1 }), on),
      number(`amount-${index}`, m.visit_fix_step_amount({ number: index + 1 }), amount, {
        unit: sayDoseUnit(findMedicine(medicine)?.doseUnit ?? 'mg/day'),
        range: [0, 100_000],
      }),
    ]),
    text('words', m.visit_line_note(), words),
  ],
  make: (statement, typed) => ({
    ...statement,
    steps: statement.steps.flatMap((step, index) => {
      const amount = numberIn(typed, `amount-${index}`);
      const on = chosen(typed[`on-${index}`], step.on);
      return amount === null ? [] : [{ on, amount }];
    }),
    words: wordsIn(typed, 'words'),
  }),
};
