import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clinicalDrug, findMedicine, namedMedicinesIn } from './index.ts';

describe('clinical drug codes', () => {
  it('are understood without a text, combinations as all their parts', () => {
    expect(clinicalDrug('1049625')).toEqual([
      { medicine: 'acetaminophen', strength: { amount: 325, unit: 'mg' } },
      { medicine: 'oxycodone', strength: { amount: 10, unit: 'mg' } },
    ]);
    expect(clinicalDrug('245134')).toEqual([
      { medicine: 'fentanyl_td', strength: { amount: 25, unit: 'ug/h' } },
    ]);
    expect(clinicalDrug('187832')).toBeNull();
  });

  const folder = '../shared/patients';
  it.skipIf(!existsSync(folder))(
    'say the same as the texts that come with them (skipped where ../shared is absent)',
    () => {
      const coding = /"code"\s*:\s*"(\d+)"\s*,\s*"display"\s*:\s*"([^"]+)"/g;
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.json(\.gz)?$/.test(name),
      );
      const compared = new Set<string>();
      for (const name of files) {
        const bytes = readFileSync(`${folder}/${name}`);
        const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
        for (const [, code = '', display = ''] of text.matchAll(coding)) {
          const drug = clinicalDrug(code);
          if (!drug || compared.has(code)) continue;
          compared.add(code);
          const read = namedMedicinesIn(display).map(({ medicine, strength }) => ({
            medicine: medicine.id,
            strength,
          }));
          expect(drug, display).toEqual(read);
          for (const part of drug) expect(findMedicine(part.medicine)).not.toBeNull();
        }
      }
      expect(compared.size).toBeGreaterThan(40);
    },
  );
});
