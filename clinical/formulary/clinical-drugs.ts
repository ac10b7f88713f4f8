/**
 * RxNorm codes of well-known clinical drugs (ingredient, strength and form in one code), so that an
 * entry with a code and no text is understood. A text, where there is one, says more.
 */
import type { Strength } from './named-in-text.ts';

/** One active ingredient of a clinical drug; a null strength: a concentration, or not a tablet. */
export type DrugPart = { medicine: string; strength: Strength | null };

const mg = (medicine: string, amount: number): DrugPart => ({
  medicine,
  strength: { amount, unit: 'mg' },
});
const releasing = (medicine: string, amount: number): DrugPart => ({
  medicine,
  strength: { amount, unit: 'ug/h' },
});
const liquid = (medicine: string): DrugPart => ({ medicine, strength: null });

const parts: Readonly<Record<string, readonly DrugPart[]>> = {
  106892: [liquid('insulin_regular'), liquid('insulin_isophane')],
  197527: [mg('clonazepam', 0.5)],
  197806: [mg('ibuprofen', 600)],
  197884: [mg('lisinopril', 40)],
  198014: [mg('naproxen', 500)],
  198440: [mg('acetaminophen', 500)],
  206905: [mg('ibuprofen', 400)],
  209387: [mg('acetaminophen', 325)],
  212033: [mg('aspirin_full_dose', 325)],
  243670: [mg('aspirin', 81)],
  245134: [releasing('fentanyl_td', 25)],
  309362: [mg('clopidogrel', 75)],
  310798: [mg('hydrochlorothiazide', 25)],
  310965: [mg('ibuprofen', 200)],
  311034: [liquid('insulin_regular')],
  313782: [mg('acetaminophen', 325)],
  314076: [mg('lisinopril', 10)],
  314077: [mg('lisinopril', 20)],
  315971: [mg('furosemide', 40)],
  316049: [mg('hydrochlorothiazide', 25)],
  351266: [mg('buprenorphine', 2)],
  483438: [mg('pregabalin', 100)],
  596926: [mg('duloxetine', 20)],
  596930: [mg('duloxetine', 30)],
  749196: [mg('clopidogrel', 300)],
  835603: [mg('tramadol', 50)],
  849574: [mg('naproxen', 220)],
  854235: [liquid('enoxaparin')],
  854252: [liquid('enoxaparin')],
  855332: [mg('warfarin', 5)],
  855812: [mg('prasugrel', 10)],
  856987: [mg('acetaminophen', 300), mg('hydrocodone', 5)],
  857005: [mg('acetaminophen', 325), mg('hydrocodone', 7.5)],
  860975: [mg('metformin', 500)],
  866412: [mg('metoprolol', 100)],
  866414: [mg('metoprolol', 100)],
  866514: [mg('metoprolol', 50)],
  898346: [mg('benazepril', 40), mg('amlodipine', 10)],
  993770: [mg('acetaminophen', 300), mg('codeine', 15)],
  1043400: [liquid('acetaminophen'), liquid('dextromethorphan')],
  1049221: [mg('acetaminophen', 325), mg('oxycodone', 5)],
  1049504: [mg('oxycodone', 10)],
  1049593: [mg('oxycodone', 60)],
  1049625: [mg('acetaminophen', 325), mg('oxycodone', 10)],
  1049630: [mg('diphenhydramine', 25)],
  1049635: [mg('acetaminophen', 325), mg('oxycodone', 2.5)],
  1049717: [mg('oxycodone', 10)],
  1860154: [mg('oxycodone', 15)],
  1860491: [mg('hydrocodone', 10)],
};

/** What a clinical drug code holds, or null for a code that is not in the table. */
export function clinicalDrug(rxcui: string): readonly DrugPart[] | null {
  return parts[rxcui] ?? null;
}
