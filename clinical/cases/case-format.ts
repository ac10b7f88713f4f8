/** The format of clinical cases: a patient, dated events, and what must be said on which day. */
import { z } from 'zod';

const dayCount = z.number().int();
const patient = z.object({
  age: z.number().nullish(),
  sex: z.string().nullish(),
  /** Weight and height at enrolment. */
  weight_kg: z.number().nullish(),
  height_cm: z.number().nullish(),
  conditions: z.array(z.string()).nullish(),
});
const event = z.looseObject({ t: z.string(), d: dayCount });
const keys = z.array(z.string()).default([]);
const base = {
  id: z.string(),
  title: z.string().default(''),
  patient,
  events: z.array(event),
  profile: z.string().optional(),
};

export const vignetteSchema = z.object({
  ...base,
  checks: z.array(
    z.object({ day: dayCount, fire: keys, not_fire: keys, offer: keys, not_offer: keys }),
  ),
});

export const lifecycleVignetteSchema = z.object({
  ...base,
  acks: z.array(
    z.object({
      d: dayCount,
      key: z.string(),
      action: z.enum(['snooze', 'dismiss', 'accept']),
      until: dayCount.nullish(),
      reason: z.string().nullish(),
    }),
  ),
  checks: z.array(z.object({ day: dayCount, visible: keys, hidden: keys })),
});

/** A file of cases. Each case is read by itself, so that an error can name it. */
export const caseFileSchema = z.object({
  vignettes: z.array(z.unknown()).default([]),
  lifecycle_vignettes: z.array(z.unknown()).default([]),
});

export type CasePatient = z.infer<typeof patient>;
export type CaseEvent = z.infer<typeof event>;
export type Vignette = z.infer<typeof vignetteSchema>;
export type LifecycleVignette = z.infer<typeof lifecycleVignetteSchema>;

/** Thrown for a case that cannot be run; says which case and what is wrong with it. */
export class MalformedCase extends Error {
  override readonly name = 'MalformedCase';
  constructor(id: string, problem: string) {
    super(`Case ${id}: ${problem}`);
  }
}
