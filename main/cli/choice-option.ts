/** Options that take one of a few words. */
import { Misuse, type Call } from './verb.ts';

/** The word given, `otherwise` where none was. Throws {@link Misuse} for one that is not offered. */
export function choiceOption<T extends string>(
  call: Call,
  name: string,
  offered: readonly T[],
  otherwise: T,
): T {
  const said = call.option(name) ?? otherwise;
  const known = offered.find((one) => one === said);
  if (known !== undefined) return known;
  throw new Misuse(`--${name}: "${said}" is not offered. Take ${offered.join(', ')}.`);
}
