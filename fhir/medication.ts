/** MedicationRequest and MedicationStatement: what was prescribed or taken, from when until when. */
import { addDays, later, type Day } from '../clinical/day.ts';
import { dayAt, past, periodEdge } from './calendar.ts';
import { allWords, concept, status, words } from './coded.ts';
import { stepsOf } from './dosage.ts';
import { Unreadable, child, flag, list, number, text, type Element } from './element.ts';
import { counted, fact, reading, type Reading, type World } from './reading.ts';
import { medicationOf } from './medication-code.ts';
import { encounterDay, lastTouched, undated } from './since.ts';
import { stopReasonOf, type StopReason } from './stop-reason.ts';
import type { Entry } from './source.ts';
import { daysOf } from './timing.ts';

/** One medicine of one prescription, or one step of it. The day `to` is the first without it. */
export type Prescription = {
  medicine: string;
  /** Ordered by a prescriber, or stated as taken. */
  source: 'request' | 'statement';
  product: string;
  from: Day;
  to: Day | null;
  /** Amount a day in the medicine's unit; null = not known. */
  amount: number | null;
  regimen: string | null;
  stopReason: StopReason;
};

const NEVER_TAKEN = ['entered-in-error', 'draft', 'not-taken', 'intended'];
/** Only an order is taking; a plan, a proposal or an option is none. */
const NOT_ORDERED = ['proposal', 'plan', 'option'];
/** A prescription on hold is not being taken. */
const ENDED = ['stopped', 'completed', 'cancelled', 'on-hold', 'ended'];
const VITAMIN_B12 = /\b(vitamin b ?-?12|cyanocobalamin|hydroxocobalamin|mecobalamin)\b/i;

/** Reads a MedicationRequest or MedicationStatement into prescriptions. */
export function readMedication(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const of = medicationOf(entry, world);
  const state = status(resource);
  if (NEVER_TAKEN.includes(state)) return counted(entry, of.code, state);
  const intent = status(resource, 'intent');
  if (NOT_ORDERED.includes(intent)) return counted(entry, of.code, `intent ${intent}`);
  if (flag(resource, 'doNotPerform') === true) return counted(entry, of.code, 'is not to be taken');

  const dosages = [...list(resource, 'dosageInstruction'), ...list(resource, 'dosage')];
  const product = of.product(aroundOf(dosages));
  if (product.parts.length === 0) {
    if (!VITAMIN_B12.test(allWords(of.code))) return counted(entry, of.code);
    const on = past(startOf(entry, dosages, world), world.today);
    const event = { kind: 'care_event', event: 'b12_treatment', outcome: null } as const;
    return reading({ facts: [fact(entry, on, event)] });
  }
  const from = past(startOf(entry, dosages, world), world.today);
  const ended = ENDED.includes(state);
  const end = endOf(resource, from, ended);
  if (end !== null && end < from)
    throw new Unreadable(`it ends on ${end}, before it begins on ${from}`);
  const reason = stopReasonOf(resource);

  const prescriptions = product.parts.flatMap((part) =>
    stepsOf(dosages, part, product, from).map((step): Prescription => {
      const starts = later(step.from ?? from, from);
      const stated = earliest(step.to, end);
      // A course that reached its stated end, with nothing said of a stop, was completed.
      const ranItsCourse = stated !== null && (!ended || state === 'completed');
      const last = stated ?? (ended ? addDays(starts, 1) : null);
      return {
        medicine: part.medicine.id,
        source: entry.type === 'MedicationStatement' ? 'statement' : 'request',
        product: product.name,
        from: starts,
        // Given and stopped on one day: it was taken that day, and is stopped the next.
        to: last === null ? null : later(last, addDays(starts, 1)),
        amount: step.amount,
        regimen: [product.name, step.regimen]
          .filter((one) => one !== null)
          .join(': ')
          .slice(0, 500),
        stopReason: reason ?? (ranItsCourse ? 'completed' : 'not_recorded'),
      };
    }),
  );
  return reading({ prescriptions });
}

const earliest = (a: Day | null, b: Day | null): Day | null =>
  a === null ? b : b === null || a < b ? a : b;

/** What the directions say of form and route. */
function aroundOf(dosages: readonly Element[]): string {
  return dosages
    .flatMap((one) => [text(one, 'text') ?? '', words(concept(one, 'route'))])
    .join(' ')
    .slice(0, 500);
}

function boundsStart(dosages: readonly Element[]): Day | null {
  const starts = dosages
    .map((one) => periodEdge(child(child(child(one, 'timing'), 'repeat'), 'boundsPeriod'), 'start'))
    .filter((day) => day !== null);
  return starts.toSorted()[0] ?? null;
}

/** The day from which it is taken: by its directions, else when it was taken or written. */
function startOf(entry: Entry, dosages: readonly Element[], world: World): Day {
  const { resource } = entry;
  return (
    boundsStart(dosages) ??
    periodEdge(child(resource, 'effectivePeriod'), 'start') ??
    dayAt(resource, 'effectiveDateTime') ??
    periodEdge(child(child(resource, 'dispenseRequest'), 'validityPeriod'), 'start') ??
    dayAt(resource, 'authoredOn') ??
    dayAt(resource, 'dateAsserted') ??
    encounterDay(entry, world) ??
    lastTouched(entry) ??
    undated()
  );
}

/**
 * The stated end. The period of taking counts whatever the status is; how long a prescription is
 * valid and how long its supply lasts say when it ended only once the status says that it has. With
 * none of these an ended prescription is stopped on the day after it began: a stop on the same day
 * would lose against the dose, because of two values of a day the more cautious one is read.
 */
function endOf(resource: Element, from: Day, ended: boolean): Day | null {
  const taken = periodEdge(child(resource, 'effectivePeriod'), 'end');
  if (taken !== null || !ended) return taken;
  const dispense = child(resource, 'dispenseRequest');
  const supply = daysOf(child(dispense, 'expectedSupplyDuration'));
  const repeats = number(dispense, 'numberOfRepeatsAllowed') ?? 0;
  const supplied = supply === null ? null : supply * (1 + Math.min(Math.max(repeats, 0), 12));
  return (
    periodEdge(child(dispense, 'validityPeriod'), 'end') ??
    (supplied === null ? null : addDays(from, supplied))
  );
}
