/**
 * The folder a laboratory writes its messages to: read when Dorso is open and somebody who may record
 * is signed in. What is not sure to be of a patient waits in a review list for a person.
 */
import { say } from '../../clinical/language/say.ts';
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LabFolderPage } from '../../contract/exchange.ts';
import { todayBy, type Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import { CommandFailure, failureOf } from '../failure.ts';
import type { Session } from '../session.ts';
import { readSettings, writeSettings } from '../settings.ts';
import {
  takeInLabMessages,
  takeOneMessage,
  type ForReview,
  type LabMessageReport,
} from './take-in.ts';

type Circumstances = {
  session: Session;
  clock: Clock;
  settingsFile: string;
  events: Pick<Events, 'tell'>;
};

const messages = /\.(hl7|oru)(\.gz)?$/i;

export class LabFolder {
  readonly #in: Circumstances;
  /** Size and time of each file as it was last read, so that an unchanged one is not read again. */
  readonly #read = new Map<string, string>();
  readonly #reports = new Map<string, Pick<LabMessageReport, 'review' | 'notTaken'>>();
  #scanning = false;
  #lastScanAt: string | null = null;
  #problem: string | null = null;

  constructor(circumstances: Circumstances) {
    this.#in = circumstances;
  }

  /** What the window shows of it. */
  page(): LabFolderPage {
    const { labFolder, labHandled } = readSettings(this.#in.settingsFile);
    const reports = [...this.#reports.values()];
    return {
      folder: labFolder,
      lastScanAt: this.#lastScanAt,
      problem: this.#problem,
      review: reports
        .flatMap(({ review }) => review)
        .filter((one) => !labHandled.includes(markOf(one))),
      notTaken: reports.flatMap(({ notTaken }) => notTaken),
    };
  }

  /** Watches another folder from now on. */
  async choose(folder: string): Promise<void> {
    await writeSettings(this.#in.settingsFile, { labFolder: folder });
    this.#read.clear();
    this.#reports.clear();
    await this.scan();
  }

  /** Reads what is new in the folder; does nothing where nobody may record, or while it runs. */
  async scan(): Promise<void> {
    const { session, clock, settingsFile, events } = this.#in;
    const { labFolder } = readSettings(settingsFile);
    if (labFolder === null || this.#scanning || !session.hasRight('record')) return;
    this.#scanning = true;
    let added = 0;
    try {
      for (const file of await this.#news(labFolder)) {
        const report = await takeInLabMessages({
          record: session.record,
          paths: [join(labFolder, file)],
          today: todayBy(clock),
          signal: session.ended,
        });
        added += report.added;
        this.#reports.set(file, { review: report.review, notTaken: report.notTaken });
      }
      this.#problem = null;
      this.#lastScanAt = clock().toISOString();
    } catch (error) {
      this.#problem = failureOf(error).message;
    } finally {
      this.#scanning = false;
      events.tell('labFolderChanged', null);
      if (added > 0) events.tell('patientsChanged', null);
    }
  }

  /** A person says whose results these are. Gives how many were added. */
  async assign(which: Which, patientId: string): Promise<number> {
    const waiting = this.#waiting(which);
    const { session, clock, settingsFile, events } = this.#in;
    const { labFolder } = readSettings(settingsFile);
    const added = await takeOneMessage({
      record: session.record,
      path: join(labFolder ?? '', waiting.file),
      message: waiting.message,
      patientId,
      today: todayBy(clock),
    });
    await this.#handled(waiting);
    events.tell('patientChanged', { patientId });
    return added;
  }

  /** A person says that these results are of nobody here. The file stays where it is. */
  async dismiss(which: Which): Promise<void> {
    await this.#handled(this.#waiting(which));
  }

  #waiting({ file, message }: Which): ForReview {
    const found = this.page().review.find((one) => one.file === file && one.message === message);
    if (found) return found;
    throw new CommandFailure(
      'NotFound',
      say`These results do not wait for review any more. Read the folder again.`,
    );
  }

  async #handled(waiting: ForReview): Promise<void> {
    const { settingsFile, events } = this.#in;
    const { labHandled } = readSettings(settingsFile);
    await writeSettings(settingsFile, { labHandled: [...labHandled, markOf(waiting)] });
    events.tell('labFolderChanged', null);
  }

  /** Files that are new or were written again since they were read, in the order of their names. */
  async #news(folder: string): Promise<string[]> {
    const names = (await readFolder(folder)).filter((name) => messages.test(name)).sort();
    const news: string[] = [];
    for (const name of names) {
      const { size, mtimeMs } = await stat(join(folder, name));
      const state = `${size} ${mtimeMs}`;
      if (this.#read.get(name) === state) continue;
      this.#read.set(name, state);
      news.push(name);
    }
    for (const gone of [...this.#reports.keys()].filter((name) => !names.includes(name)))
      this.#reports.delete(gone);
    return news;
  }
}

type Which = Pick<ForReview, 'file' | 'message'>;

/** Tells handled results apart without keeping whose they are. */
function markOf({ file, message, patient, results }: ForReview): string {
  const said = JSON.stringify([file, message, patient, results]);
  return createHash('sha256').update(said).digest('hex').slice(0, 32);
}

async function readFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new CommandFailure(
      'NotFound',
      say`The folder of laboratory messages, ${folder}, cannot be read. Check that it exists and that its disk or share is connected.`,
    );
  }
}
