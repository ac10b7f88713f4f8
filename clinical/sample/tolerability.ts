/** Adverse effects of the neuropathic agent: that they come, and whether anybody asks. */
import { sideEffectRisks } from './dosing.ts';
import { does, type Agent, type Life, type Thread, type Trouble } from './life.ts';
import type { Visit } from './visit-days.ts';

/** Effects come after a start or an increase and fade; each visit may ask about them. */
export const tolerability: Thread = (life) => {
  let before: Agent | null = null;
  return (visit) => {
    const { agent } = life.now;
    fade(life);
    if (agent) arise(life, agent, before?.medicine === agent.medicine ? before.amount : 0);
    before = agent;
    if (agent && visit.isLast && life.arc.ending === 'side_effect') strike(life);
    ask(life, visit);
  };
};

/** Grades are a design choice: most effects are mild, few stop daily life. */
const grades: readonly (readonly [1 | 2 | 3, number])[] = [
  [1, 68],
  [2, 28],
  [3, 4],
];

/** What the start or the increase since the last visit brings. */
function arise({ now, chance, arc }: Life, agent: Agent, amountBefore: number): void {
  if (agent.amount <= amountBefore) return;
  const before = amountBefore === 0 ? [] : sideEffectRisks(agent.medicine, amountBefore);
  for (const { term, probability } of sideEffectRisks(agent.medicine, agent.amount)) {
    const earlier = before.find((risk) => risk.term === term)?.probability ?? 0;
    // Labels count whole trials: a later step brings what it adds, or a quarter where that is unknown.
    const added = earlier === 0 ? probability : Math.max(probability - earlier, probability / 4);
    if (!chance.chance(added)) continue;
    const grade = arc.name.startsWith('does well') ? 1 : chance.weighted(grades);
    const known = now.troubles.find((trouble) => trouble.term === term);
    if (!known) now.troubles.push({ term, grade, medicine: agent.medicine, reported: null });
    else if (known.grade < grade) Object.assign(known, { grade, medicine: agent.medicine });
  }
}

/** Gone when the medicine is; otherwise half of them ease from one visit to the next (design). */
function fade({ now, chance }: Life): void {
  for (const trouble of now.troubles) {
    if (trouble.grade === 0) continue;
    if (trouble.medicine !== now.agent?.medicine) trouble.grade = 0;
    else if (chance.chance(0.5)) trouble.grade = easier(trouble.grade);
  }
}

function easier(grade: Trouble['grade']): Trouble['grade'] {
  return grade === 3 ? 1 : 0;
}

/** The story's own ending: the last increase was one too many. */
function strike({ now, chance }: Life): void {
  if (!now.agent) return;
  const grade = chance.chance(0.35) ? 3 : 2;
  const [risk] = sideEffectRisks(now.agent.medicine, now.agent.amount);
  const term = risk?.term ?? 'dizziness';
  now.troubles = now.troubles.filter((trouble) => trouble.term !== term);
  now.troubles.push({ term, grade, medicine: now.agent.medicine, reported: null });
}

/** What is asked and answered: each effect that is there or has changed, or that there is none. */
function ask(life: Life, visit: Visit): void {
  const { now, journal } = life;
  const told = visit.isLast && life.arc.ending === 'side_effect';
  const somethingToAsk = now.agent !== null || now.troubles.length > 0;
  now.asked = somethingToAsk && (told || does(life, 'asksTolerability'));
  if (!now.asked) return;
  const news = now.troubles.filter(({ grade, reported }) => grade > 0 || (reported ?? 0) > 0);
  for (const trouble of news) {
    const { term, grade, medicine } = trouble;
    journal.note(visit.on, { kind: 'adverse_effect', term, grade, medicine });
    trouble.reported = grade;
  }
  if (news.every(({ grade }) => grade === 0)) {
    journal.note(visit.on, { kind: 'adverse_effect_check' });
  }
  now.troubles = now.troubles.filter(({ grade }) => grade > 0);
}
