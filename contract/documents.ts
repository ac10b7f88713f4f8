/** Documents about a patient, saved as PDF or printed. */
import { z } from 'zod';
import { languages } from '../clinical/language/language.ts';
import { command, nothing, uuid } from './command.ts';
import { papers, printedDocuments, type OnPaper, type PrintOut } from './print-outs.ts';

const onPaper = { language: z.enum(languages), paper: z.enum(papers) };
export const onPaperSchema: z.ZodType<OnPaper> = z.strictObject(onPaper);
const printOutSchema: z.ZodType<PrintOut> = z.strictObject({
  patientId: uuid,
  document: z.enum(printedDocuments),
  ...onPaper,
});

export const documentCommands = {
  /** Asks where, and writes the document as PDF; null when no place was chosen. */
  saveDocument: command<{ path: string } | null>()('read', printOutSchema),
  /** Prints the document through the system's dialog; false when that was cancelled. */
  printDocument: command<{ printed: boolean }>()('read', printOutSchema),
  /** Told by the print page (`#/print/...`) when it is drawn and may be printed. */
  documentReady: command<null>()('read', nothing),
};
