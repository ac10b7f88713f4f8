/** Which medicines can be chosen for what is wanted. */
import type { Chart } from '../../clinical/chart.ts';
import { findMedicine, medicines, type Medicine } from '../../clinical/formulary/index.ts';
import { standingPlans } from '../../clinical/plan/standing-plans.ts';
import type { Aim } from '../ui/routes.ts';

/** The medicines of the formulary that are raised step by step and are not taken. */
export function toStart(chart: Chart): Medicine[] {
  return medicines.filter(
    ({ id, entry, titration }) => entry === 'own' && titration !== null && !chart.use(id),
  );
}

/** The medicines taken that an aim can be about. */
export function toChange(chart: Chart, aim: Exclude<Aim, 'start'>): Medicine[] {
  return chart.active().flatMap(({ medicine }) => {
    const known = findMedicine(medicine);
    if (!known || known.doseUnit === 'in use') return [];
    return aim !== 'titrate' || known.titration !== null ? [known] : [];
  });
}

/** The aims that have a medicine to be about. */
export function possibleAims(chart: Chart): Aim[] {
  const taken = toChange(chart, 'taper').length > 0;
  return [
    'start',
    ...(toChange(chart, 'titrate').length > 0 ? ['titrate' as const] : []),
    ...(taken ? (['taper', 'switch'] as const) : []),
  ];
}

/** True where some plan stands that a patient can be given a calendar of. */
export function hasPlans(chart: Chart): boolean {
  return standingPlans(chart).some(({ nextStep }) => nextStep !== null);
}
