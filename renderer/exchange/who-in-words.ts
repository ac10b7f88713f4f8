/** Whom a laboratory message is about, as it says itself. */
import type { LabFolderPage } from '../../contract/exchange.ts';
import { m } from '../../words/messages.js';
import { sayDay } from '../ui/say.ts';

/** "Jane Doe, P-1, born 17 May 1958"; what the message does not say is said to be missing. */
export function whoInWords({
  name,
  ids,
  birthDate,
}: LabFolderPage['review'][number]['patient']): string {
  const born =
    birthDate === null
      ? m.exchange_labs_no_birth()
      : m.exchange_labs_born({ day: sayDay(birthDate) });
  return [name, ...ids.map(({ value }) => value), born].filter((part) => part !== '').join(', ');
}
