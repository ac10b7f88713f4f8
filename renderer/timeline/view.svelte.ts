/** How one reader looks at one time line: zoom, place, cursor, what is unfolded. Kept while it is open. */
import { SvelteSet } from 'svelte/reactivity';
import { daysBetween, type Day } from '../../clinical/day.ts';
import {
  backToShow,
  cursorAfter,
  firstZoom,
  furthestBack,
  snapped,
  spanOf,
  type Zoom,
} from './axis.ts';
import type { Timeline } from './model.ts';
import { eventDays, readOutOn } from './readout.ts';
import { lanesSince, rowsOf } from './rows.ts';

export const views = ['course', 'trials', 'table'] as const;
export type View = (typeof views)[number];

/** So many medicines are drawn at first. */
const FEW = 6;
/** The share of the picture that one move of it goes. */
const MOVE = 0.5;

export class TimeLineView {
  readonly #line: () => Timeline;
  view = $state<View>('course');
  functionId = $state<string | null>(null);
  allLanes = $state(false);
  /** The day under the cursor; null = none, and today is read out. */
  cursor = $state<Day | null>(null);
  /** The day whose entries are shown; null = none. */
  opened = $state<Day | null>(null);
  /** How high the score plots are drawn, where there is room for more. */
  stretch = $state(1);
  readonly unfolded = new SvelteSet<string>();
  #zoom = $state<Zoom | null>(null);
  #back = $state(0);

  constructor(line: () => Timeline) {
    this.#line = line;
  }

  readonly zoom = $derived.by(() => this.#zoom ?? firstZoom(this.#line()));
  readonly span = $derived.by(() => spanOf(this.#line(), this.zoom, this.#back));
  readonly lanes = $derived.by(() => lanesSince(this.#line(), this.span.from));
  readonly hiddenLanes = $derived.by(() => Math.max(0, this.lanes.length - FEW));
  readonly rows = $derived.by(() =>
    rowsOf(this.lanes, this.#line(), {
      functionId: this.functionId,
      most: this.allLanes ? Infinity : FEW,
      unfolded: this.unfolded,
      stretch: this.stretch,
    }),
  );
  readonly stops = $derived.by(() => eventDays(this.#line()));
  readonly on = $derived.by(() => this.cursor ?? this.#line().today);
  readonly read = $derived.by(() => readOutOn(this.#line(), this.on));
  readonly mayGoBack = $derived.by(() => Math.min(this.#back, this.#furthest) < this.#furthest);
  readonly mayGoForward = $derived.by(() => this.#back > 0);
  readonly #furthest = $derived.by(() => furthestBack(this.#line(), this.zoom));

  zoomTo(zoom: Zoom): void {
    this.#zoom = zoom;
    this.#back = 0;
    if (this.cursor !== null) this.#back = backToShow(this.#line(), zoom, 0, this.cursor);
  }

  /** Moves the picture half its length: -1 into the past, 1 towards today. */
  move(direction: -1 | 1): void {
    const { from, to } = this.span;
    this.moveTo(this.#back - direction * Math.round(daysBetween(from, to) * MOVE));
  }

  /** Moves the picture so many days into the past. */
  moveTo(back: number): void {
    this.#back = Math.min(Math.max(0, Math.round(back)), this.#furthest);
  }

  get back(): number {
    return this.#back;
  }

  fold(lab: string): void {
    if (!this.unfolded.delete(lab)) this.unfolded.add(lab);
  }

  /** Puts the cursor on a day under the pointer, drawn to a recorded day within `reach` days. */
  point(on: Day, reach: number): void {
    const { from, to } = this.span;
    const near = snapped(this.stops, on, reach);
    this.cursor = near < from ? from : near > to ? to : near;
  }

  /** Moves the cursor by a key; false for a key that means nothing here. */
  walk(key: string, byDay: boolean): boolean {
    const line = this.#line();
    const to = cursorAfter(key, { on: this.on, byDay, stops: this.stops, line });
    if (to === null) return false;
    this.cursor = to;
    this.#back = backToShow(line, this.zoom, Math.min(this.#back, this.#furthest), to);
    return true;
  }
}
