/** Writing what was learnt of a patient: facts of a visit, an answer to a prompt, an import. */
import { say } from '../clinical/language/say.ts';
import type { Day } from '../clinical/day.ts';
import { draftFactSchema, type DraftFact, type Fact } from '../clinical/facts.ts';
import type { AuditAction } from './audit-actions.ts';
import { BadInput, OutOfRange } from './errors.ts';
import { factFromStored, statementRow } from './fact-row.ts';
import { insertRow, record, type Recording, type Writer } from './recording.ts';
import { requireRight } from './rights.ts';

export type Appending = {
  patientId: string;
  facts: readonly DraftFact[];
  /** The day of the visit at which this was recorded together; null outside a visit. */
  visitOn: Day | null;
  action: AuditAction;
};
export type Appended = { visitId: string | null; facts: Fact[] };

/**
 * Saves the facts, their visit and the audit entry: all of it or nothing. Throws OutOfRange or
 * BadInput (naming the fact by its place), NotAllowed (a second correction of one fact, another
 * kind, a key imported before), NotFound (patient or replaced fact), RecordInUse, RecordUnwritable.
 */
export function appendFacts(
  writer: Writer,
  { patientId, facts, visitOn, action }: Appending,
): Appended {
  const checked = facts.map(checkedDraft);
  return record(writer, action, patientId, (recording) => {
    requireRight(recording.db, writer.person, 'record');
    const visitId = visitOn === null ? null : recording.nextId();
    if (visitId !== null)
      insertRow(recording, 'visit', { patient_id: patientId, on_day: visitOn }, visitId);
    return {
      visitId,
      facts: checked.map((draft) => insertFact(recording, patientId, visitId, draft)),
    };
  });
}

/** One checked fact as a row of the recording. */
export function insertFact(
  recording: Recording,
  patientId: string,
  visitId: string | null,
  draft: DraftFact,
): Fact {
  return factFromStored(
    insertRow(recording, 'fact', {
      ...statementRow(draft.statement),
      patient_id: patientId,
      visit_id: visitId,
      on_day: draft.on,
      replaces: draft.replaces,
      import_key: draft.importKey,
    }),
  );
}

/** Parsed again here, whatever the caller has checked: the record takes nothing on trust. */
export function checkedDraft(
  draft: DraftFact,
  index: number,
  all: readonly DraftFact[],
): DraftFact {
  const parsed = draftFactSchema.safeParse(draft);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = say`${index + 1} of ${all.length} (${String(draft.statement?.kind)}${issue ? `, ${issue.path.join('.')}` : ''})`;
  const message = say`Entry ${place}: ${issue?.message ?? say`not understood`}. Nothing was saved. Correct it and save again.`;
  const isValue = issue && ['custom', 'too_big', 'too_small'].includes(issue.code);
  throw isValue ? new OutOfRange(message) : new BadInput(message);
}
