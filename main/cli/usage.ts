/** Usage texts, made from the table of verbs so that they cannot fall behind it. */
import type { Verb } from './verb.ts';

const program = 'npm run -s dorso --';

/** All verbs with their forms, and what holds for every one of them. */
export function overview(verbs: readonly Verb[]): string {
  const list = verbs.flatMap((verb) => [
    ...verb.forms.map((form) => `  ${verb.name} ${form}`),
    `      ${verb.about}`,
  ]);
  return [
    `Usage: ${program} VERB ...`,
    '',
    ...list,
    '',
    'For every verb:',
    '  --json    the result as JSON on stdout, and nothing else there',
    '  --help    what the verb takes',
    'The password of a record is read from DORSO_PASSWORD, else asked for without showing it.',
    'Exit code: 0 done, 1 a failure was found, 2 the call was not understood.',
  ].join('\n');
}

/** One verb's forms, and its notes. */
export function usageOf(verb: Verb): string {
  const forms = verb.forms.map((form) => `  ${program} ${verb.name} ${form} [--json]`);
  return ['Usage:', ...forms, '', verb.about, ...verb.notes.map((note) => `  ${note}`)].join('\n');
}
