/** Prints a patient's report: the window's own report page, drawn in a hidden window. */
import type { CommandName } from '../contract/commands.ts';
import type { Contents, Window } from './electron.ts';
import { CommandFailure } from './failure.ts';
import { makeWindow, type PageOptions } from './window.ts';

/** A report page that has not drawn itself by then never will. */
const PATIENCE_MS = 30_000;

/** What the report page may ask for: it reads one patient and says when it is drawn. */
const reportCommands: readonly CommandName[] = ['status', 'openPatient', 'reportReady'];

/** Makes PDF reports; knows which hidden windows are waiting to be drawn. */
export class ReportPrinter {
  readonly #page: PageOptions;
  readonly #waiting = new Map<Contents, () => void>();

  constructor(page: PageOptions) {
    this.#page = page;
  }

  /** Whether these contents are a report being drawn that may ask for this command. */
  mayAsk(contents: Contents, command: CommandName): boolean {
    return this.#waiting.has(contents) && reportCommands.includes(command);
  }

  /** Told by a report page that it is drawn. */
  ready(contents: Contents): void {
    this.#waiting.get(contents)?.();
  }

  /** The report of a patient as a tagged A4 PDF. */
  async print(patientId: string): Promise<Uint8Array> {
    const window = makeWindow(this.#page, { visible: false });
    try {
      await this.#drawn(window, `${this.#page.url}#/report/${patientId}`);
      return await window.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      this.#waiting.delete(window.webContents);
      window.destroy();
    }
  }

  async #drawn(window: Window, url: string): Promise<void> {
    const drawn = Promise.withResolvers<void>();
    const tooLate = setTimeout(() => {
      drawn.reject(
        new CommandFailure('Cancelled', 'The report could not be drawn. Try once more.'),
      );
    }, PATIENCE_MS);
    this.#waiting.set(window.webContents, drawn.resolve);
    try {
      await Promise.all([window.loadURL(url), drawn.promise]);
    } finally {
      clearTimeout(tooLate);
    }
  }
}
