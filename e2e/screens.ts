/** Every screen of the window by its address, and what shows that it stands there. */
import type { Page } from '@playwright/test';
import { expect } from './dorso.ts';

export type Screen = {
  name: string;
  /** What follows the `#`; `PATIENT` stands for a patient's id. */
  address: string;
  /** The heading that shows that it is drawn. */
  heading: RegExp;
};

const settings = (part: string, heading: RegExp): Screen => ({
  name: `settings: ${part}`,
  address: `/settings/${part}`,
  heading,
});

export const screens: readonly Screen[] = [
  { name: 'worklist', address: '/', heading: /^Worklist$/ },
  { name: 'patient', address: '/patient/PATIENT', heading: /^Time line$/ },
  { name: 'visit', address: '/patient/PATIENT/visit', heading: /^Pain and function/ },
  { name: 'treatment', address: '/patient/PATIENT/treatment', heading: /./ },
  ...(['details', 'medicines', 'labs', 'therapies', 'documents', 'entries'] as const).map(
    (part): Screen => ({
      name: `patient: ${part}`,
      address: `/patient/PATIENT/${part}`,
      heading: /./,
    }),
  ),
  { name: 'patient: protocol', address: '/patient/PATIENT/protocol', heading: /^Protocol of/ },
  { name: 'exchange', address: '/exchange', heading: /^In and out$/ },
  { name: 'figures', address: '/clinic', heading: /^The clinic in figures$/ },
  { name: 'help', address: '/help', heading: /^Help$/ },
  { name: 'help: a rule', address: '/help/R34', heading: /^Help$/ },
  settings('appearance', /^Appearance and language$/),
  settings('password', /^Your password$/),
  settings('clinic', /^Clinic details$/),
  settings('protocol', /^Protocol$/),
  settings('people', /^People$/),
  settings('computer', /^Locking and backups kept$/),
  settings('backup', /^Backup$/),
  settings('keys', /^Keys$/),
  settings('audit', /^Audit$/),
  settings('check', /^Record check$/),
  settings('about', /^About Dorso$/),
];

/** Opens a screen by its address and waits until it is drawn. */
export async function openScreen(page: Page, screen: Screen, patientId: string): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    screen.address.replace('PATIENT', patientId),
  );
  await expect(page.getByRole('heading', { name: screen.heading }).first()).toBeVisible();
  // Anything that is still read has drawn its place by then.
  await expect(page.getByText(/^(Reading|Opening)/)).toHaveCount(0);
}
