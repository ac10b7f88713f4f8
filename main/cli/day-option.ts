/** Days and instants given on the command line. */
import { instantSchema } from '../../clinical/facts.ts';
import { isDay, type Day } from '../../clinical/day.ts';
import { Misuse, required, type Call } from './verb.ts';

/** The day of the machine's clock where it stands: a clinic's today, not Greenwich's. */
export function today(clock: () => Date): Day {
  const now = clock();
  const text = [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
  return dayFrom(text, 'today');
}

/** `--on DATE`, or today. Throws {@link Misuse} for text that is no day. */
export function dayOption(call: Call, name: string): Day {
  const text = call.option(name);
  return text === null ? today(call.terminal.clock) : dayFrom(text, `--${name}`);
}

/** A day that must be given. */
export function requiredDay(call: Call, name: string): Day {
  return dayFrom(required(call, name), `--${name}`);
}

/** `--known-at INSTANT`: null = everything known now. Completed to milliseconds, in UTC. */
export function instantOption(call: Call, name: string): string | null {
  const text = call.option(name);
  if (text === null) return null;
  const instant = new Date(text);
  const whole = Number.isNaN(instant.getTime()) ? text : instant.toISOString();
  if (instantSchema.safeParse(whole).success) return whole;
  throw new Misuse(`--${name}: "${text}" is not an instant. Write it like 2026-03-09T14:30:00Z.`);
}

function dayFrom(text: string, what: string): Day {
  if (isDay(text)) return text;
  throw new Misuse(`${what}: "${text}" is not a calendar day. Write it as YYYY-MM-DD.`);
}
