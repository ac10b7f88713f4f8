import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classesOf, findMedicine, membersOf } from '../formulary/index.ts';
import { interactionRows, interactionsAmong, severities, undecidedAmong } from './index.ts';
import type { InteractionInput, InteractionRow } from './index.ts';

const nobody: InteractionInput = { medicines: [], conditions: [], age: 50, egfr: 90, stopped: [] };
const among = (input: Partial<InteractionInput>) => interactionsAmong({ ...nobody, ...input });
const ids = (input: Partial<InteractionInput>) => among(input).map((found) => found.id);

/** The first medicine a selector means that is none of the given ones. */
function someoneOf(selectors: readonly string[], otherThan: readonly string[] = []): string {
  const candidates = selectors.flatMap((one) =>
    findMedicine(one) && classesOf(one).length > 0 ? [one, ...membersOf(one)] : membersOf(one),
  );
  const chosen = [...candidates, ...selectors.filter((one) => findMedicine(one))].find(
    (one) => !otherThan.includes(one),
  );
  if (chosen === undefined) throw new Error(`nobody is a member of ${selectors.join(', ')}`);
  return chosen;
}

function exampleOf(row: InteractionRow): string[] {
  if (row.kind === 'count') return membersOf('cns_active').slice(0, row.count ?? 0);
  const a = someoneOf(row.a);
  const b = someoneOf(row.b, [a]);
  return row.kind === 'triple' ? [a, b, someoneOf(row.third, [a, b])] : [a, b];
}

describe('the interaction table', () => {
  it('has 58 rows', () => {
    expect(interactionRows).toHaveLength(58);
    expect(new Set(interactionRows.map((row) => row.id)).size).toBe(58);
  });

  it.each(interactionRows.map((row) => [row.id, row] as const))(
    '%s selects only what the formulary knows',
    (_, row) => {
      for (const selector of [...row.a, ...row.b, ...row.third]) {
        expect(findMedicine(selector) !== null || membersOf(selector).length > 0, selector).toBe(
          true,
        );
      }
    },
  );

  it.each(interactionRows.map((row) => [row.id, row] as const))(
    '%s fires with all of its medicines and not with one of them missing',
    (id, row) => {
      const medicines = exampleOf(row);
      const input = { medicines, age: 70 };
      expect(ids(input)).toContain(id);
      const found = among(input).find((one) => one.id === id);
      expect(found?.between.toSorted()).toEqual(medicines.toSorted());
      for (const left of medicines) {
        expect(ids({ medicines: medicines.filter((one) => one !== left), age: 70 })).not.toContain(
          id,
        );
      }
    },
  );

  const reference = '../shared/clinical/interactions.json';
  it.skipIf(!existsSync(reference))(
    'agrees with the clinical reference row by row (skipped where ../shared is absent)',
    () => {
      type Reference = {
        id: string;
        a: string[];
        b: string[];
        severity: string;
        kind?: string;
        third?: string[];
        count?: number;
        min_age?: number;
        blocks_titration?: boolean;
        escalate_if_condition?: Record<string, string>;
        escalate_if_egfr_below?: Record<string, string>;
        washout_days?: Record<string, number>;
      };
      const rows = (JSON.parse(readFileSync(reference, 'utf8')) as { interactions: Reference[] })
        .interactions;
      expect(interactionRows.map((row) => row.id)).toEqual(rows.map((row) => row.id));
      for (const wanted of rows) {
        const row = interactionRows.find((one) => one.id === wanted.id);
        const { after_maoi, ...partner } = wanted.washout_days ?? {};
        const [limit] = Object.entries(wanted.escalate_if_egfr_below ?? {});
        expect(row, wanted.id).toMatchObject({
          a: wanted.a,
          b: wanted.b,
          severity: wanted.severity,
          kind: wanted.kind ?? 'pair',
          third: wanted.third ?? [],
          count: wanted.count ?? null,
          minAge: wanted.min_age ?? null,
          blocksTitration: wanted.blocks_titration ?? false,
          escalateIfCondition: wanted.escalate_if_condition ?? {},
          escalateIfEgfrBelow: limit ? { egfr: Number(limit[0]), severity: limit[1] } : null,
          washout: after_maoi === undefined ? null : { afterMaoi: after_maoi, partner },
        });
      }
    },
  );

  it.skipIf(!existsSync(reference))(
    'has every class member of the reference, with its code (skipped where ../shared is absent)',
    () => {
      const classes = (
        JSON.parse(readFileSync(reference, 'utf8')) as {
          classes_rxcui: Record<string, Record<string, string | null>>;
        }
      ).classes_rxcui;
      /** Ours beyond the reference: the second half of mixed insulins, an insulin of no stated kind, full-dose aspirin, two more benzodiazepines. */
      const beyond: Record<string, string[]> = {
        insulin: ['insulin_isophane', 'insulin_other'],
        antiplatelet: ['aspirin_full_dose'],
        benzodiazepine: ['chlordiazepoxide', 'midazolam'],
      };
      for (const [classId, members] of Object.entries(classes)) {
        expect(membersOf(classId).toSorted(), classId).toEqual(
          [...Object.keys(members), ...(beyond[classId] ?? [])].toSorted(),
        );
        for (const [member, rxcui] of Object.entries(members))
          expect(findMedicine(member)?.rxcui, member).toBe(rxcui);
      }
    },
  );
});

