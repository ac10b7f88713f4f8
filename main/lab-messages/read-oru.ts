/** HL7 v2 laboratory messages (ORU^R01) to results. Pure: text in, results and refusals out. */
import { say } from '../../clinical/language/say.ts';
import { speakingNames } from '../../clinical/language/speaking.ts';
import { Hl7Message, type Hl7Segment } from '@medplum/core';
import { isDay, type Day } from '../../clinical/day.ts';
import { draftFactSchema, type DraftFact } from '../../clinical/facts.ts';
import { labByLoinc, toCanonical, type Lab } from '../../clinical/labs/index.ts';
import { unescaped } from './escapes.ts';

/** Whom a message is about, as its PID segment says. */
export type Described = {
  ids: { value: string; authority: string }[];
  name: string;
  birthDate: Day | null;
  sex: 'female' | 'male' | 'unknown';
};

/** The results of one patient in one message. */
export type LabReport = { message: string; patient: Described; drafts: DraftFact[] };
/** Something of a file that was not taken, with its place and the reason. */
export type NotTaken = { place: string; code: string; reason: string };
export type ReadMessages = { reports: LabReport[]; notTaken: NotTaken[] };

/** Results that count: final, corrected. Others are not yet, or no longer, results. */
const finalStates = ['F', 'C'];
const stateWords: Readonly<Record<string, string>> = speakingNames({
  P: 'is preliminary',
  R: 'is not verified yet',
  S: 'is partial',
  I: 'is pending',
  D: 'is withdrawn by the laboratory: compare the record',
  W: 'was sent for another patient by mistake: compare the record',
  X: 'could not be obtained',
});

/** Reads a file of one or more messages. Never throws on bad input. */
export function readOru(content: string, today: Day): ReadMessages {
  const read: ReadMessages = { reports: [], notTaken: [] };
  messagesIn(content).forEach((text, index) => {
    const place = `message ${index + 1}`;
    try {
      readMessage(Hl7Message.parse(text), place, today, read);
    } catch {
      read.notTaken.push({ place, code: '', reason: say`cannot be read as HL7 v2` });
    }
  });
  if (read.reports.length + read.notTaken.length === 0) {
    read.notTaken.push({ place: say`whole file`, code: '', reason: say`holds no HL7 v2 message` });
  }
  return read;
}

/** Messages begin with MSH; frames and batch envelopes around them are left out. */
function messagesIn(content: string): string[] {
  const lines = content
    // eslint-disable-next-line no-control-regex -- the frame of messages sent over a line (MLLP)
    .replace(/[\u000b\u001c\uFEFF]/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !/^(FHS|BHS|BTS|FTS)\b/.test(line));
  const messages: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('MSH')) messages.push([line]);
    else messages.at(-1)?.push(line);
  }
  return messages.map((one) => one.join('\r'));
}

type Order = { number: string; on: string };

function readMessage(message: Hl7Message, place: string, today: Day, read: ReadMessages): void {
  const header = message.header;
  const control = field(header, 10);
  const kind = [field(header, 9), field(header, 9, 2)].join('^');
  if (kind !== 'ORU^R01') {
    read.notTaken.push({ place, code: kind, reason: say`is no laboratory report (ORU^R01)` });
    return;
  }
  const sender = field(header, 4) || field(header, 3);
  let report: LabReport | null = null;
  let order: Order = { number: '', on: '' };
  message.segments.forEach((segment, index) => {
    const at = say`${place} (${control}), segment ${index + 1}`;
    if (segment.name === 'PID') {
      report = { message: control, patient: described(segment), drafts: [] };
      read.reports.push(report);
    } else if (segment.name === 'OBR') {
      order = { number: field(segment, 3) || field(segment, 2), on: field(segment, 7) };
    } else if (segment.name === 'OBX') {
      const result = resultOf(segment, order, sender, today);
      const { code } = result;
      if (!report) read.notTaken.push({ place: at, code, reason: say`stands before any patient` });
      else if ('draft' in result) report.drafts.push(result.draft);
      else read.notTaken.push({ place: at, code, reason: result.reason });
    }
  });
}

type Result = { code: string; draft: DraftFact } | { code: string; reason: string };

