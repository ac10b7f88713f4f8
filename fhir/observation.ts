/** Observation resources: scores, laboratory values and vital signs, alone, in panels and in components. */
import { say } from '../clinical/language/say.ts';
import type { Day } from '../clinical/day.ts';
import { instrument } from '../clinical/instruments/index.ts';
import { labByLoinc } from '../clinical/labs/index.ts';
import { dayAt, past, periodEdge } from './calendar.ts';
import { LOINC, allWords, concept, saysAbsent, status, valueOf, type Concept } from './coded.ts';
import { Unreadable, child, list, text, texts, type Element } from './element.ts';
import { readForm, type FormPiece } from './form.ts';
import { labFact, labValue, type LabMeant } from './lab-values.ts';
import {
  counted,
  countedItem,
  fact,
  originOf,
  reading,
  type Reading,
  type World,
} from './reading.ts';
import { itemsMeant, panelMeant, scoreMeant, statedScore } from './scores.ts';
import { encounterDay, undated } from './since.ts';
import type { Entry } from './source.ts';
import { vital, vitalField, vitalValue, type VitalField } from './vitals.ts';

const NOT_RESULTS = ['entered-in-error', 'cancelled', 'registered'];
/** Electrocardiogram studies: that one was done is what the rules ask. */
const ECG_CODES = ['11524-6', '34534-8'];
const PRESSURE_PANELS = ['85354-9', '55284-4', '35094-2'];
const LOINC_SYSTEMS = [LOINC, 'urn:oid:2.16.840.1.113883.6.1', ''];
/** Units under which a score may come: none at all, in many spellings. */
const NO_UNIT = /^(1|\{[^}]*\}|points?|scores?|\/10|of 10|nrs)$/i;

type Meaning =
  | { is: 'score'; score: string }
  | { is: 'lab'; lab: LabMeant }
  | { is: 'vital'; field: VitalField };
type Piece = { holder: Element; code: Concept; loinc: string; meaning: Meaning };

/** Reads an Observation. Throws {@link Unreadable} for a value or date that cannot be. */
export function readObservation(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const code = concept(resource, 'code');
  const state = status(resource);
  if (NOT_RESULTS.includes(state)) return counted(entry, code, state);
  const when = () => past(observedOn(entry, world), world.today);

  const loincs = loincsOf(code);
  if (loincs.some((one) => ECG_CODES.includes(one))) {
    return reading({
      facts: [fact(entry, when(), { kind: 'care_event', event: 'ecg', outcome: null })],
    });
  }
  const form = formOf(code, resource, entry, world);
  if (form) return readForm(entry, when(), form);

  const own = pieceOf(resource, code);
  if (own) return readPiece(entry, when(), own, '');
  if (loincs.some((one) => itemsMeant(one).length > 0)) {
    return world.memberKeys.has(entry.key)
      ? reading({ partOfOther: true })
      : counted(entry, code, say`one item; only whole forms are recorded`);
  }
  return readComponents(entry, when, code);
}

/** The day an Observation speaks of; senders of questionnaires often give only when it was issued. */
function observedOn(entry: Entry, world: World): Day {
  const { resource } = entry;
  const period = child(resource, 'effectivePeriod');
  const event = texts(child(resource, 'effectiveTiming'), 'event')[0];
  return (
    dayAt(resource, 'effectiveDateTime') ??
    dayAt(resource, 'effectiveInstant') ??
    periodEdge(period, 'end') ??
    periodEdge(period, 'start') ??
    dayAt({ event }, 'event') ??
    dayAt(resource, 'issued') ??
    encounterDay(entry, world) ??
    undated()
  );
}

function loincsOf(code: Concept): string[] {
  return code.codings.filter((one) => LOINC_SYSTEMS.includes(one.system)).map((one) => one.code);
}

function pieceOf(holder: Element, code: Concept, method = ''): Piece | null {
  const said = `${allWords(code)} ${method || allWords(concept(holder, 'method'))}`;
  for (const loinc of loincsOf(code)) {
    const score = scoreMeant(loinc, said);
    if (score !== null) return { holder, code, loinc, meaning: { is: 'score', score } };
    const field = vitalField(loinc);
    if (field !== null) return { holder, code, loinc, meaning: { is: 'vital', field } };
    const lab = labByLoinc(loinc);
    if (lab?.lab.kind === 'lab') return { holder, code, loinc, meaning: { is: 'lab', lab } };
  }
  return null;
}

/** The questionnaire an Observation is the result of, when it carries answers or is a form's panel. */
function formOf(code: Concept, resource: Element, entry: Entry, world: World) {
  const loincs = loincsOf(code);
  const panel = loincs.map(panelMeant).find((one) => one !== null);
  const total = pieceOf(resource, code);
  const owner = total?.meaning.is === 'score' ? instrument(total.meaning.score).id : undefined;
  const id = panel ?? owner;
  if (id === undefined) return null;
  const components = list(resource, 'component').map(formPiece);
  const members = list(resource, 'hasMember').flatMap((one) => {
    const target = world.references.resolve(one, entry);
    return target?.type === 'Observation' ? [formPiece(target.resource)] : [];
  });
  const pieces = components.length > 0 ? components : members;
  if (pieces.length === 0 && panel === undefined) return null;
  const stated = panel === undefined ? valueOf(resource) : null;
  return { id, pieces, stated, code, fromMembers: components.length === 0 };
}

