/** The documents that can be printed about a patient, apart from the schemas: the window's routes name them. */
import type { Language } from '../clinical/language/language.ts';

export const printedDocuments = ['letter', 'report', 'handout', 'patient_page'] as const;
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** What is printed, for whom, in which language and on which paper. */
export type PrintOut = {
  patientId: string;
  document: (typeof printedDocuments)[number];
  language: Language;
  paper: Paper;
};
