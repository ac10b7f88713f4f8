/** Medicines and their classes in the French thesaurus of interactions (ANSM, 10/2020) against ours. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classesOf, findMedicine, medicinesByRxcui } from '../formulary/index.ts';

const file = '../shared/oracles/interactions/ansm_drug_classes_2020-10.csv';
const absent = !existsSync(file);

type Row = { drug: string; rxnorm: string; classes: string[] };
const rows: Row[] = absent
  ? []
  : readFileSync(file, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => {
        const [drug = '', , rxnorm = '', , ...rest] = line.split(',');
        return { drug, rxnorm, classes: rest.join(',').replaceAll('"', '').split(';') };
      });

/** Their class, and the class of ours that means the same. */
const same: readonly [theirs: string, ours: string][] = [
  ['anti-inflammatoires non steroidiens', 'nsaid_oral'],
  ['inhibiteurs selectifs de la recapture de la serotonine', 'ssri'],
  ['antidepresseurs imipraminiques', 'tca'],
  ['anticoagulants oraux', 'anticoagulant'],
  ["inhibiteurs de l'enzyme de conversion", 'acei'],
  ["antagonistes des recepteurs de l'angiotensine ii", 'arb'],
  ['diuretiques', 'diuretic'],
  ['diuretiques thiazidiques et apparentes', 'thiazide_like'],
  ['triptans', 'triptan'],
  ['morphiniques', 'opioid'],
  ['glucocorticoides (sauf hydrocortisone)', 'corticosteroid'],
  ['gliptines', 'dpp4i'],
  ['imao-b', 'maoi'],
];
/** Known to them under another name, or by a form of which we have one. */
const ourName: Readonly<Record<string, string>> = {
  fentanyl: 'fentanyl_td',
  ciclosporin: 'cyclosporine',
  glibenclamide: 'glyburide',
};
/** Not in our formulary: no interaction row of ours names them or a class they belong to. */
const unknownToUs = ['etoricoxib'];
const inClass = (name: string) => rows.filter(({ classes }) => classes.includes(name));
const ofOurs = ({ drug }: Row) => ourName[drug] ?? drug;

describe.skipIf(absent)(
  'the classes of a public interaction thesaurus (skipped where ../shared is absent)',
  () => {
    it.each(same)('%s: every medicine of it is in our class %s', (theirs, ours) => {
      const theirMedicines = inClass(theirs).filter(({ drug }) => !unknownToUs.includes(drug));
      expect(theirMedicines.length).toBeGreaterThan(0);
      for (const row of theirMedicines) expect(classesOf(ofOurs(row)), row.drug).toContain(ours);
    });

    it('benzodiazepines and their like are our benzodiazepines or z-drugs', () => {
      for (const { drug } of inClass('benzodiazepines et apparentes'))
        expect(
          classesOf(drug).some((id) => ['benzodiazepine', 'z_drug'].includes(id)),
          drug,
        ).toBe(true);
    });

    it('every medicine they call sedating counts as CNS-active', () => {
      for (const row of inClass('medicaments sedatifs'))
        expect(classesOf(ofOurs(row)), row.drug).toContain('cns_active');
    });

    it('every medicine they count towards a serotonin syndrome is serotonergic in our rows', () => {
      const ours = [
        'ssri',
        'snri',
        'tca',
        'maoi',
        'maoi_antimicrobial_dye',
        'triptan',
        'opioid_serotonergic',
        'serotonergic_other',
      ];
      const theirs = inClass("medicaments a l'origine d'un syndrome serotoninergique");
      expect(theirs.length).toBeGreaterThan(10);
      for (const row of theirs)
        expect(
          classesOf(ofOurs(row)).some((id) => ours.includes(id)),
          row.drug,
        ).toBe(true);
    });

    it('the same RxNorm code names the same medicine', () => {
      const known = rows.filter(
        (row) =>
          row.rxnorm !== '' && findMedicine(ofOurs(row)) !== null && row.drug === ofOurs(row),
      );
      expect(known.length).toBeGreaterThan(50);
      const coded = known.filter(({ rxnorm }) => medicinesByRxcui(rxnorm).length > 0);
      expect(coded.length).toBeGreaterThan(40);
      for (const { drug, rxnorm } of coded)
        expect(
          medicinesByRxcui(rxnorm).map(({ id }) => id),
          drug,
        ).toContain(drug);
    });
  },
);
