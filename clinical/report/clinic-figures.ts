/**
 * How a clinic does: who was reassessed in time, whose function is known, who takes what for too long,
 * who responds, and how prompts were answered (design, the clinic lead's questions). Every figure says
 * of how many; what is not known is counted by itself, never as met.
 */
import type { Chart } from '../chart.ts';
import type { Day } from '../day.ts';
import type { declineReasons } from '../facts.ts';
import { functionImproved } from '../measures/function-change.ts';
import type { Setting } from '../measures/finding.ts';
import { isOpioid } from '../measures/medicine-class.ts';
import { nsaidCourseStart } from '../measures/nsaid-course.ts';
import { daysSinceReassessment, latestFunction } from '../measures/reassessment.ts';
import { episodeResponse } from '../measures/response.ts';

/** A figure: of how many patients it holds, of how many it does not, and of how many that is unknown. */
export type Share = { yes: number; no: number; unknown: number };

export const shareIds = [
  'reassessed_in_time',
  'function_recorded',
  'pain_response',
  'function_improved',
  'nsaid_over_a_week',
  'opioid',
] as const;
export type ShareId = (typeof shareIds)[number];

type DeclineReason = (typeof declineReasons)[number];

/** How the prompts of one rule were answered in the time of the report. */
export type Answered = {
  ruleId: string;
  accepted: number;
  declined: number;
  snoozed: number;
  /** Declines by their coded reason. */
  reasons: Partial<Record<DeclineReason, number>>;
};

export type ClinicFigures = {
  /** Answers count from this day on; everything else is as of `on`. */
  from: Day;
  on: Day;
  /** Patients who are followed: enrolled and alive on the day. */
  patients: number;
  shares: Record<ShareId, Share>;
  answers: Answered[];
};

/** Gathers the figures of one patient after the other. */
export class FiguresOfClinic {
  readonly #from: Day;
  readonly #on: Day;
  #patients = 0;
  readonly #shares: Record<ShareId, Share>;
  readonly #answers = new Map<string, Answered>();

  constructor(from: Day, on: Day) {
    this.#from = from;
    this.#on = on;
    // fromEntries forgets that the keys are the ids.
    this.#shares = Object.fromEntries(
      shareIds.map((id) => [id, { yes: 0, no: 0, unknown: 0 }]),
    ) as Record<ShareId, Share>;
  }

  /** A patient on the report's day, followed then. */
  add(setting: Setting): void {
    this.#patients += 1;
    for (const id of shareIds) {
      const holds = measures[id](setting);
      this.#shares[id][holds === 'unknown' ? 'unknown' : holds ? 'yes' : 'no'] += 1;
    }
    this.#addAnswers(setting.chart);
  }

  figures(): ClinicFigures {
    const answers = [...this.#answers.values()].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
    return {
      from: this.#from,
      on: this.#on,
      patients: this.#patients,
      shares: this.#shares,
      answers,
    };
  }

  #addAnswers(chart: Chart): void {
    for (const { on, statement } of chart.facts('prompt_response')) {
      if (on < this.#from) continue;
      const ruleId = statement.promptKey.slice(0, 3);
      const answered = this.#answers.get(ruleId) ?? {
        ruleId,
        accepted: 0,
        declined: 0,
        snoozed: 0,
        reasons: {},
      };
      answered[statement.response] += 1;
      if (statement.reason !== null)
        answered.reasons[statement.reason] = (answered.reasons[statement.reason] ?? 0) + 1;
      this.#answers.set(ruleId, answered);
    }
  }
}

const measures: Record<ShareId, (setting: Setting) => boolean | 'unknown'> = {
  reassessed_in_time: (setting) => {
    const { value } = daysSinceReassessment(setting);
    return value.isAtMost(setting.protocol.parameter('P.reassess.overdue_days').value);
  },
  function_recorded: ({ chart, protocol }) => {
    const last = latestFunction(chart);
    const longest = protocol.parameter('P.reassess.overdue_days').value;
    return last !== null && chart.daysSince(last).isAtMost(longest);
  },
  pain_response: (setting) => {
    const { value } = episodeResponse(setting);
    return value === 'unknown' ? value : value === 'adequate';
  },
  function_improved: (setting) => functionImproved(setting).value,
  nsaid_over_a_week: (setting) => {
    if (noMedicineKnown(setting)) return 'unknown';
    const { value: start } = nsaidCourseStart(setting);
    const most = setting.protocol.parameter('P.nsaid.max_days').value;
    return start !== null && setting.chart.daysSince(start).isAtLeast(most);
  },
  opioid: (setting) =>
    noMedicineKnown(setting)
      ? 'unknown'
      : setting.chart.active().some(({ medicine }) => isOpioid(medicine)),
};

/** Of somebody without any medicine record nobody knows what is taken. */
const noMedicineKnown = ({ chart }: Setting): boolean => chart.facts('dose').length === 0;
