/** Dose facts as MedicationStatements: one per episode from start to stop, its dose steps in it. */
import type { Day } from '../../clinical/day.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { RXNORM } from '../coded.ts';
import {
  concept,
  fhirText,
  ownCoding,
  period,
  type JsonObject,
  type Resource,
} from './resource.ts';
import { sealed } from './seal.ts';
import type { Told } from './telling.ts';
import { quantity } from './ucum.ts';

type ToldDose = Told<'dose'>;
/** The facts of one episode by day; the stop, where there is one, is the last. */
type Episode = { doses: ToldDose[]; end: ToldDose | null };

/** The medicine as a concept. */
export function medicineConcept(id: string): JsonObject {
  const known = findMedicine(id);
  const rxcui = known?.rxcui ?? null;
  const name = known?.name ?? id.replaceAll('_', ' ');
  return concept(
    name,
    ...(rxcui === null ? [] : [{ system: RXNORM, code: rxcui }]),
    ownCoding('medicine', id, name),
  );
}

/** The statements of all dose facts of a patient, those that no longer stand included. */
export function medicationStatements(doses: readonly ToldDose[]): Resource[] {
  const standing = doses.filter((told) => told.state !== 'entered-in-error');
  const others = doses.filter((told) => told.state === 'entered-in-error');
  const episodes = [...Map.groupBy(standing, (told) => told.fact.statement.medicine).values()];
  return [
    ...episodes.flatMap(episodesOf).map(statementOf),
    ...others.map((told) => statement([told], 'entered-in-error', { doses: [told], end: null })),
  ];
}

/** @param doses of one medicine, by day and order of recording. */
function episodesOf(doses: readonly ToldDose[]): Episode[] {
  const episodes: Episode[] = [];
  let open: Episode | null = null;
  for (const sameDay of Map.groupBy(doses, (told) => told.fact.on).values()) {
    // Of two records of a day the dose counts over the stop, as on the chart.
    const taken = sameDay.filter((told) => told.fact.statement.amount !== 0);
    if (taken.length > 0) {
      if (open === null) episodes.push((open = { doses: [], end: null }));
      open.doses.push(...sameDay);
    } else {
      const [stop, ...more] = sameDay;
      if (open === null) episodes.push((open = { doses: more, end: null }));
      else open.doses.push(...more);
      open.end = stop ?? null;
      open = null;
    }
  }
  return episodes;
}

function statementOf(episode: Episode): Resource {
  const { doses, end } = episode;
  const all = end === null ? doses : [...doses, end];
  const reason = end?.fact.statement.stopReason ?? null;
  const wasTaken = doses.some((told) => told.fact.statement.amount !== 0);
  if (!wasTaken) return statement(all, 'not-taken', episode);
  if (end === null) return statement(all, 'active', episode);
  return statement(all, reason === 'completed' ? 'completed' : 'stopped', episode);
}

function statement(all: readonly ToldDose[], status: string, { doses, end }: Episode): Resource {
  // An episode has at least one fact.
  const first = all[0] as ToldDose;
  const reason = all.findLast((told) => told.fact.statement.stopReason !== null)?.fact.statement
    .stopReason;
  const steps = doses.filter((told) => told.fact.statement.amount !== 0);
  const body = {
    status,
    statusReason:
      reason === undefined || reason === null
        ? undefined
        : [concept(reason.replaceAll('_', ' '), ownCoding('stop-reason', reason))],
    medicationCodeableConcept: medicineConcept(first.fact.statement.medicine),
    subject: first.subject,
    context: first.encounter,
    effectivePeriod: period(first.fact.on, end?.fact.on ?? null),
    dateAsserted: all
      .map((told) => told.fact.recordedAt)
      .toSorted()
      .at(-1),
    dosage:
      steps.length === 0
        ? undefined
        : steps.map((told, index) => step(told, index, untilOf(steps, index, end))),
  };
  return sealed(
    { resourceType: 'MedicationStatement', id: first.id, ...body },
    all.map((told) => told.carried),
  );
}

function untilOf(steps: readonly ToldDose[], index: number, end: ToldDose | null): Day | null {
  const on = steps[index]?.fact.on;
  const next = steps.slice(index + 1).find((told) => told.fact.on !== on);
  return next?.fact.on ?? end?.fact.on ?? null;
}

/** A step of the dose: how much a day in all, and how it is taken in words. */
function step({ fact }: ToldDose, index: number, until: Day | null): JsonObject {
  const { amount, medicine, regimen } = fact.statement;
  const unit = findMedicine(medicine)?.doseUnit ?? 'mg/day';
  const rated = amount !== null && unit !== 'in use';
  const words = rated ? `${amount} ${unit}` : amount === null ? 'Amount not known' : 'In use';
  return {
    sequence: index + 1,
    text: fhirText(regimen) ?? words,
    timing: { repeat: { boundsPeriod: period(fact.on, until) } },
    doseAndRate: rated ? [{ rateQuantity: quantity(amount, unit) }] : undefined,
  };
}
