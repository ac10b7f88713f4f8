/** Generates valid facts of every kind, for sentences that say "every" or "never". */
import fc from 'fast-check';
import { addDays, day, type Day } from '../../clinical/day.ts';
import {
  declineReasons,
  type DraftFact,
  type FactKind,
  type Statement,
} from '../../clinical/facts.ts';
import { instruments } from '../../clinical/instruments/index.ts';
import { labs } from '../../clinical/labs/index.ts';
import { redFlagIds } from '../../clinical/redflags/index.ts';

/** Any calendar day of a long life. */
export const arbitraryDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => addDays(day('1950-01-01'), days));

const id = fc.stringMatching(/^[a-z0-9_]{1,64}$/);
const words = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: maxLength / 8 })
    .filter((text) => text === text.trim() && text !== '');
const wordsOrNull = (maxLength: number) => fc.option(words(maxLength));
const between = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const score = fc.constantFrom(...instruments.flatMap((one) => one.stores)).chain((stored) => {
  const grains = stored.step === null ? null : Math.round((stored.max - stored.min) / stored.step);
  const value =
    stored.step === null || grains === null
      ? between(stored.min, stored.max)
      : fc
          .integer({ min: 0, max: grains })
          .map((n) => Number((stored.min + n * (stored.step ?? 1)).toFixed(4)));
  return fc.record({
    kind: fc.constant('score' as const),
    instrument: fc.constant(stored.id),
    value,
    items: fc.option(fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 30 })),
  });
});

const lab = fc.constantFrom(...labs.filter((one) => one.kind === 'lab')).chain((test) =>
  fc.record({
    kind: fc.constant('lab' as const),
    lab: fc.constant(test.id),
    value: between(...test.plausible),
    reportedValue: between(-1e6, 1e6),
    reportedUnit: fc.string({ maxLength: 40 }),
  }),
);

const pressure = fc.option(fc.tuple(between(40, 320), between(10, 220)));
const vital = fc
  .record({
    weightKg: fc.option(between(2, 500)),
    heightCm: fc.option(between(30, 260)),
    heartRate: fc.option(between(10, 320)),
    pressure,
  })
  .filter((one) => Object.values(one).some((value) => value !== null))
  .map(({ pressure: both, ...rest }) => ({
    kind: 'vital' as const,
    ...rest,
    systolic: both?.[0] ?? null,
    diastolic: both?.[1] ?? null,
  }));

const flags = fc.uniqueArray(fc.constantFrom(...redFlagIds), { maxLength: 6 });
const redFlagScreen = fc.oneof(
  fc.record({
    kind: fc.constant('red_flag_screen' as const),
    positive: flags,
    cleared: fc.constant<string[]>([]),
    outcome: wordsOrNull(500),
  }),
  fc.record({
    kind: fc.constant('red_flag_screen' as const),
    positive: flags,
    cleared: flags,
    outcome: words(500),
  }),
);

const dose = fc
  .tuple(
    id,
    fc.option(between(0.001, 100_000)),
    wordsOrNull(500),
    fc.option(
      fc.constantFrom(
        'ineffective',
        'adverse_effect',
        'completed',
        'patient_choice',
        'interaction',
        'other',
        'not_recorded',
      ),
    ),
  )
  .map(([medicine, amount, regimen, stopReason]) => ({
    kind: 'dose' as const,
    medicine,
    amount: stopReason === null ? amount : 0,
    stopReason,
    regimen,
  }));

const therapy = fc.oneof(
  fc.record({
    kind: fc.constant('therapy' as const),
    therapy: fc.constant('cbt' as const),
    status: fc.constantFrom('referred', 'active', 'declined', 'completed', 'stopped'),
    outcome: wordsOrNull(500),
  }),
  fc.record({
    kind: fc.constant('therapy' as const),
    therapy: fc.constant('physical_therapy' as const),
    status: fc.constantFrom('structured', 'advice_only', 'stopped', 'completed'),
    outcome: wordsOrNull(500),
  }),
);

const answered = {
  kind: fc.constant('prompt_response' as const),
  promptKey: fc.stringMatching(/^R[0-9][0-9](:[A-Za-z0-9_:-]{1,20})?$/),
  ruleVersion: fc.string({ maxLength: 20 }),
  urgency: fc.constantFrom('urgent', 'action', 'info'),
};
const promptResponse = fc.oneof(
  fc.record({
    ...answered,
    response: fc.constant('accepted' as const),
    reason: fc.constant(null),
    reasonText: wordsOrNull(1000),
    until: fc.constant(null),
  }),
  fc.record({
    ...answered,
    response: fc.constant('snoozed' as const),
    reason: fc.constant(null),
    reasonText: fc.constant(null),
    until: arbitraryDay,
  }),
  fc.record({
    ...answered,
    response: fc.constant('declined' as const),
    reason: fc.constantFrom(...declineReasons),
    reasonText: words(1000),
    until: fc.constant(null),
  }),
);

