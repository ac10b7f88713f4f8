/** What a file says anew of who a known patient is, and what of it may be taken over. */
import { say } from '../../clinical/language/say.ts';
import { speaking } from '../../clinical/language/speaking.ts';
import type { PatientDetails } from '../../clinical/patient.ts';
import type { DetailsVersion } from '../../db/index.ts';

export type DetailsNews = {
  /** The details with what is taken over; null where nothing is. */
  details: PatientDetails | null;
  changed: string[];
  problems: string[];
};

type Field = Exclude<keyof PatientDetails, 'enrolledOn'>;
/** `decides`: age, sex and death decide doses and limits, so only a person settles a difference. */
const FIELDS: readonly { field: Field; words: string; decides: boolean }[] = speaking(
  [
    { field: 'name', words: 'name', decides: false },
    { field: 'number', words: 'patient number', decides: false },
    { field: 'birthDate', words: 'birth date', decides: true },
    { field: 'sex', words: 'sex', decides: true },
    { field: 'diedOn', words: 'day of death', decides: true },
  ] as const satisfies readonly { field: Field; words: string; decides: boolean }[],
  ['words'],
);

const isBlank = (value: unknown): boolean => value === null || value === '' || value === 'unknown';

/**
 * What an import wrote, a later import may change; what a person entered in Dorso stays, and the
 * difference is named. A value that was already superseded here comes from an older file and is left,
 * unless the file says that it is from after the change. What a file does not know changes nothing.
 */
export function detailsNews(
  history: readonly DetailsVersion[],
  met: PatientDetails,
  stamp: string | null,
): DetailsNews {
  const current = history.at(-1)?.details;
  const news: DetailsNews = { details: null, changed: [], problems: [] };
  if (!current) return news;
  let details = current;
  for (const { field, words, decides } of FIELDS) {
    const said = met[field];
    const isNameless = field === 'name' && met.name.startsWith('(no name)');
    if (said === current[field] || isBlank(said) || isNameless) continue;
    const since = history.findLastIndex((one) => one.details[field] !== current[field]) + 1;
    const set = history[since];
    const isTime = stamp !== null && !stamp.startsWith('v');
    const isLater = isTime && set !== undefined && stamp > set.recordedAt;
    const wasSuperseded = history.slice(0, since).some((one) => one.details[field] === said);
    if (wasSuperseded && !isLater) continue;
    if (set?.byImport === true || (isBlank(current[field]) && !decides)) {
      details = { ...details, [field]: said };
      news.changed.push(say`${words} changed, as the file has it`);
    } else {
      news.problems.push(
        say`the file has another ${words} than a person entered in Dorso; left as it is, compare and confirm`,
      );
    }
  }
  return { ...news, details: details === current ? null : details };
}
