/**
 * The pain underneath: what a patient would answer on a given day, before the answer is rounded to
 * the scale. Sizes are design choices around two anchors: a fall of 30% counts as a response
 * (S-IMMPACT2008), and fewer than half of those treated reach it (the order of the numbers needed
 * to treat in S-NEUPSIG2015).
 */
import { daysBetween, type Day } from '../day.ts';
import type { CourseKind } from './arc.ts';
import type { Random } from './random.ts';

export type Course = {
  kind: CourseKind;
  /** Average pain at enrolment, 0-10. */
  baseline: number;
  /** Points that a full dose of a medicine that works takes off. */
  drugGain: number;
  /** Points taken off by being treated at all. */
  placeboGain: number;
  /** Points that a finished course of physical therapy takes off. */
  therapyGain: number;
  /** Points a week, whatever is done. */
  drift: number;
};

/** What has been done to the patient's pain by a day. */
export type Treated = {
  /** The first day of any treatment, or null. */
  since: Day | null;
  /** Present dose as a share of the target dose, 0-1, after its onset. */
  exposure: number;
  therapySessions: number;
};

export function drawCourse(kind: CourseKind, chance: Random): Course {
  const gains = gainsOf[kind];
  return {
    kind,
    baseline: clamp(chance.normal(6.8, 0.9), 4.6, 9.2),
    drugGain: gains.drug * chance.between(0.85, 1.15),
    placeboGain: gains.placebo * chance.between(0.7, 1.3),
    therapyGain: chance.between(0.2, 1),
    drift: gains.drift,
  };
}

/** Average pain on a day, 0-10, not yet rounded; the day-to-day swing is part of it. */
export function painOn(course: Course, enrolledOn: Day, on: Day, treated: Treated, chance: Random) {
  const weeks = daysBetween(enrolledOn, on) / 7;
  const relief =
    course.drugGain * treated.exposure +
    course.placeboGain * placeboShare(course.kind, treated.since, on) +
    course.therapyGain * Math.min(1, treated.therapySessions / 10);
  // The worst of a drift is over after a year; nobody rises without end.
  const drifted = course.drift * Math.min(weeks, 52);
  return clamp(course.baseline - relief + drifted + chance.normal(0, 0.55), 0, 10);
}

const gainsOf: Record<CourseKind, { drug: number; placebo: number; drift: number }> = {
  responder: { drug: 3.3, placebo: 0.9, drift: 0 },
  placebo_response: { drug: 0.3, placebo: 2.6, drift: 0 },
  no_response: { drug: 0.3, placebo: 0.5, drift: 0 },
  worsening: { drug: 0.2, placebo: 0.4, drift: 0.05 },
};

/** Expectation acts within two weeks; where it is all there is, it fades after two months. */
function placeboShare(kind: CourseKind, since: Day | null, on: Day): number {
  if (since === null) return 0;
  const days = daysBetween(since, on);
  const reached = clamp(days / 14, 0, 1);
  if (kind !== 'placebo_response') return reached;
  return reached * clamp(1 - (days - 60) / 90, 0.15, 1);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