describe('matching', () => {
  it('needs two different medicines: one that is in both classes does not interact with itself', () => {
    expect(ids({ medicines: ['cyclobenzaprine'] })).toEqual([]);
    expect(ids({ medicines: ['cyclobenzaprine', 'cyclobenzaprine'] })).toEqual([]);
    expect(ids({ medicines: ['cyclobenzaprine', 'amitriptyline'] })).toContain('IX-63');
  });

  it('keeps the double interactions visible beside the triple one', () => {
    expect(ids({ medicines: ['ibuprofen', 'lisinopril', 'furosemide'] })).toEqual(
      expect.arrayContaining(['IX-30', 'IX-31', 'IX-32']),
    );
  });

  it('escalates IX-30 below an eGFR of 60, not at 60, and says what is missing when it is unknown', () => {
    const at = (egfr: number | null) =>
      among({ medicines: ['naproxen', 'losartan'], egfr }).find((one) => one.id === 'IX-30');
    expect(at(60)?.severity).toBe('moderate');
    expect(at(59.99)?.severity).toBe('major');
    expect(at(null)).toMatchObject({ severity: 'moderate', missing: ['egfr'] });
  });

  it('escalates IX-06 in heart failure, recorded or implied', () => {
    const severity = (conditions: string[]) =>
      among({ medicines: ['gabapentin', 'pioglitazone'], conditions })[0]?.severity;
    expect(severity([])).toBe('moderate');
    expect(severity(['heart_failure'])).toBe('major');
    expect(severity(['heart_failure_severe'])).toBe('major');
  });

  it('counts three CNS-active medicines from 65 years on; an unknown age leaves the row undecided', () => {
    const medicines = ['pregabalin', 'sertraline', 'baclofen'];
    expect(ids({ medicines, age: 64 })).not.toContain('IX-05');
    expect(ids({ medicines, age: 65 })).toContain('IX-05');
    expect(ids({ medicines, age: null })).not.toContain('IX-05');
    expect(undecidedAmong({ ...nobody, medicines, age: null })).toMatchObject([
      { id: 'IX-05', missing: ['age'] },
    ]);
    expect(undecidedAmong({ ...nobody, medicines, age: 40 })).toEqual([]);
  });

  it('reads heavy alcohol use as taking alcohol', () => {
    const found = ids({
      medicines: ['pregabalin', 'duloxetine', 'oxycodone'],
      conditions: ['alcohol_heavy_use'],
    });
    expect(found).toEqual(expect.arrayContaining(['IX-03', 'IX-21', 'IX-54']));
  });

  it('reads "MAO inhibitor within 14 days" as taking one', () => {
    expect(ids({ medicines: ['duloxetine'], conditions: ['maoi_within_14d'] })).toContain('IX-10');
    expect(ids({ medicines: ['tramadol'], conditions: ['maoi_within_14d'] })).toContain('IX-72');
  });

  it.each([
    ['duloxetine', 5],
    ['milnacipran', 5],
    ['venlafaxine', 7],
    ['desvenlafaxine', 7],
    ['fluoxetine', 35],
    ['sertraline', 14],
    ['amitriptyline', 14],
  ])('finds an MAO inhibitor started up to %s + %i days after its stop', (medicine, days) => {
    const after = (daysAgo: number) =>
      ids({ medicines: ['phenelzine'], stopped: [{ medicine, daysAgo }] });
    expect(after(days)).toContain('IX-10');
    expect(after(days + 1)).not.toContain('IX-10');
  });

  it('counts a stopped MAO inhibitor on for 14 days in all three of its rows', () => {
    const after = (daysAgo: number) =>
      ids({
        medicines: ['duloxetine', 'cyclobenzaprine', 'tramadol'],
        stopped: [{ medicine: 'selegiline', daysAgo }],
      });
    expect(after(14)).toEqual(expect.arrayContaining(['IX-10', 'IX-65', 'IX-72']));
    expect(after(15).filter((id) => ['IX-10', 'IX-65', 'IX-72'].includes(id))).toEqual([]);
  });

  it('counts a stopped partner on in IX-10 only', () => {
    expect(
      ids({ medicines: ['phenelzine'], stopped: [{ medicine: 'tramadol', daysAgo: 1 }] }),
    ).toEqual([]);
  });

  it('forgets every other stopped medicine', () => {
    expect(
      ids({ medicines: ['ibuprofen'], stopped: [{ medicine: 'warfarin', daysAgo: 0 }] }),
    ).toEqual([]);
  });

  it('puts the worst first', () => {
    const ranks = among({ medicines: ['duloxetine', 'phenelzine', 'warfarin', 'sumatriptan'] }).map(
      (one) => severities.indexOf(one.severity),
    );
    expect(ranks).toEqual(ranks.toSorted((x, y) => x - y));
    expect(ranks[0]).toBe(0);
  });
});
