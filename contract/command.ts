/** What a command is: the schema of its input, who may give it, and the type of its reply. */
import { z } from 'zod';

/**
 * What a person may do: `none` = before anyone has signed in; `self` = whoever is signed in, even
 * while their password must be changed. Who has the others is in one table, db/rights.ts.
 */
export type Right = 'none' | 'self' | 'read' | 'record' | 'administer';

export const roles = ['clinician', 'lead', 'reader'] as const;
/** `lead` administers too; `reader` looks and prints, and records nothing. */
export type Role = (typeof roles)[number];

/** Any command, whatever it replies. */
export type CommandShape = { input: z.ZodType; right: Right };
/** A command's output exists only as a type: main is trusted, the window is not. */
type Command<I extends z.ZodType, O> = { input: I; right: Right; output?: O };
export const command =
  <O>() =>
  <I extends z.ZodType>(right: Right, input: I): Command<I, O> => ({ input, right });

export const nothing = z.strictObject({});
export const uuid = z.uuid();
