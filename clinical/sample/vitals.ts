/** Weight and blood pressure at a visit. */
import { clamp } from './course.ts';
import type { Thread } from './life.ts';
import { oneDecimal } from './person.ts';

/**
 * Weight swings a little from visit to visit; a patient who gains weight or water on a gabapentinoid
 * (S-LBL-PGB: weight gain in 4%, oedema in 6-9%) gains about a kilogram from visit to visit.
 */
export const vitals: Thread = (life) => {
  const usualSystolic = life.chance.normal(131, 5);
  return (visit) => {
    const { now, person, journal, chance } = life;
    const gaining = now.troubles.some(
      ({ term, grade }) => grade > 0 && (term === 'weight_gain' || term === 'peripheral_oedema'),
    );
    now.weightKg = clamp(now.weightKg + chance.normal(0, 0.3) + (gaining ? 0.9 : 0), 38, 240);
    if (!visit.isLast && visit.number > 0 && chance.chance(0.15)) return;
    const systolic = Math.round(clamp(chance.normal(usualSystolic, 4), 100, 195));
    journal.note(visit.on, {
      kind: 'vital',
      weightKg: oneDecimal(now.weightKg),
      heightCm: visit.number === 0 ? person.heightCm : null,
      systolic,
      diastolic: Math.round(clamp(systolic * 0.6 + chance.normal(0, 3), 55, 115)),
      heartRate: Math.round(clamp(chance.normal(74, 8), 48, 120)),
    });
  };
};
