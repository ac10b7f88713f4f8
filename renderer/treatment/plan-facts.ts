/** A plan as facts: one for each medicine, and where wanted the doses that begin today. */
import type { DraftFact, Statement } from '../../clinical/facts.ts';
import { regimenOf } from '../../clinical/plan/daily-doses.ts';
import type { PlanWarnings } from '../../clinical/plan/warnings.ts';
import { factsOfDay } from '../chart/facts-of-day.ts';
import { m } from '../../words/messages.js';
import type { StopReason } from '../visit/entry.ts';
import { stopReasons } from '../visit/stop-reasons.ts';
import type { PlanDraft, Setting } from './plan-draft.svelte.ts';

/** What of a draft is saved. */
export type Saved = Pick<
  PlanDraft,
  'planned' | 'steps' | 'reason' | 'isHeld' | 'recordToday' | 'todays' | 'stopReason'
>;

/** The facts of a complete draft. */
export function planFacts(setting: Setting, draft: Saved): DraftFact[] {
  const { chart } = setting;
  const { planned } = draft;
  if (!planned) return [];
  const words = wordsOf(planned.warnings, draft);
  const plans = planned.parts.map((part): DraftFact => ({
    on: chart.on,
    statement: {
      kind: 'titration_plan',
      medicine: part.plan.medicine,
      aim: part.plan.aim,
      steps: draft.steps(part),
      words,
    },
    replaces: null,
    importKey: null,
  }));
  return [...plans, ...(draft.recordToday ? doseFacts(setting, draft) : [])];
}

/** Ends the plan of a medicine: no steps are left of it. */
export function endOfPlan(
  setting: Setting,
  { medicine, aim }: { medicine: string; aim: 'titrate' | 'taper' },
  words: string,
): DraftFact {
  return {
    on: setting.chart.on,
    statement: {
      kind: 'titration_plan',
      medicine,
      aim,
      steps: [],
      words: words.trim() === '' ? null : words.trim(),
    },
    replaces: null,
    importKey: null,
  };
}

/** The reason in words, with what it was given against: "R38:IX-13: under specialist care". */
function wordsOf(
  { prompts, record, needsReason }: PlanWarnings,
  { reason, isHeld }: Pick<Saved, 'reason' | 'isHeld'>,
): string | null {
  const given = reason.trim();
  if (given === '') return null;
  if (!needsReason && !isHeld) return given;
  const against = [
    ...(isHeld ? [m.treatment_held_today()] : []),
    ...prompts.filter(({ urgency }) => urgency !== 'info').map(({ key }) => key),
    ...(record === null ? [] : [record]),
  ];
  return `${against.join(', ')}: ${given}`.slice(0, 500);
}

function doseFacts(setting: Setting, draft: Saved): DraftFact[] {
  const statements = draft.todays.map(({ medicine, amount }): Statement => ({
    kind: 'dose',
    medicine,
    amount,
    stopReason: amount === 0 ? stopReasonOf(draft.stopReason) : null,
    regimen: regimenOf(setting, medicine, amount) || null,
  }));
  const { chart } = setting;
  return factsOfDay(statements, chart.on, { chart, reason: m.treatment_by_plan() });
}

function stopReasonOf(chosen: string): StopReason {
  const reasons = Object.keys(stopReasons).filter(isStopReason);
  return reasons.find((one) => one === chosen) ?? 'other';
}

function isStopReason(id: string): id is StopReason {
  return Object.hasOwn(stopReasons, id);
}
