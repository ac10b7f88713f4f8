/**
 * Correcting one entry of any kind in place: a new fact that names the one it replaces, which stays
 * readable. The reason, where one is given, is kept as a note of the same moment.
 */
import { isDay, type Day } from '../../clinical/day.ts';
import { draftFactSchema, type DraftFact, type Fact, type FactKind } from '../../clinical/facts.ts';
import { m } from '../../words/messages.js';
import { sayDay } from '../ui/say.ts';
import * as care from './care-forms.ts';
import { day, problemIn, type Field, type Typed } from './field.ts';
import type { Form, Known, Of } from './form.ts';
import * as measured from './measured-forms.ts';

/** How each kind is corrected; null = it can only be taken back. */
const forms: { [K in FactKind]: Form<K> | null } = {
  score: measured.score,
  dose: measured.dose,
  adverse_effect: measured.adverseEffect,
  adverse_effect_check: measured.adverseEffectCheck,
  lab: measured.labValue,
  vital: measured.vital,
  red_flag_screen: measured.redFlagScreen,
  neuro_exam: measured.neuroExam,
  mechanism: care.mechanism,
  condition: care.condition,
  allergy: care.allergy,
  therapy: care.therapy,
  therapy_session: care.therapySession,
  referral: care.referral,
  supplement_trial: care.supplementTrial,
  refusal: care.refusal,
  care_event: care.careEvent,
  note: care.note,
  contact: care.contact,
  titration_plan: care.titrationPlan,
  // What was handed over, and what was answered to a prompt, happened as it did.
  document: null,
  prompt_response: null,
  void: null,
};

export const isCorrectable = ({ statement }: Fact): boolean => forms[statement.kind] !== null;

/** The fields of an entry, its day first, each with what stands in the record. */
export function correctionFields<K extends FactKind>(fact: Fact<K>, known: Known): Field[] {
  const form: Form<K> | null = forms[fact.statement.kind];
  const own = form?.fields(fact.statement, known) ?? [];
  return [day('on', m.details_day(), fact.on), ...own];
}

export type Correction = { facts: DraftFact[] } | { field: string; message: string };

/** The facts that correct an entry to what was typed, or the field that cannot be saved and why. */
export function correctionOf<K extends FactKind>(
  fact: Fact<K>,
  typed: Typed,
  { known, today, reason, label }: { known: Known; today: Day; reason: string; label: string },
): Correction {
  const form: Form<K> | null = forms[fact.statement.kind];
  const on = typed['on'] ?? '';
  if (!isDay(on) || on > today) return { field: 'on', message: m.visit_fix_day() };
  const fields = correctionFields(fact, known);
  for (const field of fields) {
    const message = problemIn(field, typed);
    if (message !== null) return { field: field.name, message };
  }
  if (fields.every(({ name, was }) => (typed[name] ?? '') === was) || !form)
    return { field: fields[1]?.name ?? 'on', message: m.visit_fix_nothing() };
  const statement: Of<K> = form.make(fact.statement, typed);
  const draft = { on, statement, replaces: fact.id, importKey: null };
  const checked = draftFactSchema.safeParse(draft);
  const [issue] = checked.error?.issues ?? [];
  if (issue) {
    const field = issue.path
      .map(String)
      .findLast((part) => fields.some(({ name }) => name === part));
    return { field: field ?? fields[1]?.name ?? 'on', message: issue.message };
  }
  return { facts: [draft, ...noteOf(reason, { fact, label, on: today })] };
}

function noteOf(
  reason: string,
  { fact, label, on }: { fact: Fact; label: string; on: Day },
): DraftFact[] {
  if (reason.trim() === '') return [];
  const text = m.visit_fix_note({ label, day: sayDay(fact.on), reason: reason.trim() });
  return [{ on, statement: { kind: 'note', text }, replaces: null, importKey: null }];
}
