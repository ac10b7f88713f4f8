/** QuestionnaireResponse: filled forms whose questions are named by LOINC codes. */
import { say } from '../clinical/language/say.ts';
import { instruments } from '../clinical/instruments/index.ts';
import { dayAt, past } from './calendar.ts';
import { LOINC, pointsOf, quantityOf, status, type Concept, type Quantity } from './coded.ts';
import { child, element, list, number, text, type Element } from './element.ts';
import { readForm, type FormPiece } from './form.ts';
import { counted, reading, type Reading, type World } from './reading.ts';
import { itemsMeant, panelMeant, scoreMeant } from './scores.ts';
import { encounterDay, lastTouched, undated } from './since.ts';
import type { Entry } from './source.ts';

const FILLED = ['completed', 'amended'];
const MOST_ITEMS = 2_000;
const LOINC_CODE = /(?:^|[/|#])(\d{1,5}-\d)(?:$|[/|?#])/;

/**
 * Reads a filled questionnaire. It is understood where its address or its questions carry the LOINC
 * codes of one of our instruments; other questionnaires are counted by their address. PGIC is never
 * read: it exists in two directions, and no LOINC code tells them apart.
 */
export function readQuestionnaire(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const address = text(resource, 'questionnaire') ?? '';
  const called: Concept = {
    codings: [{ system: '', code: address.slice(0, 80), display: '' }],
    text: '',
  };
  const questionnaire = questionnaireOf(entry, world, address);
  const codes = new Map(itemsOf(questionnaire).map((item) => [text(item, 'linkId') ?? '', item]));
  const pieces = itemsOf(resource).map((item) => pieceOf(item, codes));
  const id = formMeant(address, questionnaire, pieces);
  if (id === null) return counted(entry, called);
  const state = status(resource);
  if (!FILLED.includes(state)) return counted(entry, called, say`status ${state}`);
  const on =
    dayAt(resource, 'authored') ?? encounterDay(entry, world) ?? lastTouched(entry) ?? undated();
  const form = { id, pieces, stated: null, code: called, fromMembers: false };
  const read = readForm(entry, past(on, world.today), form);
  return reading({ ...read });
}

function questionnaireOf(entry: Entry, world: World, address: string): Element | null {
  const [plain] = address.split('|');
  const target = world.references.resolve({ reference: plain }, entry);
  return target?.type === 'Questionnaire' ? target.resource : null;
}

/** All items at every level, found without recursion. */
function itemsOf(holder: Element | null): Element[] {
  const found: Element[] = [];
  const waiting = list(holder, 'item');
  for (let item = waiting.shift(); item && found.length < MOST_ITEMS; item = waiting.shift()) {
    found.push(item);
    waiting.push(
      ...list(item, 'item'),
      ...list(item, 'answer').flatMap((one) => list(one, 'item')),
    );
  }
  return found;
}

function pieceOf(item: Element, codes: ReadonlyMap<string, Element>): FormPiece {
  const linkId = text(item, 'linkId') ?? '';
  const question = codes.get(linkId) ?? null;
  const coded = list(question, 'code').map((one) => text(one, 'code') ?? '');
  const definition = LOINC_CODE.exec(text(item, 'definition') ?? '')?.[1] ?? '';
  const inLink = LOINC_CODE.exec(linkId)?.[1] ?? '';
  const loincs = [...coded, definition, inLink].filter((one) => one !== '');
  const code: Concept = {
    codings: loincs.map((one) => ({ system: LOINC, code: one, display: '' })),
    text: text(item, 'text') ?? '',
  };
  const answer = list(item, 'answer')[0] ?? null;
  return { code, loincs, value: answerValue(answer, question) };
}

/** The points of an answer: a number, or a choice with its points. */
function answerValue(answer: Element | null, question: Element | null): Quantity | null {
  const plain =
    number(answer, 'valueInteger') ??
    number(answer, 'valueDecimal') ??
    quantityOf(child(answer, 'valueQuantity'))?.value ??
    pointsOf(child(answer, 'valueCoding')) ??
    optionPoints(answer, question);
  return plain === null ? null : { value: plain, comparator: null, units: [] };
}

/** The points that the questionnaire gives to the chosen option. */
function optionPoints(answer: Element | null, question: Element | null): number | null {
  const chosen = text(child(answer, 'valueCoding'), 'code');
  if (chosen === null) return null;
  const option = list(question, 'answerOption').find(
    (one) => text(child(one, 'valueCoding'), 'code') === chosen,
  );
  return pointsOf(element(option)) ?? pointsOf(child(option ?? null, 'valueCoding'));
}

/** The instrument of the form: by its address or code, else by the questions it asks. */
function formMeant(
  address: string,
  questionnaire: Element | null,
  pieces: readonly FormPiece[],
): string | null {
  const codes = list(questionnaire, 'code').map((one) => text(one, 'code') ?? '');
  const inAddress = LOINC_CODE.exec(address.split('|')[0] ?? '')?.[1];
  for (const code of [...codes, inAddress ?? '']) {
    const found = panelMeant(code) ?? ownerOf(scoreMeant(code, ''));
    if (found !== null) return found;
  }
  const asked = new Set(pieces.flatMap((piece) => piece.loincs));
  const complete = instruments.filter((one) => {
    const items = [...asked]
      .flatMap((code) => itemsMeant(code))
      .filter((item) => item.instrument === one.id);
    return (
      one.items.length > 1 && new Set(items.map((item) => item.index)).size === one.items.length
    );
  });
  // The PHQ-9 holds the PHQ-2: the longest form whose questions are all asked is the one filled.
  return complete.toSorted((a, b) => b.items.length - a.items.length)[0]?.id ?? null;
}

function ownerOf(score: string | null): string | null {
  return instruments.find((one) => one.stores.some((stored) => stored.id === score))?.id ?? null;
}
