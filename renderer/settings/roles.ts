/** What each role is called, and what it may do. */
import type { Role } from '../../contract/command.ts';
import type { PersonRow } from '../../contract/people.ts';
import { m } from '../../words/messages.js';

export const roles: readonly Role[] = ['clinician', 'lead', 'reader'];

const names: Readonly<Record<Role, () => string>> = {
  clinician: m.settings_role_clinician,
  lead: m.settings_role_lead,
  reader: m.settings_role_reader,
};
const may: Readonly<Record<Role, () => string>> = {
  clinician: m.settings_role_clinician_may,
  lead: m.settings_role_lead_may,
  reader: m.settings_role_reader_may,
};

export const roleName = (role: Role): string => names[role]();
export const roleMay = (role: Role): string => may[role]();

/** The names of those who may do what only a lead may. */
export function leadNames(people: readonly PersonRow[]): string {
  return people
    .filter(({ active, role }) => active && role === 'lead')
    .map(({ name }) => name)
    .join(', ');
}
