/**
 * The neuropathic agent from visit to visit: start low, raise while it helps too little and is
 * tolerated, lower or stop for adverse effects, change after six weeks without response (SEED).
 */
import { addDays, daysBetween, type Day } from '../day.ts';
import { lowerStep, minInterval, nextStep, regimenOf, startDose, taperDays } from './dosing.ts';
import { clearance, does, type Agent, type Life, type Thread } from './life.ts';
import { isAdequate } from './response.ts';
import type { Visit } from './visit-days.ts';

/** SEED: second line when four to six weeks brought too little. */
const trialDays = 42;

/** Pregabalin and duloxetine first, gabapentin as the alternative (SEED; S-AAN2022). */
const choices: readonly (readonly [string, number])[] = [
  ['pregabalin', 45],
  ['duloxetine', 38],
  ['gabapentin', 17],
];

export const titration: Thread = (life) => {
  // Back pain without a neuropathic component gets an agent only now and then (S-NG59).
  const wanted = life.person.mechanism !== 'musculoskeletal' || life.chance.chance(0.1);
  const tried = new Set<string>();
  return (visit) => {
    const { agent, pain } = life.now;
    const leftToLast = visit.isLast && visit.number > 0 && life.arc.ending !== 'nothing';
    if (!wanted || leftToLast) return;
    if (!agent) start(life, visit, tried);
    else if (isTroubled(life, agent)) giveWay(life, agent, visit);
    else if (!isAdequate(agent.painAtStart, pain)) goOn(life, agent, visit, tried);
  };
};

function start(life: Life, visit: Visit, tried: Set<string>): void {
  const { now, chance } = life;
  const open = choices.filter(
    ([id]) => !tried.has(id) && startDose(id, clearance(life, visit.on)) !== null,
  );
  if (now.pain <= 3 || open.length === 0) return;
  if (visit.number > 0 && !does(life, 'actsOnResponse')) return;
  const medicine = chance.weighted(open);
  const amount = startDose(medicine, clearance(life, visit.on));
  if (amount === null) return;
  tried.add(medicine);
  now.treatedSince ??= visit.on;
  now.agent = {
    medicine,
    amount,
    startedOn: visit.on,
    since: visit.on,
    painAtStart: now.pain,
    notTolerated: null,
  };
  note(life, visit.on, medicine, amount);
}

/** An effect of grade 2 or more that was reported: the dose goes back a step, or the drug goes. */
function isTroubled({ now }: Life, agent: Agent): boolean {
  return (
    now.asked &&
    now.troubles.some(({ medicine, grade }) => medicine === agent.medicine && grade >= 2)
  );
}

function giveWay(life: Life, agent: Agent, visit: Visit): void {
  if (!does(life, 'actsOnResponse')) return;
  const lower = lowerStep(agent.medicine, agent.amount);
  if (lower === null) stop(life, agent, visit.on, 'adverse_effect');
  else change(life, { ...agent, notTolerated: agent.amount }, visit.on, lower);
}

/** Raise where a step is left, after the interval, once tolerability was asked; else change. */
function goOn(life: Life, agent: Agent, visit: Visit, tried: Set<string>): void {
  if (!life.now.asked || !does(life, 'actsOnResponse')) return;
  const higher = nextStep(agent.medicine, agent.amount, clearance(life, visit.on));
  const since = daysBetween(agent.since, visit.on);
  const tolerable = higher !== null && higher < (agent.notTolerated ?? Number.POSITIVE_INFINITY);
  if (tolerable && since >= minInterval(agent.medicine)) {
    change(life, agent, visit.on, higher);
  } else if (daysBetween(agent.startedOn, visit.on) >= trialDays && tried.size < choices.length) {
    stop(life, agent, visit.on, 'ineffective');
    start(life, visit, tried);
  }
}

function change({ now, ...life }: Life, agent: Agent, on: Day, amount: number): void {
  now.agent = { ...agent, amount, since: on };
  note({ now, ...life }, on, agent.medicine, amount);
}

/** Tapered in a good clinic: halved now, stopped after the label's interval. Others stop at once. */
function stop(life: Life, agent: Agent, on: Day, reason: 'ineffective' | 'adverse_effect'): void {
  const days = taperDays(agent.medicine);
  const lower = lowerStep(agent.medicine, agent.amount);
  const tapers = lower !== null && days > 0 && does(life, 'asksTolerability');
  if (tapers) note(life, on, agent.medicine, lower);
  const stoppedOn = tapers ? addDays(on, days) : on;
  life.journal.note(stoppedOn, {
    kind: 'dose',
    medicine: agent.medicine,
    amount: 0,
    stopReason: reason,
    regimen: null,
  });
  life.now.agent = null;
}

function note(life: Life, on: Day, medicine: string, amount: number): void {
  life.journal.note(on, {
    kind: 'dose',
    medicine,
    amount,
    stopReason: null,
    regimen: regimenOf(medicine, amount),
  });
}
