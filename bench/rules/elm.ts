/** The parts of ELM (the compiled form of CQL) that the twelve rules need, as they stand in its JSON. */
export type Elm = { type: string; [more: string]: unknown };

const TYPES = '{urn:hl7-org:elm-types:r1}';
export const MODEL = 'https://github.com/cqframework/cql-execution/simple';

export const value = (of: number | string | boolean): Elm => ({
  type: 'Literal',
  valueType: `${TYPES}${typeof of === 'string' ? 'String' : typeof of === 'boolean' ? 'Boolean' : Number.isInteger(of) ? 'Integer' : 'Decimal'}`,
  value: String(of),
});
export const retrieve = (kind: string): Elm => ({
  type: 'Retrieve',
  dataType: `{${MODEL}}${kind}`,
});
export const field = (scope: string, path: string): Elm => ({ type: 'Property', scope, path });
export const ref = (name: string): Elm => ({ type: 'ExpressionRef', name });
export const both = (...operand: Elm[]): Elm => chain('And', operand);
export const either = (...operand: Elm[]): Elm => chain('Or', operand);
export const not = (operand: Elm): Elm => ({ type: 'Not', operand });
export const exists = (operand: Elm): Elm => ({ type: 'Exists', operand });
export const isNull = (operand: Elm): Elm => ({ type: 'IsNull', operand });
export const compare = (
  type: 'Greater' | 'GreaterOrEqual' | 'Less' | 'LessOrEqual' | 'Equal',
  ...operand: [Elm, Elm]
): Elm => ({ type, operand });
export const minus = (...operand: [Elm, Elm]): Elm => ({ type: 'Subtract', operand });
export const max = (source: Elm): Elm => ({ type: 'Max', source });
export const min = (source: Elm): Elm => ({ type: 'Min', source });
export const orElse = (...operand: Elm[]): Elm => ({ type: 'Coalesce', operand });
export const among = (one: Elm, values: readonly string[]): Elm => ({
  type: 'In',
  operand: [one, { type: 'List', element: values.map(value) }],
});

/** The records of a source for which a condition holds; with `give`, what is wanted of each. */
export function query(source: Elm, alias: string, where: Elm, give?: Elm): Elm {
  return {
    type: 'Query',
    source: [{ alias, expression: source }],
    relationship: [],
    where,
    ...(give ? { return: { distinct: false, expression: give } } : {}),
  };
}

/** A library of definitions, as cql-to-elm writes it. */
export function library(definitions: Record<string, Elm>, parameters: readonly string[]) {
  const context = 'Patient';
  return {
    library: {
      identifier: { id: 'Twelve', version: '1' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: {
        def: [
          { localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' },
          { localIdentifier: 'Simple', uri: MODEL, version: '1.0.0' },
        ],
      },
      parameters: {
        def: parameters.map((name) => ({
          name,
          accessLevel: 'Public',
          parameterTypeSpecifier: { name: `${TYPES}Integer`, type: 'NamedTypeSpecifier' },
        })),
      },
      statements: {
        def: [
          {
            name: 'Patient',
            context,
            expression: { type: 'SingletonFrom', operand: retrieve('Patient') },
          },
          ...Object.entries(definitions).map(([name, expression]) => ({
            name,
            context,
            accessLevel: 'Public',
            expression,
          })),
        ],
      },
    },
  };
}

function chain(type: string, [first, ...rest]: Elm[]): Elm {
  if (!first) throw new Error(`${type} of nothing`);
  return rest.reduce((left, right) => ({ type, operand: [left, right] }), first);
}
