/** What a protocol edition would change: the prompts it opens and closes today, patient by patient. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Day } from '../../clinical/day.ts';
import type { Prompt } from '../../clinical/prompt.ts';
import {
  protocolInForce,
  type ProtocolEdition,
  type RecordedEdition,
} from '../../clinical/protocol/edition.ts';
import { say } from '../../clinical/language/say.ts';
import { rules } from '../../clinical/rules/index.ts';
import type { ProtocolEffect } from '../../contract/clinic.ts';
import type { OpenRecord } from '../../db/index.ts';
import { CommandFailure } from '../failure.ts';
import { patientChart, promptsOf } from './patient-chart.ts';

/** How long patients are worked on before other work gets its turn. */
const SLICE_MS = 20;
const MOST_EXAMPLES = 100;

type Asked = {
  record: OpenRecord;
  /** Whose edition it is; null = the clinic's, looked at for everyone. */
  patientId: string | null;
  edition: ProtocolEdition;
  on: Day;
  /** Milliseconds that only go forward. */
  elapsed: () => number;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
};

/** Evaluates on the day's facts as if the edition were in force. Throws Cancelled. */
export async function protocolEffect(asked: Asked): Promise<ProtocolEffect> {
  const { record, patientId, edition, on, elapsed, onProgress, signal } = asked;
  const clinic = record.protocolHistory(null);
  const supposed = asIfRecorded(edition, on);
  const patients = record.patients().filter(({ id }) => patientId === null || id === patientId);
  const effect: ProtocolEffect = { patients: patients.length, changed: 0, rules: [], examples: [] };
  const counts = new Map<string, { opens: number; closes: number }>();
  // The first slice is over at once: whoever asks may also stop before anything is worked out.
  let sliceBegan = Number.NEGATIVE_INFINITY;
  for (const [done, patient] of patients.entries()) {
    if (elapsed() - sliceBegan > SLICE_MS) {
      onProgress(done, patients.length);
      await breathe();
      sliceBegan = elapsed();
    }
    if (signal.aborted) {
      throw new CommandFailure('Cancelled', say`Stopped. Nothing was changed.`);
    }
    const own = record.protocolHistory(patient.id);
    const now = protocolInForce({ clinic, patient: own }, on);
    const then = protocolInForce(
      patientId === null
        ? { clinic: [...clinic, supposed], patient: own }
        : { clinic, patient: [...own, supposed] },
      on,
    );
    if (now.version === then.version) continue;
    const chart = patientChart(patient, record.facts(patient.id), on);
    const before = openOf(promptsOf(patient, chart, now));
    const after = openOf(promptsOf(patient, chart, then));
    const opens = missingFrom(before, after);
    const closes = missingFrom(after, before);
    if (opens.length === 0 && closes.length === 0) continue;
    effect.changed += 1;
    for (const { ruleId } of opens) countFor(counts, ruleId).opens += 1;
    for (const { ruleId } of closes) countFor(counts, ruleId).closes += 1;
    if (effect.examples.length < MOST_EXAMPLES) {
      const { id, name, number } = patient;
      const inShort = (prompts: Prompt[]) => prompts.map(({ key, title }) => ({ key, title }));
      effect.examples.push({
        ...{ patientId: id, name, number },
        ...{ opens: inShort(opens), closes: inShort(closes) },
      });
    }
  }
  effect.rules = rules.flatMap(({ id }) => {
    const counted = counts.get(id);
    return counted ? [{ ruleId: id, ...counted }] : [];
  });
  return effect;
}

/** In force on the day and later than every recorded edition, whatever day it is meant for. */
function asIfRecorded(edition: ProtocolEdition, on: Day): RecordedEdition {
  return { ...edition, from: on, id: '~supposed', recordedAt: '', author: '', workstation: '' };
}

function openOf(prompts: readonly Prompt[]): Prompt[] {
  return prompts.filter(({ state }) => state.is === 'open');
}

/** Those of `all` that are not, at the same urgency, in `some`. */
function missingFrom(some: readonly Prompt[], all: readonly Prompt[]): Prompt[] {
  const known = new Set(some.map(({ key, urgency }) => `${key} ${urgency}`));
  return all.filter(({ key, urgency }) => !known.has(`${key} ${urgency}`));
}

function countFor(
  counts: Map<string, { opens: number; closes: number }>,
  ruleId: string,
): { opens: number; closes: number } {
  const found = counts.get(ruleId) ?? { opens: 0, closes: 0 };
  counts.set(ruleId, found);
  return found;
}
