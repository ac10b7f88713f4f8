/** The worklist for the window: at once what is known, then what changes as the rules are asked. */
import { setImmediate as breathe } from 'node:timers/promises';
import { language } from '../../clinical/language/language.ts';
import type { WorklistPage } from '../../contract/patients.ts';
import type { OpenRecord } from '../../db/index.ts';
import { todayBy } from '../clock.ts';
import type { Handlers } from '../ipc.ts';
import { WorklistFeed } from '../worklist/worklist-feed.ts';
import type { Practice } from './practice.ts';

type WorklistCommand = 'worklist' | 'worklistChanges';

/** Short enough that nobody sees main being busy. */
const SLICE_MS = 25;
/** How long the first reply waits for more rows: those of some thousand patients are read meanwhile. */
const REPLY_MS = 150;
/**
 * The most rows of one reply: half a megabyte, which holds up neither main nor the window, and more
 * than a screen shows. A clinic of so many patients gets them all at once.
 */
export const PIECE_ROWS = 400;
/** How often the window is told that there are more rows. */
const TELL_MS = 500;

/** The feed of one record, day and language. `number` tells its marks from those of another. */
type Current = {
  feed: WorklistFeed;
  number: number;
  record: OpenRecord;
  ended: AbortSignal;
  running: boolean;
  /** Why the rules could not be asked; thrown at whoever asks next. */
  failure: Error | null;
};

export function worklistCommands(practice: Practice): Pick<Handlers, WorklistCommand> {
  const { session, clock, sliceMs = SLICE_MS } = practice;
  let current: Current | null = null;
  let feeds = 0;
  /** Who needed someone most when the last feed ended: ids only, for a shut record tells nothing. */
  let order: string[] = [];

  const forget = () => {
    if (current) order = current.feed.order;
    current = null;
  };

  /** Another record, day or language begins anew. Throws NotAllowed when nobody is signed in. */
  const feedNow = (): Current => {
    const { record, ended } = session;
    const on = todayBy(clock);
    const asked = language();
    if (current?.record === record && current.feed.on === on && current.feed.language === asked)
      return current;
    if (current) order = current.feed.order;
    feeds += 1;
    const feed = new WorklistFeed(record, on, order);
    current = { feed, number: feeds, record, ended, running: false, failure: null };
    ended.addEventListener('abort', forget, { once: true });
    return current;
  };

  /**
   * Asks the rules of all who wait, in slices, and tells the window how far it has come. Where nobody
   * waits there is nothing to tell: the window asks at every telling, and would be told for asking.
   */
  const carryOn = async (now: Current): Promise<void> => {
    if (now.running || now.feed.pending === 0) return;
    now.running = true;
    const { feed } = now;
    let toldAt = performance.now();
    try {
      while (feed.pending > 0 && !now.ended.aborted && now === current) {
        feed.work(sliceMs);
        if (performance.now() - toldAt > TELL_MS) {
          toldAt = performance.now();
          tell(practice, feed);
        }
        await breathe();
      }
    } catch (error) {
      now.failure = error instanceof Error ? error : new Error('not an error', { cause: error });
    } finally {
      now.running = false;
    }
    if (!now.ended.aborted) tell(practice, feed);
  };

  return {
    worklist: () => {
      const now = feedNow();
      now.feed.refresh(null);
      now.record.noteAccess('view_worklist', null);
      void carryOn(now);
      return whenReady(now);
    },

    worklistChanges: ({ mark, changed }) => {
      const now = feedNow();
      const isNew = now.feed.total === 0;
      if (!isOf(now, mark)) now.record.noteAccess('view_worklist', null);
      if (isNew || changed === null || changed.length > 0) {
        now.feed.refresh(isNew ? null : changed);
        now.feed.work(sliceMs);
      }
      void carryOn(now);
      return pageSince(now, mark);
    },
  };
}

async function whenReady(now: Current): Promise<WorklistPage> {
  const until = performance.now() + REPLY_MS;
  while (now.feed.pending > 0 && now.running && performance.now() < until) await breathe();
  return pageSince(now, null);
}

/** Whether this feed gave the mark; then its holder has been shown the rows. */
const isOf = ({ number }: Current, mark: string): boolean =>
  /^\d+:\d+$/.test(mark) && mark.startsWith(`${number}:`);

/** The rows that changed since the mark; all of them where it is of another feed. */
function pageSince(now: Current, mark: string | null): WorklistPage {
  const { feed, number, failure } = now;
  now.failure = null;
  if (failure) throw failure;
  const whole = mark === null || !isOf(now, mark);
  const { rows, told, left } = feed.next(whole ? 0 : Number(mark.split(':')[1]), PIECE_ROWS);
  return {
    on: feed.on,
    mark: `${number}:${told}`,
    whole,
    rows,
    left,
    total: feed.total,
    pending: feed.pending,
  };
}

function tell({ events }: Practice, { pending, total }: WorklistFeed): void {
  events.tell('worklistProgress', { done: total - pending, total });
}
