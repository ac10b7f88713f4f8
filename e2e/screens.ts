/** Every screen of the window by its address, and what shows that it stands there. */
import type { Page } from '@playwright/test';
import type { Language } from '../clinical/language/language.ts';
import { printedDocuments } from '../contract/print-outs.ts';
import {
  chartParts,
  settingsParts,
  type ChartPart,
  type SettingsPart,
} from '../renderer/ui/routes.ts';
import { m } from '../words/messages.js';
import { expect } from './dorso.ts';

type Words = (nothing: Record<string, never>, of: { locale: Language }) => string;

export type Screen = {
  name: string;
  /** What follows the `#`; `PATIENT` stands for a patient's id. */
  address: string;
  /** The heading that shows that it is drawn; null = any. */
  heading: Words | null;
  /** The button that opens what is looked at. */
  button?: Words;
};

const chartHeadings: Record<ChartPart, Words> = {
  details: m.details_tab_details,
  medicines: m.details_tab_medicines,
  labs: m.details_tab_labs,
  therapies: m.details_tab_therapies,
  documents: m.details_tab_documents,
  entries: m.details_tab_entries,
};
const settingsHeadings: Record<SettingsPart, Words> = {
  appearance: m.settings_part_appearance,
  password: m.settings_part_password,
  clinic: m.settings_part_clinic,
  protocol: m.settings_part_protocol,
  people: m.settings_part_people,
  computer: m.settings_part_computer,
  backup: m.settings_part_backup,
  keys: m.settings_part_keys,
  audit: m.settings_part_audit,
  check: m.settings_part_check,
  about: m.settings_part_about,
};

export const patientScreens: readonly Screen[] = [
  { name: 'patient', address: '/patient/PATIENT', heading: m.timeline_title },
  {
    name: 'time line as a table',
    address: '/patient/PATIENT',
    heading: m.timeline_title,
    button: m.timeline_view_table,
  },
  { name: 'visit', address: '/patient/PATIENT/visit', heading: m.visit_scores_title },
  { name: 'treatment', address: '/patient/PATIENT/treatment', heading: m.treatment_standing },
  {
    name: 'handout',
    address: '/patient/PATIENT/treatment',
    heading: m.treatment_standing,
    button: m.treatment_handout,
  },
  ...chartParts.map((part) => ({
    name: `patient: ${part}`,
    address: `/patient/PATIENT/${part}`,
    heading: chartHeadings[part],
  })),
  {
    name: 'patient: protocol',
    address: '/patient/PATIENT/protocol',
    heading: m.settings_protocol_parameters,
  },
];

export const figuresScreen: Screen = {
  name: 'figures',
  address: '/clinic',
  heading: m.clinic_title,
};

export const clinicScreens: readonly Screen[] = [
  { name: 'worklist', address: '/', heading: m.worklist_title },
  { name: 'exchange', address: '/exchange', heading: m.exchange_title },
  figuresScreen,
  { name: 'help', address: '/help/R34', heading: m.help_title },
  ...settingsParts.map((part) => ({
    name: `settings: ${part}`,
    address: `/settings/${part}`,
    heading: settingsHeadings[part],
  })),
];

/** What goes to paper, as it is drawn for the printer. */
export const paperScreens: readonly Screen[] = [
  ...printedDocuments.map((document) => ({
    name: `on paper: ${document}`,
    address: `/print/${document}/PATIENT/en/A4`,
    heading: null,
  })),
  { name: 'on paper: figures', address: '/print/clinic/en/A4', heading: null },
];

/** Opens a screen by its address and waits until it is drawn. */
export async function openScreen(
  page: Page,
  { address, heading, button }: Screen,
  patientId: string,
  locale: Language = 'en',
): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    address.replace('PATIENT', patientId),
  );
  const name = heading?.({}, { locale });
  await expect(
    page.getByRole('heading', name === undefined ? {} : { name, exact: true }).first(),
  ).toBeVisible();
  // Anything that is still read has drawn its place by then.
  await expect(page.getByText(/^\s*(Reading|Opening|Leyendo|Abriendo)/)).toHaveCount(0);
  if (!button) return;
  await page
    .getByRole('button', { name: button({}, { locale }), exact: true })
    .click({ timeout: 20_000 });
}
