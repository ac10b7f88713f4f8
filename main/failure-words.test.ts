import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Errors that reach a person, by the way their classes are called. */
const shown =
  /^(CommandFailure|WrongPassword|SignInDelayed|Record[A-Z]\w+|OutOfRange|NotAllowed|NotFound|BadInput|Cancelled|Unreadable(File)?|MappingRefused|ExportRefused)$/;
/** Properties of dialogs and notes that reach a person. */
const read = /^(title|buttonLabel|message|detail|reason|what|where)$/;
/** Reasons kept in the record, which must not depend on who imported. */
const kept = [
  'another record of the same condition goes on',
  'no longer follows from the prescriptions imported since',
  'taken back at its source (entered in error)',
];

const files = globSync('{db,fhir,main}/**/*.ts').filter(
  (path) =>
    !/^fhir\/export\/|\.test\.ts$|for-tests|\/testing\/|^main\/(cli|diagnostics)\//.test(path),
);

/** Texts of several words that would be shown in English whatever the language. */
function untranslated(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node, isShown: boolean): void => {
    if (ts.isTaggedTemplateExpression(node)) return;
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…')
        : null;
    if (isShown && text !== null && /[a-z]{2,}[,;:.]? [a-z]/i.test(text) && !kept.includes(text))
      found.push(`${path}: ${text}`);
    const shows =
      isShown ||
      (ts.isNewExpression(node) && shown.test(node.expression.getText())) ||
      (ts.isPropertyAssignment(node) && read.test(node.name.getText()));
    ts.forEachChild(node, (child) => look(child, shows));
  };
  look(file, false);
  return found;
}

it('every failure, dialog and note is said in the language in force', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(untranslated)).toEqual([]);
});
