/**
 * Calls at random over the contract, for attacking the door: well-formed ones made from each
 * command's own schema, bent ones, and nonsense. The same seed gives the same calls.
 */
import { z } from 'zod';
import { commandNames } from '../contract/channels.ts';
import { commands, type CommandName } from '../contract/commands.ts';

export type RandomCall = { name: CommandName; input: unknown };
type Json = Record<string, unknown>;

/** Commands whose well-formed call takes half a second of scrypt: made seldom. */
const slow = new Set<CommandName>(['addPerson', 'reactivatePerson', 'resetPassword']);

/** An endless source of calls. `known`: ids that exist, to be used where an id is wanted. */
export function* randomCalls(
  random: () => number,
  known: () => readonly string[],
): Generator<RandomCall, never> {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const below = (n: number) => Math.floor(random() * n);

  const word = () =>
    pick([
      '',
      'x',
      ' Anna ',
      '2026-03-09',
      'R01',
      'nrs_avg',
      '=1+1',
      '\u0000',
      '\ud800',
      "'; DROP TABLE fact; --",
    ]) ?? '';
  const text = (schema: Json): string => {
    if (schema['format'] === 'uuid' && random() < 0.9) return pick(known()) ?? word();
    if (schema['format'] === 'date-time') return '2026-03-09T10:00:00.000Z';
    const pattern = typeof schema['pattern'] === 'string' ? schema['pattern'] : '';
    if (pattern.includes('R')) return `R${String(below(60)).padStart(2, '0')}`;
    if (pattern.includes('-') && random() < 0.8) return `2026-0${1 + below(3)}-0${1 + below(9)}`;
    const least = typeof schema['minLength'] === 'number' ? schema['minLength'] : 0;
    return random() < 0.5 ? 'a'.repeat(Math.max(least, below(20))) : word();
  };

  const wellFormed = (schema: Json): unknown => {
    const choices = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined;
    if (choices) return wellFormed(pick(choices) ?? {});
    if (Array.isArray(schema['enum'])) return pick(schema['enum'] as unknown[]);
    if ('const' in schema) return schema['const'];
    if (Array.isArray(schema['prefixItems']))
      return (schema['prefixItems'] as Json[]).map(wellFormed);
    switch (schema['type']) {
      case 'object': {
        const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Json>);
        return Object.fromEntries(properties.map(([key, one]) => [key, wellFormed(one)]));
      }
      case 'array':
        return Array.from({ length: 1 + below(3) }, () =>
          wellFormed((schema['items'] ?? {}) as Json),
        );
      case 'integer':
      case 'number': {
        const lowest = Number(schema['minimum'] ?? 0);
        return lowest + below(Math.min(12, Number(schema['maximum'] ?? 12) - lowest) + 1);
      }
      case 'boolean':
        return random() < 0.5;
      case 'null':
        return null;
      case 'string':
        return text(schema);
      default:
        return pick(['nrs_avg', 'pregabalin', 'egfr', 'nausea', 4, 0, null]);
    }
  };

  const nonsense = (): unknown =>
    pick<() => unknown>([
      () => null,
      () => undefined,
      () => 'x'.repeat(below(200_000)),
      () => below(1e9) - 5e8,
      () => Number.NaN,
      () => [],
      () => Array.from({ length: below(2000) }, () => ({})),
      () =>
        JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {}}}') as unknown,
      () => ({ toString: 'x', hasOwnProperty: null, length: -1 }),
      () => new Date(Number.NaN),
      () => new Map([['patientId', 'x']]),
      () => new Uint8Array(below(5000)),
      () => nested(below(2000)),
      () => BigInt(below(100)),
    ])?.();

  /** The well-formed input with one thing in it replaced, removed or added. */
  const bent = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const at = below(value.length);
      return value.map((one: unknown, index) => (index === at ? bent(one) : one));
    }
    if (typeof value !== 'object' || value === null) return nonsense();
    const entries = Object.entries(value as Json);
    const at = below(entries.length + 1);
    if (at === entries.length)
      return { ...value, [pick(['__proto__', 'admin', 'right']) ?? '']: true };
    const [key, old] = entries[at] ?? ['', null];
    const rest = Object.fromEntries(entries.filter(([one]) => one !== key));
    return random() < 0.2 ? rest : { ...rest, [key]: random() < 0.5 ? bent(old) : nonsense() };
  };

  for (;;) {
    const name = pick(commandNames) ?? 'status';
    const schema = schemas.get(name) ?? {};
    const kind = random();
    if (kind < 0.15) yield { name, input: nonsense() };
    else if (kind < 0.45 || (slow.has(name) && random() < 0.97))
      yield { name, input: bent(wellFormed(schema)) };
    else yield { name, input: wellFormed(schema) };
  }
}

const schemas = new Map<CommandName, Json>(
  commandNames.map((name) => [
    name,
    z.toJSONSchema(commands[name].input, { io: 'input', unrepresentable: 'any' }) as Json,
  ]),
);

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = { patientId: value };
  return value;
}

/** mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
