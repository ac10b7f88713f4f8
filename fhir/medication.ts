/** MedicationRequest and MedicationStatement: what was prescribed or taken, from when until when. */
import { say } from '../clinical/language/say.ts';
import { addDays, later, type Day } from '../clinical/day.ts';
import { dayAt, past, periodEdge } from './calendar.ts';
import { allWords, concept, status, words } from './coded.ts';
import { stepsOf } from './dosage.ts';
import { Unreadable, child, flag, list, number, text, type Element } from './element.ts';
import {
  counted,
  fact,
  originOf,
  reading,
  type Origin,
  type Reading,
  type World,
} from './reading.ts';
import { medicationOf } from './medication-code.ts';
import { encounterDay, lastTouched, undated } from './since.ts';
import { stopReasonOf, type StopReason } from './stop-reason.ts';
import type { Entry } from './source.ts';
import { daysOf } from './timing.ts';

/** One medicine of one prescription, or one step of it. The day `to` is the first without it. */
export type Prescription = {
  of: Origin;
  /** The prescription it takes the place of, where it says so: `MedicationRequest/m1`. */
  replaces: string | null;
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

const NEVER_TAKEN = ['entered-in-error', 'draft', 'not-taken', 'intended', 'unknown'];
/** Only an order is taking; a plan, a proposal or an option is none. */
const NOT_ORDERED = ['proposal', 'plan', 'option'];
/** A prescription on hold is not being taken. */
const ENDED = ['stopped', 'completed', 'on-hold', 'ended'];
/** An order withdrawn before anything was taken (FHIR R4: "prior to any administration"). */
const WITHDRAWN = 'cancelled';
const VITAMIN_B12 = /\b(vitamin b ?-?12|cyanocobalamin|hydroxocobalamin|mecobalamin)\b/i;

/** Reads a MedicationRequest or MedicationStatement into prescriptions. */
export function readMedication(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const of = medicationOf(entry, world);
  const state = status(resource);
  const why = notTaken(resource, state);
  if (why !== null) return { ...counted(entry, of.code, why), retracts: true };

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
  const replaces = replacedBy(entry, world);
  const notes: string[] = [];
  if (end !== null && end < from)
    throw new Unreadable(say`it ends on ${end}, before it begins on ${from}`);
  const reason = stopReasonOf(resource);

  const prescriptions = product.parts.flatMap((part) =>
    stepsOf(dosages, part, product, from).map((step): Prescription => {
      const starts = later(step.from ?? from, from);
      const stated = earliest(step.to, end);
      // A course that reached its stated end, with nothing said of a stop, was completed.
      const ranItsCourse = stated !== null && (!ended || state === 'completed');
      if (ended && stated === null) {
        notes.push(
          say`${product.name}: ${state} without a date, read as ended the day after it began`,
        );
      }
      // Given and stopped on one day: it was taken that day, and is stopped the next.
      const last = stated === null && !ended ? null : later(stated ?? starts, addDays(starts, 1));
      return {
        of: originOf(entry),
        replaces,
        medicine: part.medicine.id,
        source: entry.type === 'MedicationStatement' ? 'statement' : 'request',
        product: product.name,
        from: starts,
        // What has ended is over today, even where its supply or its plan would have lasted longer.
        to: last !== null && ended ? later(earliest(last, world.today) ?? last, starts) : last,
        amount: step.amount,
        regimen: [product.name, step.regimen]
          .filter((one) => one !== null)
          .join(': ')
          .slice(0, 500),
        stopReason: reason ?? (ranItsCourse ? 'completed' : 'not_recorded'),
      };
    }),
  );
  return reading({ prescriptions, notes: [...new Set(notes)] });
}

/** Why the medicine is not taken at all; null where it is, or was. */
function notTaken(resource: Element, state: string): string | null {
  if (NEVER_TAKEN.includes(state) || state === WITHDRAWN) return state;
  const intent = status(resource, 'intent');
  if (NOT_ORDERED.includes(intent)) return say`intent ${intent}`;
  return flag(resource, 'doNotPerform') === true ? say`is not to be taken` : null;
}

/** An order may name the one it continues; that one is then over, whatever its own status says. */
function replacedBy(entry: Entry, world: World): string | null {
  const prior = child(entry.resource, 'priorPrescription');
  if (!prior) return null;
  const found = world.references.resolve(prior, entry)?.entry?.key;
  const written = /(?:^|\/)(MedicationRequest\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/.*)?$/;
  const uuid = /^urn:uuid:([A-Za-z0-9-]{1,64})$/.exec(text(prior, 'reference') ?? '')?.[1];
  const named = uuid === undefined ? null : `MedicationRequest/${uuid}`;
  return found ?? written.exec(text(prior, 'reference') ?? '')?.[1] ?? named;
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
