/** A plan that is being made: what is wanted, its steps as changed by hand, and what stands against it. */
import type { Chart } from '../../clinical/chart.ts';
import { addDays, daysBetween, isDay, later, type Day } from '../../clinical/day.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import { isHeldToday } from '../../clinical/plan/holds.ts';
import { isRefused, type PlanNote, type PlanStep } from '../../clinical/plan/plan.ts';
import { stepProblems, type StepProblem } from '../../clinical/plan/step-problems.ts';
import { planSwitch, switchWarnings } from '../../clinical/plan/switch.ts';
import { planTaper, type TaperPlan } from '../../clinical/plan/taper.ts';
import { planTitration, type TitrationPlan } from '../../clinical/plan/titration.ts';
import { warningsOf, type PlanWarnings } from '../../clinical/plan/warnings.ts';
import type { Wish } from '../ui/routes.ts';
import { readNumber } from '../visit/number.ts';
import { nextRow, rowsOf, unreadable, type Row } from './rows.ts';

export type Setting = { chart: Chart; protocol: Protocol };

/**
 * One medicine of the plan: two where one is changed for another. `waits`: it begins so many days after
 * the other one's last step.
 */
export type Part = { plan: TitrationPlan | TaperPlan; waits: number | null };

type Planned = { parts: Part[]; notes: PlanNote[]; warnings: PlanWarnings };
const nothingAgainst: PlanWarnings = { prompts: [], record: null, needsReason: false };

export class PlanDraft {
  readonly #setting: () => Setting;
  aim = $state<Wish['aim']>(null);
  medicine = $state<string | null>(null);
  /** The new medicine of a change. */
  into = $state<string | null>(null);
  from = $state('');
  reason = $state('');
  /** Whether the first doses are recorded with the plan, and why one of them is a stop. */
  recordToday = $state(false);
  stopReason = $state('');
  /** True once saving was tried: then what is missing is said beside its field. */
  tried = $state(false);
  #changed = $state.raw<Readonly<Record<string, readonly Row[]>>>({});
  readonly #made = $derived.by(() => this.#make());

  constructor(setting: () => Setting, wish: Wish) {
    this.#setting = setting;
    this.aim = wish.aim;
    this.medicine = wish.medicine;
    this.from = setting().chart.on;
  }

  /** Another wish makes the steps anew; what was changed by hand is of the old ones. */
  want(wish: Partial<Pick<PlanDraft, 'aim' | 'medicine' | 'into' | 'from'>>): void {
    if (wish.aim !== undefined && wish.aim !== this.aim) this.medicine = this.into = null;
    Object.assign(this, wish);
    this.#changed = {};
    this.tried = this.recordToday = false;
    this.stopReason = '';
  }

  /** Why no plan can be made of the wish, in words; null while one can, or nothing is wanted yet. */
  get refused(): string | null {
    const made = this.#made;
    return made && 'refused' in made ? made.refused : null;
  }

  get planned(): Planned | null {
    const made = this.#made;
    return made && !('refused' in made) ? made : null;
  }

  rows({ plan }: Part): readonly Row[] {
    return this.#changed[plan.medicine] ?? rowsOf(plan.steps);
  }

  change(part: Part, place: number, field: Partial<Row>): void {
    const rows = this.rows(part).map((row, at) => (at === place ? { ...row, ...field } : row));
    this.#keep(part, rows);
  }

