/** The documents that can be printed, apart from the schemas: the window's routes name them. */
import type { Language } from '../clinical/language/language.ts';
import type { ClinicFigures } from '../clinical/report/clinic-figures.ts';

export const printedDocuments = ['letter', 'report', 'handout', 'patient_page'] as const;
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** How something is printed: in which language and on which paper. */
export type OnPaper = { language: Language; paper: Paper };

/** What is printed about a patient. */
export type PrintOut = OnPaper & {
  patientId: string;
  document: (typeof printedDocuments)[number];
};

/** The clinic's figures as they were counted. */
export type FiguresPrintOut = OnPaper & { figures: ClinicFigures };
