/** What every verb that draws a PDF takes and needs. */
import { languages } from '../../clinical/language/language.ts';
import { papers, type OnPaper } from '../../contract/print-outs.ts';
import { choiceOption } from './choice-option.ts';
import type { Call, Terminal } from './verb.ts';

export const onPaperOptions = {
  language: { type: 'string' },
  paper: { type: 'string' },
} as const;

/** Run by plain Node, which draws nothing. */
class NoBrowserEngine extends Error {
  override readonly name = 'NotAvailable';
}

/** English on A4 where nothing else is said. Throws `Misuse`. */
export function onPaperOf(call: Call): OnPaper {
  return {
    language: choiceOption(call, 'language', languages, 'en'),
    paper: choiceOption(call, 'paper', papers, 'A4'),
  };
}

/** What makes ready to draw. Throws where there is no browser engine, before anything is done. */
export function drawingOf(call: Call): NonNullable<Terminal['documentsOf']> {
  const { documentsOf } = call.terminal;
  if (documentsOf) return documentsOf;
  throw new NoBrowserEngine(
    'Plain Node cannot draw a PDF. Call `npm run -s dorso -- VERB ...` or the installed program (`Dorso VERB ...`) with the same words; nothing was written.',
  );
}
