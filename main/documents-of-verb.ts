/** Drawing documents for a verb: in hidden windows, around the record that the verb has opened. */
import type { Clock } from './clock.ts';
import type { Draw, Terminal } from './cli/verb.ts';
import { makePractice } from './make-practice.ts';
import { openOurDoor } from './our-door.ts';
import { ourPages } from './our-pages.ts';

/** No window is ours here: nobody but a document that is being drawn may ask for anything. */
export function documentsOfVerb(clock: Clock): NonNullable<Terminal['documentsOf']> {
  return async ({ record, directory }): Promise<Draw> => {
    const pages = await ourPages(null);
    const page = pages.options;
    const practice = makePractice({ page, clock, directory, window: () => null });
    practice.session.begin(record);
    openOurDoor(practice, pages, () => false);
    return (wanted) => practice.printer.pdf(wanted);
  };
}
