/** Prints documents about a patient: the window's own print page, drawn in a hidden window. */
import { say } from '../clinical/language/say.ts';
import type { CommandName } from '../contract/commands.ts';
import type { PrintOut } from '../contract/print-outs.ts';
import type { Contents, Window } from './electron.ts';
import { CommandFailure } from './failure.ts';
import { makeWindow, type PageOptions } from './window.ts';

/** A page that has not drawn itself by then never will. */
const PATIENCE_MS = 30_000;

/** What a print page may ask for: it reads one patient, the clinic and its people, and says when it is drawn. */
const pageCommands: readonly CommandName[] = [
  'status',
  'openPatient',
  'people',
  'clinicDetails',
  'documentReady',
];

/** Makes PDF files and paper; knows which hidden windows are waiting to be drawn. */
export class DocumentPrinter {
  readonly #page: PageOptions;
  readonly #waiting = new Map<Contents, () => void>();

  constructor(page: PageOptions) {
    this.#page = page;
  }

  /** Whether these contents are a document being drawn that may ask for this command. */
  mayAsk(contents: Contents, command: CommandName): boolean {
    return this.#waiting.has(contents) && pageCommands.includes(command);
  }

  /** Told by a print page that it is drawn. */
  ready(contents: Contents): void {
    this.#waiting.get(contents)?.();
  }

  /** The document as a tagged PDF. */
  pdf(document: PrintOut): Promise<Uint8Array> {
    return this.#draw(document, ({ webContents }) =>
      webContents.printToPDF({
        pageSize: document.paper,
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    );
  }

  /** Hands the document to the system's print dialog; false = the person cancelled it. */
  paper(document: PrintOut): Promise<boolean> {
    return this.#draw(document, ({ webContents }) => {
      const printed = Promise.withResolvers<boolean>();
      webContents.print({ printBackground: true, pageSize: document.paper }, (success, reason) => {
        if (success || /cancel/i.test(reason)) printed.resolve(success);
        else printed.reject(notPrinted(reason));
      });
      return printed.promise;
    });
  }

  async #draw<T>(
    { document, patientId, language, paper }: PrintOut,
    use: (window: Window) => Promise<T>,
  ): Promise<T> {
    const window = makeWindow(this.#page, { visible: false });
    try {
      const route = `#/print/${document}/${patientId}/${language}/${paper}`;
      await this.#drawn(window, `${this.#page.url}${route}`);
      return await use(window);
    } finally {
      this.#waiting.delete(window.webContents);
      window.destroy();
    }
  }

  async #drawn(window: Window, url: string): Promise<void> {
    const drawn = Promise.withResolvers<void>();
    const tooLate = setTimeout(() => {
      drawn.reject(
        new CommandFailure('Cancelled', say`The page could not be drawn. Try once more.`),
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

function notPrinted(reason: string): CommandFailure {
  return new CommandFailure(
    'Unexpected',
    say`The printer did not take the page (${reason}). Save it as a PDF and print that.`,
  );
}
