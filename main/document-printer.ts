/** Prints documents: the window's own print page, drawn in a hidden window. */
import { say } from '../clinical/language/say.ts';
import type { CommandName } from '../contract/commands.ts';
import type { ClinicFigures } from '../clinical/report/clinic-figures.ts';
import type { FiguresPrintOut, PrintOut } from '../contract/print-outs.ts';
import type { Contents, Window } from './electron.ts';
import { CommandFailure } from './failure.ts';

/** A page that has not drawn itself by then never will. */
const PATIENCE_MS = 30_000;

/** What is drawn: a document about a patient, or the clinic's figures. */
export type Sheet = PrintOut | FiguresPrintOut;

/** What a print page may ask for: what it shows, and the clinic; and it says when it is drawn. */
const pageCommands: readonly CommandName[] = [
  'status',
  'openPatient',
  'people',
  'clinicDetails',
  'countedFigures',
  'documentReady',
];

/** Makes PDF files and paper; knows which hidden windows are waiting to be drawn. */
export class DocumentPrinter {
  readonly #url: string;
  readonly #open: () => Window;
  readonly #waiting = new Map<Contents, { sheet: Sheet; drawn: () => void }>();

  /** `url`: our page without its fragment; `open`: makes a hidden window, locked down like every other. */
  constructor(url: string, open: () => Window) {
    this.#url = url;
    this.#open = open;
  }

  /** Whether these contents are a document being drawn that may ask for this command. */
  mayAsk(contents: Contents, command: CommandName): boolean {
    return this.#waiting.has(contents) && pageCommands.includes(command);
  }

  /** Told by a print page that it is drawn. */
  ready(contents: Contents): void {
    this.#waiting.get(contents)?.drawn();
  }

  /** The figures these contents are to show; null where they are no sheet of figures. */
  figuresFor(contents: Contents): ClinicFigures | null {
    const sheet = this.#waiting.get(contents)?.sheet;
    return sheet && 'figures' in sheet ? sheet.figures : null;
  }

  /** The sheet as a tagged PDF. */
  pdf(sheet: Sheet): Promise<Uint8Array> {
    return this.#draw(sheet, ({ webContents }) =>
      webContents.printToPDF({
        pageSize: sheet.paper,
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    );
  }

  /** Hands the sheet to the system's print dialog; false = the person cancelled it. */
  paper(sheet: Sheet): Promise<boolean> {
    return this.#draw(sheet, ({ webContents }) => {
      const printed = Promise.withResolvers<boolean>();
      webContents.print({ printBackground: true, pageSize: sheet.paper }, (success, reason) => {
        if (success || /cancel/i.test(reason)) printed.resolve(success);
        else printed.reject(notPrinted(reason));
      });
      return printed.promise;
    });
  }

  async #draw<T>(sheet: Sheet, use: (window: Window) => Promise<T>): Promise<T> {
    const window = this.#open();
    try {
      await this.#drawn(window, sheet);
      return await use(window);
    } finally {
      this.#waiting.delete(window.webContents);
      window.destroy();
    }
  }

  async #drawn(window: Window, sheet: Sheet): Promise<void> {
    const drawn = Promise.withResolvers<void>();
    const tooLate = setTimeout(() => {
      drawn.reject(
        new CommandFailure('Cancelled', say`The page could not be drawn. Try once more.`),
      );
    }, PATIENCE_MS);
    this.#waiting.set(window.webContents, { sheet, drawn: drawn.resolve });
    try {
      await Promise.all([window.loadURL(`${this.#url}${routeOf(sheet)}`), drawn.promise]);
    } finally {
      clearTimeout(tooLate);
    }
  }
}

function routeOf(sheet: Sheet): string {
  const how = `${sheet.language}/${sheet.paper}`;
  return 'figures' in sheet
    ? `#/print/clinic/${how}`
    : `#/print/${sheet.document}/${sheet.patientId}/${how}`;
}

function notPrinted(reason: string): CommandFailure {
  return new CommandFailure(
    'Unexpected',
    say`The printer did not take the page (${reason}). Save it as a PDF and print that.`,
  );
}
