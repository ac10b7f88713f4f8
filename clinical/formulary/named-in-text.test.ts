import { describe, expect, it } from 'vitest';
import { medicinesNamedIn, namedMedicinesIn } from './index.ts';

const ids = (text: string): string[] =>
  medicinesNamedIn(text)
    .map((one) => one.id)
    .toSorted();

describe('the medicines a text names', () => {
  it.each([
    [
      'Acetaminophen 325 MG / Oxycodone Hydrochloride 10 MG Oral Tablet [Percocet]',
      ['acetaminophen', 'oxycodone'],
    ],
    ['Percocet', ['acetaminophen', 'oxycodone']],
    ['Paracetamol 500 mg tablets', ['acetaminophen']],
    ['Tylenol with Codeine #3', ['acetaminophen', 'codeine']],
    ['Hydrocodone-Acetaminophen 5-325 mg', ['acetaminophen', 'hydrocodone']],
    ['Naproxen sodium 220 MG Oral Tablet', ['naproxen']],
    ['ALEVE', ['naproxen']],
    ['tramadol hydrochloride 50 MG Oral Tablet', ['tramadol']],
    ['Ultram 50', ['tramadol']],
    ['24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet', ['metformin']],
    ['Janumet', ['metformin', 'sitagliptin']],
    ['Lyrica 75mg capsules', ['pregabalin']],
    ['Neurontin', ['gabapentin']],
    ['Cymbalta 30 mg', ['duloxetine']],
    [
      'insulin isophane  human 70 UNT/ML / insulin  regular  human 30 UNT/ML Injectable Suspension [Humulin]',
      ['insulin_isophane', 'insulin_regular'],
    ],
    [
      'insulin human, isophane 70 UNT/ML / Regular Insulin, Human 30 UNT/ML Injectable Suspension [Humulin]',
      ['insulin_isophane', 'insulin_regular'],
    ],
    ['Humulin N', ['insulin_isophane']],
    ['Lantus', ['insulin_glargine']],
    ['insulin glargine 100 UNT/ML', ['insulin_glargine']],
    ['Insulin', ['insulin_other']],
    [
      'amlodipine 10 MG / benazepril hydrochloride 40 MG Oral Capsule',
      ['amlodipine', 'benazepril'],
    ],
    ["St John's wort", ['st_johns_wort']],
    ['Frusemide 40 mg', ['furosemide']],
    ['aspirin 81 MG Oral Tablet', ['aspirin']],
    ['aspirin 325 MG Oral Tablet', ['aspirin_full_dose']],
    ['Aspirin', ['aspirin']],
  ])('%s', (text, wanted) => {
    expect(ids(text)).toEqual(wanted);
  });

  it.each([
    ['desvenlafaxine 50 MG', ['desvenlafaxine']],
    ['venlafaxine 75 MG', ['venlafaxine']],
    ['escitalopram 10 MG', ['escitalopram']],
    ['citalopram 20 MG', ['citalopram']],
    ['dihydrocodeine tartrate 30 MG', ['dihydrocodeine']],
    ['eszopiclone 2 MG', ['eszopiclone']],
    ['methylprednisolone 4 MG', []],
    ['hydroxychloroquine 200 MG', []],
    ['lovastatin 20 MG Oral Tablet', []],
    ['', []],
  ])('does not mistake a name within a longer one: %s', (text, wanted) => {
    expect(ids(text)).toEqual(wanted);
  });

  it.each([
    ['Lidocaine 5% patch', ['lidocaine_patch_5']],
    ['lidocaine 0.05 MG/MG Medicated Patch [Lidoderm]', ['lidocaine_patch_5']],
    ['lidocaine hydrochloride 10 MG/ML Injectable Solution', []],
    ['72 HR Fentanyl 0.025 MG/HR Transdermal System', ['fentanyl_td']],
    ['10 ML Fentanyl 0.05 MG/ML Injection', []],
    ['diclofenac sodium 0.01 MG/MG Topical Gel', ['diclofenac_topical']],
    ['diclofenac sodium 50 MG Delayed Release Oral Tablet', ['diclofenac']],
    ['diclofenac sodium 1 MG/ML Ophthalmic Solution', []],
    ['capsaicin 8% patch', ['capsaicin_patch_8']],
    ['capsaicin 0.025 % Topical Cream', ['capsaicin_cream']],
    ['prednisolone 10 MG/ML Ophthalmic Suspension', []],
    ['Ibuprofen 200 MG Oral Gel Capsule', ['ibuprofen']],
    ['ibuprofen 5% gel', []],
  ])('tells the form from the route words: %s', (text, wanted) => {
    expect(ids(text)).toEqual(wanted);
  });
});

describe('the strength a text gives', () => {
  const strength = (text: string) =>
    namedMedicinesIn(text).map((one) => [one.medicine.id, one.strength]);

  it('is that of each ingredient', () => {
    expect(strength('Acetaminophen 325 MG / oxyCODONE Hydrochloride 2.5 MG Oral Tablet')).toEqual([
      ['acetaminophen', { amount: 325, unit: 'mg' }],
      ['oxycodone', { amount: 2.5, unit: 'mg' }],
    ]);
  });

  it('is in micrograms an hour for patches', () => {
    expect(strength('72 HR Fentanyl 0.025 MG/HR Transdermal System')).toEqual([
      ['fentanyl_td', { amount: 25, unit: 'ug/h' }],
    ]);
    expect(strength('fentanyl patch 50 micrograms/hour')).toEqual([
      ['fentanyl_td', { amount: 50, unit: 'ug/h' }],
    ]);
  });

  it('is unknown for concentrations, and where two strengths stand side by side', () => {
    expect(strength('morphine sulfate 2 MG/ML Oral Solution')).toEqual([['morphine', null]]);
    expect(strength('Hydrocodone-Acetaminophen 5-325 mg').map(([, one]) => one)).toEqual([
      null,
      null,
    ]);
  });
});

it.each([
  ['metformin 0,85 g', 850],
  ['metformin 1,000 mg', 1000],
  ['clonazepam 0,5 mg', 0.5],
  ['meloxicam 7,5 mg tablet', 7.5],
])('a comma between digits is read, not dropped: %s', (text, amount) => {
  expect(namedMedicinesIn(text)[0]?.strength).toEqual({ amount, unit: 'mg' });
});
