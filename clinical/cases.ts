/** Runs clinical cases: for each dated check, what the rules should say and what they say. Pure. */
import { z } from 'zod';
import { caseDay, caseFact, caseFacts, casePatient } from './cases/case-facts.ts';
import {
  caseFileSchema,
  lifecycleVignetteSchema,
  MalformedCase,
  vignetteSchema,
  type LifecycleVignette,
  type Vignette,
} from './cases/case-format.ts';
import { buildChart } from './chart.ts';
import type { Fact } from './facts.ts';
import type { Prompt } from './prompt.ts';
import { protocolOf, type Protocol, type ProfileId } from './protocol.ts';
import { profiles } from './protocol/profiles.ts';
import { evaluate } from './rules/evaluate.ts';

export { MalformedCase } from './cases/case-format.ts';

/** One dated check of one case. No differences: passed. */
export type CheckResult = { caseId: string; title: string; day: number; differences: string[] };

/**
 * Runs a file of cases in the format of vignettes.json. With rule ids, only keys of those rules are
 * compared, and a check without any is left out. Throws {@link MalformedCase}.
 */
export function runCases(file: unknown, ruleIds: readonly string[] | null = null): CheckResult[] {
  const { vignettes, lifecycle_vignettes } = parsed(caseFileSchema, file, 'file');
  const wanted = (key: string) => ruleIds === null || ruleIds.includes(ruleOf(key));
  return [
    ...vignettes.flatMap((one, index) =>
      runVignette(parsed(vignetteSchema, one, nameOf(one, index)), wanted),
    ),
    ...lifecycle_vignettes.flatMap((one, index) =>
      runLifecycle(parsed(lifecycleVignetteSchema, one, nameOf(one, index)), wanted),
    ),
  ];
}

type Wanted = (key: string) => boolean;

function runVignette(one: Vignette, wanted: Wanted): CheckResult[] {
  const facts = caseFacts(one.id, one.patient, one.events);
  return one.checks.flatMap((check) => {
    const fire = check.fire.filter(wanted);
    const silent = check.not_fire.filter(wanted);
    const offer = check.offer.filter(wanted);
    const withhold = check.not_offer.filter(wanted);
    if (fire.length + silent.length + offer.length + withhold.length === 0) return [];
    const shown = promptsOn(one, facts, check.day).filter(({ state }) => state.is === 'open');
    const differences = [
      ...fire.flatMap((expected) => missing(expected, shown)),
      ...silent.flatMap((key) => unwanted(key, shown)),
      ...offer.flatMap((each) =>
        offers(each, shown) ? [] : [`${each}: should be offered and is not`],
      ),
      ...withhold.flatMap((each) =>
        offers(each, shown) ? [`${each}: is offered and should not be`] : [],
      ),
    ];
    return [{ caseId: one.id, title: one.title, day: check.day, differences }];
  });
}

function runLifecycle(one: LifecycleVignette, wanted: Wanted): CheckResult[] {
  const facts = answered(one, caseFacts(one.id, one.patient, one.events));
  return one.checks.flatMap((check) => {
    const visible = check.visible.filter(wanted);
    const hidden = check.hidden.filter(wanted);
    if (visible.length + hidden.length === 0) return [];
    const shown = promptsOn(one, facts, check.day).filter(({ state }) => state.is === 'open');
    const differences = [
      ...visible.flatMap((expected) => missing(expected, shown)),
      ...hidden.flatMap((key) => unwanted(key, shown)),
    ];
    return [{ caseId: one.id, title: one.title, day: check.day, differences }];
  });
}

/** Adds the answers of a case in their order, each given at the urgency the prompt has on its day. */
function answered(one: LifecycleVignette, events: readonly Fact[]): Fact[] {
  return one.acks
    .toSorted((a, b) => a.d - b.d)
    .reduce<Fact[]>(
      (facts, ack) => {
        const prompt = promptsOn(one, facts, ack.d).find(({ key }) => key === ack.key);
        const response = { snooze: 'snoozed', dismiss: 'declined', accept: 'accepted' }[ack.action];
        const statement = {
          kind: 'prompt_response',
          promptKey: ack.key,
          ruleVersion: prompt?.explanation.ruleVersion ?? '1',
          // Not asked on that day: at the strongest urgency, so that nothing can rise above it.
          urgency: prompt?.urgency ?? 'urgent',
          response,
          reason: ack.action === 'dismiss' ? 'other' : null,
          reasonText: ack.reason ?? (ack.action === 'dismiss' ? 'case' : null),
          until: ack.until === null || ack.until === undefined ? null : caseDay(ack.until),
        };
        const place = `answer to ${ack.key} on day ${ack.d}`;
        return [...facts, caseFact(one.id, ack.d, statement, facts.length, place)];
      },
      [...events],
    );
}

function promptsOn(
  one: Vignette | LifecycleVignette,
  facts: readonly Fact[],
  number: number,
): Prompt[] {
  const chart = buildChart({ patient: casePatient(one.patient), facts, on: caseDay(number) });
  return evaluate(chart, protocolFor(one));
}

function protocolFor({ id, profile }: Vignette | LifecycleVignette): Protocol {
  if (profile === undefined) return protocolOf();
  if (!isProfile(profile)) throw new MalformedCase(id, `"${profile}" is not a profile`);
  return protocolOf(profile);
}

function isProfile(id: string): id is ProfileId {
  return Object.hasOwn(profiles, id);
}

function missing(expected: string, shown: readonly Prompt[]): string[] {
  const [key = '', urgency] = expected.split('=');
  const prompt = shown.find((one) => one.key === key);
  if (!prompt) return [`${key}: should fire${urgency ? ` at ${urgency}` : ''} and does not`];
  if (urgency && prompt.urgency !== urgency)
    return [`${key}: should be ${urgency} and is ${prompt.urgency}`];
  return [];
}

function unwanted(key: string, shown: readonly Prompt[]): string[] {
  const prompt = shown.find((one) => one.key === key);
  return prompt ? [`${key}: fires at ${prompt.urgency} and should not`] : [];
}

function offers(each: string, shown: readonly Prompt[]): boolean {
  const [ruleId, medicine] = each.split('>');
  return shown.some(
    (prompt) =>
      prompt.ruleId === ruleOf(ruleId ?? '') &&
      prompt.offers.some((offer) => offer.medicine === medicine),
  );
}

function ruleOf(key: string): string {
  return key.split(/[:=>]/)[0] ?? key;
}

function nameOf(one: unknown, index: number): string {
  const named = z.object({ id: z.string() }).safeParse(one);
  return named.success ? named.data.id : `number ${index + 1}`;
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, id: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new MalformedCase(id, problems.join('; '));
}
