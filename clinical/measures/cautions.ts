/**
 * The cautions of a medicine that fit a patient (S-FDA2019, S-BEERS2023; the cautions themselves
 * stand with each medicine).
 */
import type { Chart } from '../chart/chart.ts';
import type { Fact } from '../facts.ts';
import { findMedicine } from '../formulary/index.ts';
import type { Finding } from './finding.ts';

const elderlyFrom = 75;

/** The conditions a caution's topic is about, where the topic is not a condition itself. */
const conditionsOf: Readonly<Record<string, readonly string[]>> = {
  respiratory: ['copd', 'sleep_apnoea'],
  misuse: ['substance_use_disorder'],
  angioedema: ['angioedema_history'],
  glaucoma: ['angle_closure_glaucoma_uncontrolled'],
  qt: ['qt_prolonged', 'arrhythmia'],
  elderly: ['frailty', 'falls_history'],
};

/** The texts of the cautions that fit the recorded conditions or the age. */
export function matchingCautions(chart: Chart, medicine: string): Finding<string[]> {
  const texts: string[] = [];
  const facts: Fact[] = [];
  for (const { topic, text } of findMedicine(medicine)?.cautions ?? []) {
    const records = [topic, ...(conditionsOf[topic] ?? [])].flatMap((id) =>
      chart.conditionEvidence(id),
    );
    const old = topic === 'elderly' && chart.age !== null && chart.age >= elderlyFrom;
    if (records.length === 0 && !old) continue;
    texts.push(text);
    facts.push(...records.flatMap((entry) => entry.facts));
  }
  return { value: texts, facts };
}
