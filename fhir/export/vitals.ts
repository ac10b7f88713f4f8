/** Measurements as Observations: one each, as the vital signs profile wants it. */
import { LOINC } from '../coded.ts';
import { concept, type JsonObject, type Resource } from './resource.ts';
import { derived, observation, type Told } from './telling.ts';
import { quantity } from './ucum.ts';

type Measure = { name: string; code: JsonObject; body: JsonObject };

const coded = (words: string, code: string): JsonObject =>
  concept(words, { system: LOINC, code, display: words });

/** The first measurement carries the fact; the others follow from it. */
export function vitalResources(told: Told<'vital'>): Resource[] {
  return measuresOf(told).map(({ name, code, body }, index) =>
    observation(
      told,
      'vital-signs',
      code,
      body,
      index === 0 ? undefined : (type, whole) => derived(told, name, type, whole),
    ),
  );
}

function measuresOf({ fact }: Told<'vital'>): Measure[] {
  const { systolic, diastolic, weightKg, heightCm, heartRate } = fact.statement;
  const one = (name: string, code: JsonObject, value: number | null, unit: string) =>
    value === null ? [] : [{ name, code, body: { valueQuantity: quantity(value, unit) } }];
  const pressure =
    systolic === null || diastolic === null
      ? []
      : [
          {
            name: 'pressure',
            code: coded('Blood pressure panel with all children optional', '85354-9'),
            body: {
              component: [
                {
                  code: coded('Systolic blood pressure', '8480-6'),
                  valueQuantity: quantity(systolic, 'mmHg'),
                },
                {
                  code: coded('Diastolic blood pressure', '8462-4'),
                  valueQuantity: quantity(diastolic, 'mmHg'),
                },
              ],
            },
          },
        ];
  return [
    ...pressure,
    ...one('weight', coded('Body weight', '29463-7'), weightKg, 'kg'),
    ...one('height', coded('Body height', '8302-2'), heightCm, 'cm'),
    ...one('heart-rate', coded('Heart rate', '8867-4'), heartRate, '/min'),
  ];
}