  drop(part: Part, place: number): void {
    this.#keep(
      part,
      this.rows(part).filter((_, at) => at !== place),
    );
  }

  /** The row that could follow the last one; null where the plan is at its end. */
  next(part: Part): Row | null {
    return nextRow(this.#setting(), part.plan, this.steps(part));
  }

  add(part: Part): void {
    const row = this.next(part);
    if (row) this.#keep(part, [...this.rows(part), row]);
  }

  /** True where the steps are not those that were planned. */
  isChanged({ plan }: Part): boolean {
    return this.#changed[plan.medicine] !== undefined;
  }

  reset({ plan }: Part): void {
    this.#changed = Object.fromEntries(
      Object.entries(this.#changed).filter(([medicine]) => medicine !== plan.medicine),
    );
  }

  /** The steps as they stand in the table; one without a readable day or amount counts as none. */
  steps(part: Part): PlanStep[] {
    return this.rows(part).flatMap(({ on, amount }) =>
      isDay(on) ? [{ on, amount: readNumber(amount) ?? Number.NaN }] : [],
    );
  }

  /** What is wrong with the rows, by place; what cannot be read is said before anything is judged. */
  problems(part: Part): readonly StepProblem[] {
    const unread = unreadable(this.rows(part));
    if (unread.length > 0) return unread;
    return stepProblems({
      setting: this.#setting(),
      medicine: part.plan.medicine,
      aim: part.plan.aim,
      steps: this.steps(part),
      earliest: this.#earliest(part),
    });
  }

  /** The doses that begin today by this plan. */
  get todays(): { medicine: string; amount: number }[] {
    const { on } = this.#setting().chart;
    return (this.planned?.parts ?? []).flatMap((part) => {
      const [first] = this.steps(part);
      return first?.on === on ? [{ medicine: part.plan.medicine, amount: first.amount }] : [];
    });
  }

  get needsReason(): boolean {
    return (this.planned?.warnings.needsReason ?? false) || this.isHeld;
  }

  /** True where a step would be taken today that something holds. */
  get isHeld(): boolean {
    const setting = this.#setting();
    return (this.planned?.parts ?? []).some(
      (part) =>
        part.plan.aim === 'titrate' && isHeldToday(setting, part.plan.medicine, this.steps(part)),
    );
  }

  get needsStopReason(): boolean {
    return this.recordToday && this.todays.some(({ amount }) => amount === 0);
  }

  get isComplete(): boolean {
    const { planned } = this;
    if (!planned || planned.parts.some((part) => this.steps(part).length === 0)) return false;
    if (planned.parts.some((part) => this.problems(part).length > 0)) return false;
    if (this.needsReason && this.reason.trim() === '') return false;
    return !this.needsStopReason || this.stopReason !== '';
  }

  /** Today, or where the medicine waits for another one the day that is out of the body. */
  #earliest({ waits }: Part): Day {
    const { on } = this.#setting().chart;
    const [out] = this.planned?.parts ?? [];
    const stop = waits !== null && out ? this.steps(out).at(-1)?.on : undefined;
    return stop === undefined || waits === null ? on : addDays(stop, waits);
  }

  #keep({ plan }: Part, rows: readonly Row[]): void {
    this.#changed = { ...this.#changed, [plan.medicine]: rows };
  }

  #make(): Planned | { refused: string } | null {
    const { aim, medicine, into } = this;
    const setting = this.#setting();
    if (aim === null || medicine === null || !isDay(this.from)) return null;
    const from = later(this.from, setting.chart.on);
    if (aim === 'switch') return into === null ? null : this.#changeOver(medicine, into, from);
    if (aim === 'taper') {
      const plan = planTaper({ chart: setting.chart, medicine, from });
      if (isRefused(plan)) return plan;
      return { parts: [{ plan, waits: null }], notes: plan.notes, warnings: nothingAgainst };
    }
    const plan = planTitration({ ...setting, medicine, from });
    if (isRefused(plan)) return plan;
    const warnings = warningsOf(setting, medicine, plan.steps);
    return { parts: [{ plan, waits: null }], notes: [], warnings };
  }

  #changeOver(out: string, into: string, from: Day): Planned | { refused: string } {
    const setting = this.#setting();
    const plan = planSwitch({ ...setting, out, into, from });
    if (isRefused(plan)) return plan;
    const stop = plan.out.steps.at(-1)?.on ?? from;
    return {
      parts: [
        { plan: plan.out, waits: null },
        { plan: plan.into, waits: plan.overlaps ? null : daysBetween(stop, plan.earliest) },
      ],
      notes: [...plan.notes, ...plan.out.notes],
      warnings: switchWarnings(setting, plan),
    };
  }
}
