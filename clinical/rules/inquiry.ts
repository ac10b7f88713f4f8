/**
 * What one rule finds out about one subject. A rule is a chain of named conditions; the inquiry keeps
 * what was looked at on the way, so that every prompt, and every silence, can be explained.
 */
import type { Chart } from '../chart/chart.ts';
import type { Elapsed } from '../chart/elapsed.ts';
import type { Fact } from '../facts.ts';
import { denied } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import {
  limit,
  type Evidence,
  type Finding,
  type Setting,
  type Truth,
} from '../measures/finding.ts';
import type { Computed, Missing, Threshold } from '../prompt.ts';
import type { ParameterId, Protocol } from '../protocol.ts';
import type { Firings } from './firings.ts';

/** Words, or what puts them together where somebody asks: most silences are never read. */
type Words<T = string> = T | (() => T);
type Stop = {
  condition: Words;
  holds: false | 'unknown';
  because: Words<string | null | undefined>;
};

export class Inquiry implements Setting {
  readonly chart: Chart;
  readonly protocol: Protocol;
  /** What the other rules say of this patient today. */
  readonly rules: Firings;
  /** What was looked at, in that order; some of it twice. */
  readonly facts: Fact[] = [];
  readonly computed: Computed[] = [];
  readonly thresholds: Threshold[] = [];
  readonly missing: Missing[] = [];
  #stop: Stop | null = null;

  constructor(setting: Setting, rules: Firings) {
    this.chart = setting.chart;
    this.protocol = setting.protocol;
    this.rules = rules;
  }

  /**
   * Goes on only where the condition is true; keeps the first that is not.
   *
   * @param whenNot what is so instead, as a clause after "silent because"; the plain negation if left out.
   * @param whenUnknown the same where the condition is unknown.
   */
  that(
    condition: Words,
    holds: Truth,
    whenNot?: Words<string | null | undefined>,
    whenUnknown?: Words<string | null | undefined>,
  ): boolean {
    if (holds === true) return true;
    this.#stop ??= { condition, holds, because: holds === 'unknown' ? whenUnknown : whenNot };
    return false;
  }

  /** Goes on from where another inquiry about the same subject got to. */
  resume(other: Inquiry): void {
    this.note(other);
    this.#stop ??= other.#stop;
  }

  /** The condition that ended the inquiry: the first that is false or unknown. */
  get stoppedAt(): { condition: string; holds: Stop['holds']; because: string } | null {
    if (!this.#stop) return null;
    const { holds } = this.#stop;
    const condition = said(this.#stop.condition);
    const because = said(this.#stop.because);
    const plain = () =>
      holds === 'unknown' ? say`it is not known whether ${condition}` : denied(condition);
    return { condition, holds, because: because ?? plain() };
  }

  /** A measure's value; its evidence becomes part of the explanation. */
  at<T>(finding: Finding<T>): T {
    this.note(finding);
    return finding.value;
  }

  /** Keeps evidence: facts, computed values, limits, missing data. */
  note(evidence: Evidence): void {
    const { facts, computed, thresholds, missing } = evidence;
    if (facts) this.facts.push(...facts);
    if (computed) this.computed.push(...computed);
    if (thresholds) for (const threshold of thresholds) this.#compare(threshold);
    if (missing) this.missing.push(...missing);
  }

  /** Keeps the facts of entries that were looked at; null entries are skipped. */
  saw(...entries: readonly ({ readonly facts: readonly Fact[] } | null | undefined)[]): void {
    for (const entry of entries) if (entry) this.facts.push(...entry.facts);
  }

  /** The value of a parameter, kept as a limit that was compared. */
  limit(id: ParameterId): number {
    const threshold = limit(this.protocol, id);
    this.#compare(threshold);
    return threshold.value;
  }

  /** Keeps a value worked out on the way. */
  workedOut(label: string, value: number | string | Elapsed, unit: string, how: string): void {
    const shown = typeof value === 'object' ? value.days : value;
    this.computed.push({ label, value: shown, unit, how });
  }

  /** Says what the rule needed and did not find, or found too old. */
  lacks(what: string, staleSince: Missing['staleSince'] = null): void {
    this.missing.push({ what, staleSince });
  }

  #compare(threshold: Threshold): void {
    for (const known of this.thresholds)
      if (known.label === threshold.label && known.value === threshold.value) return;
    this.thresholds.push(threshold);
  }
}

function said<T extends string | null | undefined>(words: Words<T>): T {
  return typeof words === 'function' ? words() : words;
}
