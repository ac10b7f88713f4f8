/** The titration plans of the neuropathic agent, where the clinic plans: written at the visit, followed or not. */
import { addDays, type Day } from '../day.ts';
import type { PlanStep } from '../plan/plan.ts';
import { lowerStep, minInterval, nextStep, taperDays, targetOf } from './dosing.ts';
import { clearance, type Agent, type Life, type Thread } from './life.ts';
import { isAdequate } from './response.ts';
import type { Visit } from './visit-days.ts';

/** A hurried clinic raises doses as it goes; the others put the coming steps in writing (design). */
const plansFrom = 0.7;

/** Comes after `titration`, which decides the dose: here is only what was planned around it. */
export const plannedSteps: Thread = (life) => {
  let before: Agent | null = null;
  let standing: PlanStep[] = [];
  const write = (on: Day, medicine: string, aim: 'titrate' | 'taper', steps: PlanStep[]) => {
    life.journal.note(on, { kind: 'titration_plan', medicine, aim, steps, words: null });
    standing = steps;
  };
  return (visit) => {
    const { agent, pain } = life.now;
    if (life.arc.practice.asksTolerability < plansFrom) return;
    if (before && before.medicine !== agent?.medicine) leave(before, visit, write);
    if (agent && before?.medicine !== agent.medicine) {
      write(visit.on, agent.medicine, 'titrate', [
        { on: visit.on, amount: agent.amount },
        ...ahead(life, agent, visit),
      ]);
    } else if (agent && before) {
      const steps = changed(agent, before.amount, pain, standing, () => ahead(life, agent, visit));
      if (steps) write(visit.on, agent.medicine, 'titrate', steps);
    }
    before = agent && { ...agent };
  };
};

/**
 * What becomes of a plan at a visit: ended (no steps) by a dose that gave way or is enough, dated anew
 * by one that was raised late or without a plan; null = it stands.
 */
function changed(
  agent: Agent,
  amountBefore: number,
  pain: number,
  standing: readonly PlanStep[],
  anew: () => PlanStep[],
): PlanStep[] | null {
  const left = standing.filter(({ amount }) => amount > agent.amount);
  if (agent.amount > amountBefore) {
    const steps = anew();
    const stands = left.length > 0 && left.every(({ on }) => on > agent.since);
    return stands || steps.length === 0 ? null : steps;
  }
  const over = agent.amount < amountBefore || isAdequate(agent.painAtStart, pain);
  return over && left.length > 0 ? [] : null;
}

/** A stopped medicine is tapered where its label asks for that; else its plan is over. */
function leave(
  { medicine, amount }: Agent,
  { on }: Visit,
  write: (on: Day, medicine: string, aim: 'taper', steps: PlanStep[]) => void,
): void {
  const days = taperDays(medicine);
  const lower = lowerStep(medicine, amount);
  if (lower === null || days === 0) write(on, medicine, 'taper', []);
  else
    write(on, medicine, 'taper', [
      { on, amount: lower },
      { on: addDays(on, days), amount: 0 },
    ]);
}

/** A step every three weeks, as a clinic sees its patients (SEED: every 2-4 weeks), up to the target dose. */
function ahead(life: Life, { medicine, amount }: Agent, visit: Visit): PlanStep[] {
  const interval = Math.max(21, minInterval(medicine));
  const kidneys = clearance(life, visit.on);
  const steps: PlanStep[] = [];
  let last = { on: visit.on, amount };
  while (last.amount < targetOf(medicine)) {
    const higher = nextStep(medicine, last.amount, kidneys);
    if (higher === null) break;
    last = { on: addDays(last.on, interval), amount: higher };
    steps.push(last);
  }
  return steps;
}
