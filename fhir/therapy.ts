/** Procedures, care plans and service requests: therapy, sessions, referrals, electrocardiograms. */
import { say } from '../clinical/language/say.ts';
import { addDays, later, type Day } from '../clinical/day.ts';
import type { DraftFact, Statement } from '../clinical/facts.ts';
import { dayAt, isFuture, past, periodEdge } from './calendar.ts';
import { allWords, concept, concepts, status, words, type Concept } from './coded.ts';
import { child, list, texts } from './element.ts';
import { counted, countedItem, fact, reading, type Reading, type World } from './reading.ts';
import { encounterDay, undated } from './since.ts';
import type { Entry } from './source.ts';
import { isEcg, referralMeant, therapyMeant, type Therapy } from './therapy-codes.ts';

type TherapyStatus = Extract<Statement, { kind: 'therapy' }>['status'];

const NOT_MEANT = ['entered-in-error', 'draft', 'preparation', 'not-done', 'unknown', 'revoked'];
const NOT_ORDERED = ['proposal', 'plan', 'option', 'directive'];

/** A Procedure that was done: a therapy session, a referral made, an electrocardiogram. */
export function readProcedure(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const code = concept(resource, 'code');
  const state = status(resource);
  const therapy = therapyMeant(code);
  const to = referralMeant(code);
  if (therapy === null && to === null && !isEcg(code)) return counted(entry, code);
  if (state !== 'completed' && state !== 'in-progress')
    return counted(entry, code, say`status ${state}`);
  const on = past(performedOn(entry, world), world.today);
  if (therapy !== null) return one(entry, on, { kind: 'therapy_session', therapy });
  if (to !== null) return one(entry, on, { kind: 'referral', to, status: 'sent', outcome: null });
  return one(entry, on, { kind: 'care_event', event: 'ecg', outcome: null });
}

function performedOn(entry: Entry, world: World): Day {
  const { resource } = entry;
  const period = child(resource, 'performedPeriod');
  return (
    dayAt(resource, 'performedDateTime') ??
    periodEdge(period, 'start') ??
    periodEdge(period, 'end') ??
    encounterDay(entry, world) ??
    undated()
  );
}

/** A ServiceRequest: only an order is read; a plan is an intention. */
export function readServiceRequest(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const code = concept(resource, 'code');
  const state = status(resource);
  const intent = status(resource, 'intent');
  const asReferral = concepts(resource, 'category').some((category) =>
    /referral/.test(allWords(category)),
  );
  const to = referralMeant(code, asReferral);
  const therapy = therapyMeant(code);
  if (to === null && therapy !== 'cbt') return counted(entry, code);
  if (NOT_MEANT.includes(state)) return counted(entry, code, say`status ${state}`);
  if (NOT_ORDERED.includes(intent)) return counted(entry, code, say`intent ${intent}`);
  const on = past(requestedOn(entry, world), world.today);
  if (to === null)
    return one(entry, on, { kind: 'therapy', therapy: 'cbt', status: 'referred', outcome: null });
  return one(entry, on, { kind: 'referral', to, status: 'sent', outcome: null });
}

function requestedOn(entry: Entry, world: World): Day {
  return dayAt(entry.resource, 'authoredOn') ?? encounterDay(entry, world) ?? undated();
}

/** A CarePlan with physical therapy or CBT as its kind or among its activities. */
export function readCarePlan(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const title = texts({ title: [resource.title] }, 'title')[0] ?? '';
  const kinds = concepts(resource, 'category').filter((kind) => words(kind) !== '');
  const details = list(resource, 'activity').map((activity) => child(activity, 'detail'));
  const plan: Concept = kinds[0] ?? { codings: [], text: title };
  const state = status(resource);

  const parts = [
    ...kinds.map((kind) => ({ code: kind, state })),
    ...details.map((detail) => ({ code: concept(detail, 'code'), state: status(detail) || state })),
  ];
  const found = new Map<Therapy, string>();
  const others: Concept[] = [];
  for (const part of parts) {
    const therapy = therapyMeant(part.code);
    if (therapy === null) others.push(part.code);
    else if (!found.has(therapy)) found.set(therapy, part.state);
  }
  if (found.size === 0) return counted(entry, plan);
  if (NOT_MEANT.includes(state)) return counted(entry, plan, say`status ${state}`);
  const intent = status(resource, 'intent');
  if (intent === 'proposal' || intent === 'option')
    return counted(entry, plan, say`intent ${intent}`);

  const period = child(resource, 'period');
  const from = past(
    periodEdge(period, 'start') ??
      dayAt(resource, 'created') ??
      encounterDay(entry, world) ??
      undated(),
    world.today,
  );
  const end = periodEdge(period, 'end');
  const facts: DraftFact[] = [];
  const unclear: Concept[] = [];
  for (const [therapy, partState] of found) {
    if (!['active', 'completed', 'in-progress', 'on-hold', 'stopped'].includes(partState)) {
      // Not started, scheduled, cancelled: nothing has been done.
      unclear.push(plan);
      continue;
    }
    facts.push(fact(entry, from, therapyAt(therapy, 'began'), therapy));
    const over = partState === 'completed' || partState === 'stopped' || state === 'completed';
    if (!over || (end !== null && isFuture(end, world.today))) continue;
    const closed = therapyAt(therapy, partState === 'stopped' ? 'stopped' : 'completed');
    facts.push(fact(entry, later(end ?? from, addDays(from, 1)), closed, `${therapy}-ended`));
  }
  const named = others.filter((code) => words(code) !== '');
  return reading({
    facts,
    counted: [
      ...named.map((code) => countedItem(entry.type, code, 'activity')),
      ...unclear.map((code) => countedItem(entry.type, code, say`not begun`)),
    ],
  });
}

function therapyAt(therapy: Therapy, at: 'began' | 'completed' | 'stopped'): Statement {
  const begun: TherapyStatus = therapy === 'cbt' ? 'active' : 'structured';
  return { kind: 'therapy', therapy, status: at === 'began' ? begun : at, outcome: null };
}

const one = (entry: Entry, on: Day, statement: Statement): Reading =>
  reading({ facts: [fact(entry, on, statement)] });
