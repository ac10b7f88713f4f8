/** Every medicine the product knows: 32 entries and the members of the interaction classes. */
import { acetaminophen } from './acetaminophen.ts';
import { amitriptyline } from './amitriptyline.ts';
import { baclofen } from './baclofen.ts';
import { buprenorphine } from './buprenorphine.ts';
import { capsaicinCream } from './capsaicin-cream.ts';
import { capsaicinPatch8 } from './capsaicin-patch-8.ts';
import { celecoxib } from './celecoxib.ts';
import { classMembers } from './class-members.ts';
import { codeine } from './codeine.ts';
import { cyclobenzaprine } from './cyclobenzaprine.ts';
import { diclofenacTopical } from './diclofenac-topical.ts';
import { diclofenac } from './diclofenac.ts';
import { duloxetine } from './duloxetine.ts';
import { fentanylTd } from './fentanyl-td.ts';
import { gabapentin } from './gabapentin.ts';
import { hydrocodone } from './hydrocodone.ts';
import { hydromorphone } from './hydromorphone.ts';
import { ibuprofen } from './ibuprofen.ts';
import { lidocainePatch5 } from './lidocaine-patch-5.ts';
import type { Medicine } from './medicine.ts';
import { meloxicam } from './meloxicam.ts';
import { metformin } from './metformin.ts';
import { methadone } from './methadone.ts';
import { methocarbamol } from './methocarbamol.ts';
import { morphine } from './morphine.ts';
import { namedIn, type NamedMedicine } from './named-in-text.ts';
import { naproxen } from './naproxen.ts';
import { nortriptyline } from './nortriptyline.ts';
import { oxycodone } from './oxycodone.ts';
import { pregabalin } from './pregabalin.ts';
import { formularyOf } from './registry.ts';
import { ssri } from './ssri.ts';
import { tapentadol } from './tapentadol.ts';
import { tizanidine } from './tizanidine.ts';
import { tramadol } from './tramadol.ts';
import { venlafaxine } from './venlafaxine.ts';

export type { Caution, DoseUnit, Medicine, MedicineData, RenalBand } from './medicine.ts';
export { clinicalDrug, type DrugPart } from './clinical-drugs.ts';
export type { NamedMedicine, Strength } from './named-in-text.ts';
export { UnknownMedicine, formularyOf, type Formulary } from './registry.ts';

export const formulary = formularyOf([
  pregabalin,
  gabapentin,
  duloxetine,
  venlafaxine,
  amitriptyline,
  nortriptyline,
  ssri,
  ibuprofen,
  naproxen,
  diclofenac,
  celecoxib,
  meloxicam,
  lidocainePatch5,
  capsaicinCream,
  capsaicinPatch8,
  diclofenacTopical,
  acetaminophen,
  cyclobenzaprine,
  tizanidine,
  methocarbamol,
  baclofen,
  tramadol,
  tapentadol,
  oxycodone,
  hydrocodone,
  morphine,
  codeine,
  hydromorphone,
  methadone,
  fentanylTd,
  buprenorphine,
  metformin,
  ...classMembers,
]);

export const { medicines, medicine, findMedicine, medicinesByRxcui, classesOf, membersOf } =
  formulary;

/** Ingredient codes whose medicine depends on the form: without a text they are not understood. */
const formDependent = ['6387'];

/**
 * The medicine of an RxNorm ingredient code, or null. Where one ingredient has several forms the
 * one with more effect in the body is meant (diclofenac: by mouth); lidocaine without its form
 * may be an injection and gives null. With a text at hand use {@link medicinesNamedIn}.
 */
export function medicineByRxcui(code: string): Medicine | null {
  if (formDependent.includes(code)) return null;
  return medicinesByRxcui(code)[0] ?? null;
}

/** The medicines a prescription's text names, each once. */
export function medicinesNamedIn(text: string): Medicine[] {
  return namedMedicinesIn(text).map((named) => named.medicine);
}

/** As {@link medicinesNamedIn}, with the strength of one tablet or patch where the text gives it. */
export function namedMedicinesIn(text: string): NamedMedicine[] {
  return namedIn(text, medicines);
}
