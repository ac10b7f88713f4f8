/** When the parts of multimodal treatment began: the first medicine, structured physical therapy (SEED). */
import type { Chart } from '../chart/chart.ts';
import type { Entry } from '../chart/series.ts';
import { dayNumber } from '../day.ts';
import type { Fact } from '../facts.ts';
import { isOralNsaid, oralTrialMedicines } from './medicine-class.ts';

const topicals = ['lidocaine_patch_5', 'capsaicin_cream'];

/**
 * The first start of an oral neuropathic medicine, lidocaine, capsaicin cream or an oral NSAID;
 * episodes that ended before enrolment do not count. Null = none.
 */
export function firstMedicineStart(chart: Chart): Entry<number | null> | null {
  const enrolled = dayNumber(chart.patient.enrolledOn);
  const starts = chart.history
    .medicines()
    .filter((id) => oralTrialMedicines.includes(id) || topicals.includes(id) || isOralNsaid(id))
    .flatMap((id) => chart.episodes(id))
    .filter(({ end }) => end === null || end.number >= enrolled)
    .map(({ start }) => start)
    .sort((a, b) => a.number - b.number);
  return starts[0] ?? null;
}

/** The first record of structured physical therapy, one completed included. Null = never. */
export function firstStructuredTherapy(chart: Chart): Fact<'therapy'> | null {
  const structured = chart
    .facts('therapy')
    .find(
      ({ statement: { therapy, status } }) =>
        therapy === 'physical_therapy' && (status === 'structured' || status === 'completed'),
    );
  return structured ?? null;
}

/** Referrals to a pain specialist in the last 180 days, whatever became of them. */
export function painReferrals(chart: Chart): Fact<'referral'>[] {
  const referrals = chart
    .facts('referral')
    .filter(({ statement }) => statement.to === 'pain_specialist');
  return chart.within(referrals, 180);
}
