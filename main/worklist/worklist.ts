/** The worklist: every patient of the record on a day, those who need someone most first. */
import type { Chart } from '../../clinical/chart.ts';
import type { Entry } from '../../clinical/chart/series.ts';
import type { Day } from '../../clinical/day.ts';
import { isKind, type Fact } from '../../clinical/facts.ts';
import {
  daysSinceReassessment,
  latestFunction,
  latestPain,
} from '../../clinical/measures/reassessment.ts';
import type { Patient } from '../../clinical/patient.ts';
import { urgencies } from '../../clinical/prompt.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import { emergencyRules, type LatestScore, type WorklistRow } from '../../clinical/worklist.ts';
import type { OpenRecord } from '../../db/index.ts';
import { patientChart, promptsOf } from './patient-chart.ts';
import { protocolsOf } from './protocols.ts';

/**
 * One row a patient: strongest open prompt first, emergencies before other urgent ones, then most
 * prompts that ask for action, then longest since reassessment, then name. A row is worked out again only for another day or when the
 * patient has a newer fact, other details or another protocol.
 */
export function worklist(record: OpenRecord, on: Day): WorklistRow[] {
  const known = rowsOf(record, on);
  const protocols = protocolsOf(record);
  const rows: WorklistRow[] = [];
  for (const { patient, facts } of record.factsOfAll()) {
    const protocol = protocols(patient.id)(on);
    const mark = `${newestOf(facts)} ${protocol.version} ${JSON.stringify(patient)}`;
    const before = known.get(patient.id);
    const row = before?.mark === mark ? before.row : worklistRow(patient, facts, on, protocol);
    known.set(patient.id, { mark, row });
    rows.push(row);
  }
  return rows.sort(byNeed);
}

function worklistRow(
  patient: Patient,
  facts: readonly Fact[],
  on: Day,
  protocol: Protocol,
): WorklistRow {
  const chart = patientChart(patient, facts, on);
  const open = promptsOf(patient, chart, protocol).filter(({ state }) => state.is === 'open');
  return {
    patientId: patient.id,
    name: patient.name,
    number: patient.number,
    birthDate: patient.birthDate,
    prompts: open.map(({ key, urgency, title }) => ({ key, urgency, title })),
    pain: asLatest(latestPain(chart)),
    function: asLatest(latestFunction(chart)),
    daysSinceReassessment: sinceReassessment(chart, protocol),
  };
}

type Known = { mark: string; row: WorklistRow };
/** Rows of the last day that was asked for, for each open record; gone when the record is closed. */
const cache = new WeakMap<OpenRecord, { on: Day; rows: Map<string, Known> }>();

function rowsOf(record: OpenRecord, on: Day): Map<string, Known> {
  const known = cache.get(record);
  if (known?.on === on) return known.rows;
  const rows = new Map<string, Known>();
  cache.set(record, { on, rows });
  return rows;
}

/** Facts come by day; ids are in the order of recording, so the greatest is the newest. */
function newestOf(facts: readonly Fact[]): string {
  return facts.reduce((newest, { id }) => (id > newest ? id : newest), '');
}

function asLatest(entry: Entry<number> | null): LatestScore | null {
  const fact = entry?.facts.find((one) => isKind(one, 'score'));
  if (!entry || !fact) return null;
  return { instrument: fact.statement.instrument, value: entry.value, on: entry.on };
}

function sinceReassessment(chart: Chart, protocol: Protocol): number | null {
  const { value, facts } = daysSinceReassessment({ chart, protocol });
  return facts && facts.length > 0 ? value : null;
}

function byNeed(a: WorklistRow, b: WorklistRow): number {
  return (
    strongest(a) - strongest(b) ||
    emergency(a) - emergency(b) ||
    actions(b) - actions(a) ||
    overdue(b) - overdue(a) ||
    a.name.localeCompare(b.name) ||
    (a.patientId < b.patientId ? -1 : 1)
  );
}

/** 0 for urgent; one past the last urgency for a patient without a prompt. */
function strongest({ prompts }: WorklistRow): number {
  const ranks = prompts.map(({ urgency }) => urgencies.indexOf(urgency));
  return Math.min(urgencies.length, ...ranks);
}

/** The place of the row's first emergency among them; past the last where there is none. */
function emergency({ prompts }: WorklistRow): number {
  const ranks = prompts.map(({ key }) => emergencyRules.indexOf(key.slice(0, 3)));
  return Math.min(emergencyRules.length, ...ranks.filter((rank) => rank >= 0));
}

function actions({ prompts }: WorklistRow): number {
  return prompts.filter(({ urgency }) => urgency === 'action').length;
}

/** Someone never reassessed is the most overdue of all. */
function overdue({ daysSinceReassessment }: WorklistRow): number {
  return daysSinceReassessment ?? Number.POSITIVE_INFINITY;
}
