/** The medicines of a patient as a list: what is taken, what was, and what does not go together. */
import { asIfTaken } from '../../clinical/chart/as-if.ts';
import type { Chart } from '../../clinical/chart.ts';
import type { Day } from '../../clinical/day.ts';
import { isKind, type Fact } from '../../clinical/facts.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { FoundInteraction } from '../../clinical/interactions/index.ts';
import { interactionsOf } from '../../clinical/measures/interactions.ts';
import { conditionIds, conditionLabel } from '../../clinical/conditions/index.ts';
import { sayDoseOf } from '../patient/dose-words.ts';
import { isFollowed, standing } from '../patient/followed.ts';

export type DoseFact = Fact<'dose'>;

export type ListedMedicine = {
  medicine: string;
  name: string;
  dose: string;
  /** As prescribed: "75 mg twice daily"; null where nothing was written. */
  regimen: string | null;
  startedOn: Day;
  /** Since when the present dose is taken. */
  since: Day;
  /** The newest record of it. */
  fact: DoseFact;
  /** True for a medicine that the protocol itself follows. */
  followed: boolean;
  /** False for a name of the clinic's own: interactions cannot be looked for. */
  known: boolean;
  interactions: FoundInteraction[];
};

/** A medicine's name; one that is not in the formulary is named by its words. */
export function medicineName(id: string): string {
  const words = id.replaceAll('_', ' ');
  return findMedicine(id)?.name ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What is taken on the chart's day; what the protocol follows first, then by name. */
export function takenMedicines(chart: Chart): ListedMedicine[] {
  const { found } = interactionsOf(chart);
  return chart
    .active()
    .flatMap(({ medicine, amount, since, episode }) => {
      const fact = episode.doses.at(-1)?.facts.find((one) => isKind(one, 'dose'));
      if (!fact) return [];
      return [
        {
          medicine,
          name: medicineName(medicine),
          dose: sayDoseOf(medicine, amount),
          regimen: fact.statement.regimen,
          startedOn: episode.start.on,
          since: since.on,
          fact,
          followed: isFollowed(medicine),
          known: findMedicine(medicine) !== null,
          interactions: found.filter(({ between }) => between.includes(medicine)),
        },
      ];
    })
    .sort((a, b) => standing(a.medicine) - standing(b.medicine) || a.name.localeCompare(b.name));
}

export type StoppedMedicine = {
  medicine: string;
  name: string;
  from: Day;
  to: Day;
  fact: DoseFact;
};

/** Every course that has ended, the last one first. */
export function stoppedMedicines(chart: Chart): StoppedMedicine[] {
  return chart.history
    .medicines()
    .flatMap((medicine) =>
      chart.episodes(medicine).flatMap(({ start, end }) => {
        const fact = end?.facts.find((one) => isKind(one, 'dose'));
        return end && fact
          ? [{ medicine, name: medicineName(medicine), from: start.on, to: end.on, fact }]
          : [];
      }),
    )
    .sort((a, b) => b.to.localeCompare(a.to) || a.name.localeCompare(b.name));
}

/** The interactions that starting a medicine today would bring. */
export function interactionsIfTaken(chart: Chart, medicine: string): FoundInteraction[] {
  const { found } = interactionsOf(asIfTaken(chart, medicine, null));
  return found.filter(({ between }) => between.includes(medicine));
}

/** What an interaction holds with, beside the medicine itself: "Lisinopril, Furosemide". */
export function partnersOf({ between }: FoundInteraction, medicine: string): string {
  return between
    .filter((id) => id !== medicine)
    .map((id) => (conditionIds.includes(id) ? conditionLabel(id) : medicineName(id)))
    .join(', ');
}

/** When the list was last confirmed with the patient, and by which entry; null = never. */
export function lastConfirmed(chart: Chart): Fact<'care_event'> | null {
  return (
    chart
      .facts('care_event')
      .filter(({ statement }) => statement.event === 'comedication_confirmed')
      .at(-1) ?? null
  );
}