/** Valid statements by kind; a void, which needs a fact to take back, is not among them. */
const byKind: { [K in Exclude<FactKind, 'void'>]: fc.Arbitrary<Extract<Statement, { kind: K }>> } =
  {
    score,
    dose,
    adverse_effect: fc.record({
      kind: fc.constant('adverse_effect'),
      term: id,
      grade: fc.constantFrom(0, 1, 2, 3, null),
      medicine: fc.option(id),
    }),
    adverse_effect_check: fc.constant({ kind: 'adverse_effect_check' }),
    lab,
    vital,
    red_flag_screen: redFlagScreen,
    neuro_exam: fc.record({
      kind: fc.constant('neuro_exam'),
      myotomes: fc.dictionary(
        fc.stringMatching(/^[LR]_(C[5-8]|T1|L[1-5]|S[1-3])$/),
        fc.integer({ min: 0, max: 5 }),
        { noNullPrototype: true },
      ),
      progressive: fc.boolean(),
    }),
    mechanism: fc.record({
      kind: fc.constant('mechanism'),
      mechanism: fc.constantFrom('neuropathic', 'musculoskeletal', 'mixed'),
    }),
    condition: fc.record({ kind: fc.constant('condition'), condition: id, present: fc.boolean() }),
    allergy: fc.record({
      kind: fc.constant('allergy'),
      substance: words(200),
      medicine: fc.option(id),
      reaction: wordsOrNull(500),
    }),
    therapy,
    therapy_session: fc.record({
      kind: fc.constant('therapy_session'),
      therapy: fc.constantFrom('physical_therapy', 'cbt'),
    }),
    referral: fc.record({
      kind: fc.constant('referral'),
      to: fc.constantFrom('pain_specialist', 'spine', 'spine_urgent', 'mental_health', 'other'),
      status: fc.constantFrom('sent', 'seen', 'declined'),
      outcome: wordsOrNull(500),
    }),
    supplement_trial: fc.record({
      kind: fc.constant('supplement_trial'),
      vitamin: fc.constantFrom('vitamin_d', 'vitamin_b12'),
      outcome: fc.constantFrom('benefit', 'no_benefit', 'unclear'),
    }),
    refusal: fc.record({
      kind: fc.constant('refusal'),
      of: fc.constantFrom('neuropathic_agent', 'physical_therapy'),
    }),
    care_event: fc.record({
      kind: fc.constant('care_event'),
      event: fc.constantFrom(
        'b12_treatment',
        'weight_plan',
        'ecg',
        'safety_assessment',
        'interventional_considered',
        'comedication_confirmed',
      ),
      outcome: wordsOrNull(500),
    }),
    note: fc.record({
      kind: fc.constant('note'),
      text: fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
    }),
    prompt_response: promptResponse,
    contact: fc.record({
      kind: fc.constant('contact'),
      channel: fc.constantFrom('call', 'message', 'letter'),
      outcome: fc.constantFrom('reached', 'not_reached', 'left_message', 'sent'),
      words: fc.option(words(500)),
    }),
    titration_plan: fc.record({
      kind: fc.constant('titration_plan'),
      medicine: id,
      aim: fc.constantFrom('titrate', 'taper'),
      steps: fc
        .uniqueArray(arbitraryDay, { maxLength: 8 })
        .chain((days) =>
          fc.tuple(
            ...days.toSorted().map((on) => between(0, 100_000).map((amount) => ({ on, amount }))),
          ),
        ),
      words: fc.option(words(500)),
    }),
    document: fc.record({
      kind: fc.constant('document'),
      document: fc.constantFrom('letter', 'patient_page', 'visit_note', 'handout', 'report'),
      language: fc.constantFrom('en', 'es'),
      given: fc.constantFrom('file', 'printer', 'clipboard'),
    }),
  };

/** The kinds that stand on their own. */
export const ownKinds = Object.keys(byKind) as (keyof typeof byKind)[];

/** A valid draft of this kind on any day. */
export const draftOfKind = (kind: keyof typeof byKind): fc.Arbitrary<DraftFact> =>
  fc.record({
    on: arbitraryDay,
    statement: byKind[kind] as fc.Arbitrary<Statement>,
    replaces: fc.constant(null),
    importKey: fc.constant(null),
  });

/** A valid draft of any kind. */
export const anyDraft: fc.Arbitrary<DraftFact> = fc.oneof(...ownKinds.map(draftOfKind));
