/** The person the facts are about. */
import { z } from 'zod';
import { daySchema } from './facts.ts';

export const sexSchema = z.enum(['female', 'male', 'unknown']);
/** Administrative sex; eGFR and creatinine clearance are unknown without it. */
export type Sex = z.infer<typeof sexSchema>;

/** Who a patient is, as the clinic knows them. A missing birth date makes the age unknown. */
export const patientDetailsSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** The clinic's or the sending system's patient number. */
  number: z.string().trim().max(60),
  birthDate: daySchema.nullable(),
  sex: sexSchema,
  /** Day 0 of the protocol: the day the clinic began to follow this patient. */
  enrolledOn: daySchema,
  diedOn: daySchema.nullable(),
});
export type PatientDetails = z.infer<typeof patientDetailsSchema>;
export type Patient = PatientDetails & { id: string };
