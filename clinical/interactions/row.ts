/** One row of the interaction table. Selectors are class or medicine ids of the formulary. */
import { z } from 'zod';
import { firstReview, type Knowledge } from '../knowledge.ts';

export const severities = ['contraindicated', 'major', 'moderate'] as const;
export type Severity = (typeof severities)[number];

const id = z.string().regex(/^[a-z0-9_]+$/);
const days = z.number().int().positive();
const severity = z.enum(severities);

const shape = z.strictObject({
  id: z.string().regex(/^IX-\d\d$/),
  a: z.array(id).min(1),
  b: z.array(id).min(1),
  /**
   * pair: a medicine of `a` beside another of `b`. duplicate: the same, within one class. triple:
   * a third of `third` as well. count: at least `count` of `a` together, from age `minAge` on.
   */
  kind: z.enum(['pair', 'duplicate', 'triple', 'count']),
  third: z.array(id),
  count: z.number().int().nullable(),
  minAge: z.number().int().nullable(),
  severity,
  /** Worse with any of these conditions, recorded or implied. */
  escalateIfCondition: z.record(id, severity),
  /** Worse with an eGFR below this (mL/min/1.73m2). */
  escalateIfEgfrBelow: z.strictObject({ egfr: z.number(), severity }).nullable(),
  /**
   * After its stop an MAOI counts on for `afterMaoi` days; the partner for its own days, by medicine
   * id or `other`; with an empty list a stopped partner does not count.
   */
  washout: z.strictObject({ afterMaoi: days, partner: z.record(id, days) }).nullable(),
  /** While it stands at action or urgent no dose of a matched medicine is raised. */
  blocksTitration: z.boolean(),
  mechanism: z.string().min(1),
  action: z.string().min(1),
});

export type InteractionRow = z.infer<typeof shape> & Knowledge;

type Optional =
  | 'kind'
  | 'third'
  | 'count'
  | 'minAge'
  | 'escalateIfCondition'
  | 'escalateIfEgfrBelow'
  | 'washout'
  | 'blocksTitration'
  | 'confidence';
/** A row as written: what it does not say is a plain pair without further conditions. */
export type RowData = Omit<z.infer<typeof shape>, Exclude<Optional, 'confidence'>> &
  Partial<Pick<z.infer<typeof shape>, Exclude<Optional, 'confidence'>>> & {
    sources: readonly string[];
    confidence?: string;
  };

/** Checks a row and fills in what it leaves out. Throws a zod error that names the field. */
export function rowFrom({ sources, confidence, ...data }: RowData): InteractionRow {
  const row = shape.parse({
    kind: 'pair',
    third: [],
    count: null,
    minAge: null,
    escalateIfCondition: {},
    escalateIfEgfrBelow: null,
    washout: null,
    blocksTitration: false,
    ...data,
  });
  return {
    ...row,
    sources,
    confidence: confidence ?? 'from knowledge',
    version: '1',
    reviewedOn: firstReview,
  };
}
