/**
 * One patient's row of the worklist for as long as it holds: the rules are asked on a chart that
 * keeps the next day on which any of their comparisons with its day turns out otherwise.
 */
import { DayWatch } from '../../clinical/chart/day-watch.ts';
import { standingFacts } from '../../clinical/chart/standing.ts';
import type { Chart } from '../../clinical/chart.ts';
import { dayOf, type Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import { inLanguage, languages, type Language } from '../../clinical/language/language.ts';
import {
  daysSinceReassessment,
  latestFunction,
  latestPain,
} from '../../clinical/measures/reassessment.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import { openPrompts, titleOf, type OpenPrompt } from '../../clinical/rules/evaluate.ts';
import { emergencyOf } from '../../clinical/worklist.ts';
import { lastContact } from '../../clinical/worklist/last-contact.ts';
import { lastSeenBy, lastVisit, type LastVisit } from '../../clinical/worklist/last-visit.ts';
import { painRegimen } from '../../clinical/worklist/regimen.ts';
import type { DatedSummary } from '../../clinical/worklist/summary.ts';
import { trendOf } from '../../clinical/worklist/trend.ts';
import { isDead, patientChart } from './patient-chart.ts';

type Asked = { patient: Patient; facts: readonly Fact[]; on: Day; protocol: Protocol };

/** Asks the rules, as of a day under the protocol in force on it. Holds while that stays in force. */
export function summarise(asked: Asked): DatedSummary {
  const { patient, facts, on, protocol } = asked;
  const watch = new DayWatch();
  const chart = patientChart(patient, facts, on, null, watch);
  const setting = { chart, protocol };
  const standing = standingFacts(facts);
  const prompts = promptsOf(patient, chart, protocol);
  const seen = lastVisit(chart, standing);
  const [top] = prompts;
  const { value: since, facts: assessed } = daysSinceReassessment(setting);
  const summary = {
    top: top ? withTitles(top, chart, protocol) : null,
    more: Math.max(0, prompts.length - 1),
    actions: prompts.filter(({ urgency }) => urgency === 'action').length,
    emergency: emergencyOf(prompts),
    opened: prompts.length === 0 ? 0 : openedSince(seen, prompts, asked),
    pain: trendOf(setting, latestPain(chart)),
    function: trendOf(setting, latestFunction(chart)),
    regimen: painRegimen(chart),
    mechanism: chart.mechanisms().at(-1)?.value ?? null,
    reassessment: {
      from: dayOf(since.from),
      ever: (assessed ?? []).length > 0,
      overdueAfter: protocol.parameter('P.reassess.overdue_days').value,
    },
    lastVisit: seen,
    seenBy: lastSeenBy(chart, standing),
    lastContact: lastContact(chart),
  };
  return { madeOn: on, until: firstChange(watch, asked), summary };
}

/** The first day on which the rules, a fact dated later, or a death dated later says otherwise. */
function firstChange({ next }: DayWatch, { patient, facts, on }: Asked): Day | null {
  const later = [...facts.map((fact) => fact.on), patient.diedOn].filter(
    (day) => day !== null && day > on,
  );
  const turning = Number.isFinite(next) ? dayOf(next) : null;
  return [...later, turning].reduce(
    (first, day) => (day !== null && (first === null || day < first) ? day : first),
    null,
  );
}

function promptsOf(patient: Patient, chart: Chart, protocol: Protocol): OpenPrompt[] {
  return isDead(patient, chart.on) ? [] : openPrompts(chart, protocol);
}

/** How many of the prompts were not open on the day of the last visit, by what was known then. */
function openedSince(seen: LastVisit | null, prompts: OpenPrompt[], asked: Asked): number {
  if (seen === null) return prompts.length;
  const { patient, facts, protocol } = asked;
  const then = patientChart(patient, facts, seen.on, seen.recordedAt);
  const before = new Set(promptsOf(patient, then, protocol).map(({ key }) => key));
  return prompts.filter(({ key }) => !before.has(key)).length;
}

function withTitles({ key, urgency, title }: OpenPrompt, chart: Chart, protocol: Protocol) {
  const titles = Object.fromEntries(
    languages.map((each) => [each, inLanguage(each, () => titleOf(key, chart, protocol)) ?? title]),
    // Object.fromEntries forgets that the keys are the languages.
  ) as Record<Language, string>;
  return { key, urgency, titles };
}