function formPiece(holder: Element): FormPiece {
  const code = concept(holder, 'code');
  return { code, loincs: loincsOf(code), value: valueOf(holder) };
}

function readComponents(entry: Entry, when: () => Day, code: Concept): Reading {
  const isPressure = loincsOf(code).some((one) => PRESSURE_PANELS.includes(one));
  const components = list(entry.resource, 'component');
  const pieces = components.map((holder) => pieceOf(holder, concept(holder, 'code')));
  if (!pieces.some((piece) => piece !== null)) {
    if (isPressure && list(entry.resource, 'hasMember').length > 0) {
      return reading({ partOfOther: true });
    }
    if (isPressure && components.length === 0 && !saysAbsent(entry.resource)) {
      throw new Unreadable(say`the blood pressure has no values`);
    }
    return counted(entry, code);
  }
  const on = when();
  const whole = reading({});
  const pressure: { systolic?: number; diastolic?: number } = {};
  components.forEach((holder, index) => {
    const piece = pieces[index];
    const partCode = concept(holder, 'code');
    if (!piece) {
      whole.counted.push(countedItem(entry.type, partCode, 'component'));
      return;
    }
    const { meaning } = piece;
    const isHalf = meaning.is === 'vital' && /systolic|diastolic/.test(meaning.field);
    const part = readPiece(entry, on, piece, piece.loinc);
    if (!isHalf) return merge(whole, part);
    whole.counted.push(...part.counted);
    for (const half of part.halves) pressure[half.field] = half.value;
  });
  const { systolic, diastolic } = pressure;
  if (systolic !== undefined && diastolic !== undefined) {
    whole.facts.unshift(fact(entry, on, vital({ systolic, diastolic })));
  } else if (systolic !== undefined || diastolic !== undefined) {
    whole.counted.push(countedItem(entry.type, code, say`only one of the two values`));
  }
  return whole;
}

function merge(whole: Reading, part: Reading): void {
  whole.facts.push(...part.facts);
  whole.counted.push(...part.counted);
  whole.remarks.push(...part.remarks);
}

/** One understood value: its fact, or why there is none. */
function readPiece(entry: Entry, on: Day, piece: Piece, part: string): Reading {
  const { holder, code, meaning } = piece;
  const value = valueOf(holder);
  const not = (reason: string) => reading({ counted: [countedItem(entry.type, code, reason)] });
  if (!value) {
    if (saysAbsent(holder)) return not(say`no value, as the sender says`);
    throw new Unreadable(
      `${text(holder, 'valueString') ? say`its value is not a number` : say`it has no value`}`,
    );
  }
  // A limit is not a measurement: "<15" stored as 15 would be read as 15.
  if (value.comparator !== null) return not(say`given only as a limit, not as a value`);
  const unit = value.units[0] ?? say`no unit`;
  if (meaning.is === 'score') {
    if (!unitFits(meaning.score, value.units)) return not(say`unit ${unit}`);
    const stated = statedScore(meaning.score, percentOf(meaning.score, value.value, holder));
    const remarks = stated.rounded
      ? [countedItem(entry.type, code, say`taken, rounded to the steps of the scale`)]
      : [];
    const score = {
      kind: 'score',
      instrument: stated.id,
      value: stated.value,
      items: null,
    } as const;
    return reading({ facts: [fact(entry, on, score, part)], remarks });
  }
  if (meaning.is === 'lab') {
    const canonical = labValue(meaning.lab, value);
    if (canonical === null) return not(say`unit ${unit}`);
    return reading({ facts: [labFact(entry, on, meaning.lab, value, canonical, part)] });
  }
  const { field } = meaning;
  const measured = vitalValue(field, value);
  if (measured === null) return not(say`unit ${unit}`);
  if (field !== 'systolic' && field !== 'diastolic') {
    return reading({ facts: [fact(entry, on, vital({ [field]: measured }), part)] });
  }
  const notPaired = countedItem(entry.type, code, say`only one of the two values`);
  const moment = text(entry.resource, 'effectiveDateTime') ?? on;
  return reading({
    halves: [{ of: originOf(entry), field, value: measured, on, moment, notPaired }],
  });
}

function unitFits(score: string, units: readonly string[]): boolean {
  const plain = units.every((unit) => NO_UNIT.test(unit));
  return plain || (score === 'odi' && units.some((unit) => /^(%|percent)$/i.test(unit)));
}

/**
 * The Oswestry index is a percentage. LOINC's own text for its code speaks of raw points 0-50: only
 * a result that says so, by its reference range, is taken as raw points and doubled.
 */
function percentOf(score: string, value: number, holder: Element): number {
  if (score !== 'odi') return value;
  const highs = list(holder, 'referenceRange').map((range) =>
    valueOf({ valueQuantity: child(range, 'high') }),
  );
  return highs.some((high) => high?.value === 50) ? value * 2 : value;
}
