/** One patient's row of the worklist: the rules asked, and the answer kept short. */
import { standingFacts } from '../../clinical/chart/standing.ts';
import type { Chart } from '../../clinical/chart.ts';
import type { Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import {
  daysSinceReassessment,
  latestFunction,
  latestPain,
} from '../../clinical/measures/reassessment.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { Prompt } from '../../clinical/prompt.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import { emergencyOf, type CheckedRow, type UncheckedRow } from '../../clinical/worklist.ts';
import { lastContact } from '../../clinical/worklist/last-contact.ts';
import { lastSeenBy, lastVisit, type LastVisit } from '../../clinical/worklist/last-visit.ts';
import { painRegimen } from '../../clinical/worklist/regimen.ts';
import { trendOf } from '../../clinical/worklist/trend.ts';
import { isDead, patientChart, promptsOf } from './patient-chart.ts';

/** A row with all its open prompts, strongest first. */
export type Checked = { row: CheckedRow; prompts: Prompt[] };

type Asked = { patient: Patient; facts: readonly Fact[]; on: Day; protocol: Protocol };

/** Who the patient is, before the rules were asked. */
export function uncheckedRow(patient: Patient): UncheckedRow {
  return { ...lineOf(patient), checked: false };
}

/** Asks the rules, as of a day under the protocol in force on it. */
export function checkedRow(asked: Asked): Checked {
  const { patient, facts, on, protocol } = asked;
  const chart = patientChart(patient, facts, on);
  const setting = { chart, protocol };
  const standing = standingFacts(facts);
  const prompts = openPrompts(patient, chart, protocol);
  const seen = lastVisit(chart, standing);
  const [top] = prompts;
  const row: CheckedRow = {
    ...lineOf(patient),
    checked: true,
    top: top ? { key: top.key, urgency: top.urgency, title: top.title } : null,
    more: Math.max(0, prompts.length - 1),
    actions: prompts.filter(({ urgency }) => urgency === 'action').length,
    emergency: emergencyOf(prompts),
    opened: prompts.length === 0 ? 0 : openedSince(seen, prompts, asked),
    pain: trendOf(setting, latestPain(chart)),
    function: trendOf(setting, latestFunction(chart)),
    regimen: painRegimen(chart),
    mechanism: chart.mechanisms().at(-1)?.value ?? null,
    ...reassessment(patient, chart, protocol),
    lastVisit: seen,
    seenBy: lastSeenBy(chart, standing),
    lastContact: lastContact(chart),
  };
  return { row, prompts };
}

function lineOf({ id, name, number, birthDate, diedOn }: Patient) {
  return { patientId: id, name, number, birthDate, diedOn };
}

function openPrompts(patient: Patient, chart: Chart, protocol: Protocol): Prompt[] {
  return promptsOf(patient, chart, protocol).filter(({ state }) => state.is === 'open');
}

/** How many of the prompts were not open on the day of the last visit, by what was known then. */
function openedSince(seen: LastVisit | null, prompts: Prompt[], asked: Asked): number {
  if (seen === null) return prompts.length;
  const { patient, facts, protocol } = asked;
  const then = patientChart(patient, facts, seen.on, seen.recordedAt);
  const before = new Set(openPrompts(patient, then, protocol).map(({ key }) => key));
  return prompts.filter(({ key }) => !before.has(key)).length;
}

function reassessment(patient: Patient, chart: Chart, protocol: Protocol) {
  const { value, facts } = daysSinceReassessment({ chart, protocol });
  const overdueAfter = protocol.parameter('P.reassess.overdue_days').value;
  return {
    daysSinceReassessment: facts && facts.length > 0 ? value.days : null,
    // Never reassessed: counted from the day the clinic began to follow the patient.
    daysOverdue: isDead(patient, chart.on) ? 0 : Math.max(0, value.days - overdueAfter),
  };
}