function resultOf(obx: Hl7Segment, order: Order, sender: string, today: Day): Result {
  const found = testOf(obx);
  const code = found?.code ?? field(obx, 3);
  const not = (reason: string): Result => ({ code, reason });
  if (!found) return not(say`is no test that Dorso follows`);
  const state = field(obx, 11).toUpperCase();
  if (!finalStates.includes(state)) return not(stateWords[state] ?? say`has the status "${state}"`);
  const value = numberOf(obx);
  if (typeof value === 'string') return not(value);
  const on = dayOf(field(obx, 14)) ?? dayOf(order.on);
  if (!on) return not(say`has no day`);
  if (on > today) return not(say`lies in the future (${on})`);
  const unit = field(obx, 6) || field(obx, 6, 2);
  if (unit === '') return not(say`has no unit`);
  const canonical = toCanonical(found.lab.id, value, unit);
  if (canonical === null) return not(say`"${unit}" is no unit of ${found.lab.name}`);
  const equation = found.equation === null ? '' : ` (${found.equation})`;
  // The same result of the same order, sent again with another value, is a correction.
  const importKey = ['oru', sender, order.number, code, field(obx, 4), on].join('/').slice(0, 300);
  const draft = draftFactSchema.safeParse({
    on,
    statement: {
      kind: 'lab',
      lab: found.lab.id,
      value: canonical,
      reportedValue: value,
      reportedUnit: `${unit}${equation}`.slice(0, 40),
    },
    replaces: null,
    importKey,
  });
  return draft.success
    ? { code, draft: draft.data }
    : not(draft.error.issues[0]?.message ?? say`cannot be recorded`);
}

type Test = { lab: Lab; code: string; equation: string | null };

/** By LOINC in either place of OBX-3; local codes and words are never guessed at. */
function testOf(obx: Hl7Segment): Test | null {
  for (const at of [1, 4]) {
    if (!/^(LN|LOINC|2\.16\.840\.1\.113883\.6\.1)$/i.test(field(obx, 3, at + 2))) continue;
    const code = field(obx, 3, at);
    const found = labByLoinc(code);
    if (found?.lab.kind !== 'lab') continue;
    const { equation } = found.code;
    return { lab: found.lab, code, equation: equation === 'CKD-EPI 2021' ? null : equation };
  }
  return null;
}

/** The value of a numeric result (NM, SN, or a number in ST); otherwise why it has none. */
function numberOf(obx: Hl7Segment): number | string {
  const type = field(obx, 2);
  const written = type === 'SN' ? field(obx, 5, 2) : field(obx, 5);
  const comparator = type === 'SN' ? field(obx, 5) : '';
  const limit = say`"${comparator}${written}" is a limit, not a value`;
  if (/^[<>]/.test(written) || !['', '='].includes(comparator)) return limit;
  if (type === 'SN' && field(obx, 5, 3) !== '') return say`is a ratio or range, not a value`;
  if (/^[+-]?\d+(\.\d+)?$/.test(written)) return Number(written);
  return written === '' ? say`has no value` : say`"${written.slice(0, 40)}" is not a number`;
}

function described(pid: Hl7Segment): Described {
  const repetitions = pid.getField(3)?.components.length ?? 0;
  const ids = Array.from({ length: repetitions }, (_, repetition) => ({
    value: unescaped(pid.getField(3).getComponent(1, undefined, repetition) ?? '').trim(),
    authority: unescaped(pid.getField(3).getComponent(4, undefined, repetition) ?? '').trim(),
  }));
  const sex = field(pid, 8).toUpperCase();
  return {
    ids: ids.filter(({ value }) => value !== ''),
    name: `${field(pid, 5, 2)} ${field(pid, 5)}`.trim(),
    birthDate: dayOf(field(pid, 7)),
    sex: sex === 'F' ? 'female' : sex === 'M' ? 'male' : 'unknown',
  };
}

/** The day of an HL7 time; partial ones are none. */
function dayOf(written: string): Day | null {
  const parts = /^(\d{4})(\d{2})(\d{2})/.exec(written);
  const day = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : '';
  return isDay(day) ? day : null;
}

function field(segment: Hl7Segment | undefined, index: number, component = 1): string {
  return unescaped(segment?.getField(index)?.getComponent(component) ?? '').trim();
}
