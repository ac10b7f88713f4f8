/** What rules say of one patient on one day: asked once each, so that rules may ask about rules. */
import type { Memory } from '../chart/memory.ts';
import type { Setting } from '../measures/finding.ts';
import { Inquiry } from './inquiry.ts';
import type { Firing, Rule } from './rule.ts';

/** A rule that fires, before answers and suppression: what a hold asks for. */
export type Fired = {
  rule: Rule;
  key: string;
  subject: string | null;
  firing: Firing;
  look: Inquiry;
};
/** A rule that does not fire for a subject. */
export type Silent = { rule: Rule; subject: string | null; look: Inquiry };
export type Outcome = { fired: readonly Fired[]; silent: readonly Silent[] };
/** `isComplete`: subjects that cannot fire are among the silent. */
type Asked = Outcome & { isComplete: boolean };

/** Thrown when rules ask about each other in a circle: a fault of the rule set, never of the data. */
export class RulesInACircle extends Error {
  override readonly name = 'RulesInACircle';
  constructor(path: readonly string[]) {
    super(`These rules ask about each other in a circle: ${path.join(' -> ')}.`);
  }
}

export class Firings {
  readonly setting: Setting;
  /** What rules have found out together; theirs alone. */
  readonly memory: Memory = [];
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #known = new Map<string, Asked>();
  readonly #asking: string[] = [];

  /** False where only triggers are asked for: medicines to offer are then not worked out. */
  readonly withOffers: boolean;
  /** The one medicine that is asked about; null = every one. */
  readonly only: string | null;

  constructor(
    setting: Setting,
    rules: ReadonlyMap<string, Rule>,
    withOffers = true,
    only: string | null = null,
  ) {
    this.setting = setting;
    this.#rules = rules;
    this.withOffers = withOffers;
    this.only = only;
  }

  /** What a rule says, for each of its subjects. Throws {@link RulesInACircle}. */
  outcome(ruleId: string): Outcome {
    return this.#asked(ruleId, true);
  }

  #asked(ruleId: string, withSilences: boolean): Asked {
    const known = this.#known.get(ruleId);
    if (known && (known.isComplete || !withSilences)) return known;
    if (this.#asking.includes(ruleId)) throw new RulesInACircle([...this.#asking, ruleId]);
    const rule = this.#rules.get(ruleId);
    this.#asking.push(ruleId);
    const outcome = rule ? this.#ask(rule, withSilences) : nothing;
    this.#asking.pop();
    this.#known.set(ruleId, outcome);
    return outcome;
  }

  /** The prompts of a rule as fired, snoozed and dismissed ones included. */
  of(ruleId: string): readonly Fired[] {
    return this.#asked(ruleId, false).fired;
  }

  /** True when a rule fires at all. */
  fires(ruleId: string): boolean {
    return this.of(ruleId).length > 0;
  }

  /** The prompts of a rule that are about a medicine. */
  about(ruleId: string, medicine: string): readonly Fired[] {
    return this.of(ruleId).filter(({ firing }) => firing.medicines?.includes(medicine));
  }

  /**
   * What would be said in another setting, a day or a dose, without offers.
   *
   * @param only the one medicine that is asked about; null = every one.
   */
  triggersOn(setting: Setting, only: string | null = null): Firings {
    return new Firings(setting, this.#rules, false, only);
  }

  #ask(rule: Rule, withSilences: boolean): Asked {
    const fired: Fired[] = [];
    const silent: Silent[] = [];
    const mayFire = withSilences ? undefined : rule.mayFire;
    for (const subject of rule.subjects(this.setting, this.only)) {
      if (mayFire && subject !== null && !mayFire(this.setting, subject)) continue;
      const look = new Inquiry(this.setting, this);
      const firing = rule.check(look, subject);
      if (firing) fired.push({ rule, key: keyOf(rule, subject), subject, firing, look });
      else silent.push({ rule, subject, look });
    }
    return { fired, silent, isComplete: mayFire === undefined };
  }
}

const keyOf = ({ id }: Rule, subject: string | null): string =>
  subject === null ? id : `${id}:${subject}`;

const nothing: Asked = { fired: [], silent: [], isComplete: true };
