import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import { rules } from '../rules/index.ts';
import { defaultProtocol } from '../protocol.ts';
import {
  editionOn,
  protocolEditionSchema,
  protocolInForce,
  type ProtocolEdition,
  type RecordedEdition,
} from './edition.ts';
import { parameterIds } from './parameters.ts';
import { lessCareful } from './safety.ts';

const start = day('2026-03-01');
let count = 0;
const edition = (from: number, more: Partial<ProtocolEdition>, recorded = from) => {
  count += 1;
  const whole: RecordedEdition = {
    profile: null,
    settings: {},
    reason: 'test',
    ...more,
    from: addDays(start, from),
    id: `id-${String(count).padStart(3, '0')}`,
    recordedAt: `${addDays(start, recorded)}T09:00:00.000Z`,
    author: 'a',
    workstation: 'w',
  };
  return whole;
};
const weeks = (editions: Parameters<typeof protocolInForce>[0], on: number) =>
  protocolInForce(editions, addDays(start, on)).parameter('P.trial.min_weeks').value;

describe('the protocol in force', () => {
  it('is the default where nobody chose another', () => {
    expect(protocolInForce({ clinic: [], patient: [] }, start).version).toBe(
      defaultProtocol.version,
    );
  });

  it('changes on the day of an edition, not before', () => {
    const clinic = [edition(10, { profile: 'aan_2022' })];
    expect(weeks({ clinic, patient: [] }, 9)).toBe(4);
    expect(weeks({ clinic, patient: [] }, 10)).toBe(12);
  });

  it('of two editions of one day is the one recorded later', () => {
    const [first, second] = [edition(5, { profile: 'aan_2022' }), edition(5, {})];
    expect(editionOn([first, second], addDays(start, 5))).toBe(second);
    expect(editionOn([second, first], addDays(start, 5))).toBe(second);
  });

  it('puts the patient’s settings over their profile, that over the clinic’s settings and profile', () => {
    const clinic = [
      edition(0, { profile: 'slow_titration', settings: { 'P.trial.min_weeks': 5 } }),
    ];
    expect(weeks({ clinic, patient: [] }, 0)).toBe(5);
    const profile = [edition(0, { profile: 'aan_2022' })];
    expect(weeks({ clinic, patient: profile }, 0)).toBe(12);
    const settings = { 'P.trial.min_weeks': 6 };
    expect(weeks({ clinic, patient: [edition(0, { profile: 'aan_2022', settings })] }, 0)).toBe(6);
    const own = protocolInForce({ clinic, patient: [edition(0, { settings })] }, start);
    expect(own.version).toBe('1 slow_titration P.trial.min_weeks=6');
  });

  it('as known at an instant leaves out what was recorded later', () => {
    const clinic = [edition(0, { profile: 'aan_2022' }, 20)];
    const asKnown = (on: number) =>
      protocolInForce(
        { clinic, patient: [] },
        addDays(start, 1),
        `${addDays(start, on)}T23:59:59.999Z`,
      ).profile;
    expect(asKnown(19)).toBe('seed_default');
    expect(asKnown(20)).toBe('aan_2022');
  });
});

describe('a stated edition', () => {
  const problem = (settings: Record<string, number>) =>
    protocolEditionSchema.safeParse({ profile: null, settings, from: start, reason: 'test' }).error
      ?.issues[0]?.message ?? null;

  it.each([
    ['an unknown parameter', { 'P.moon': 1 }, /P\.moon|Invalid|Unrecognized/],
    ['a negative number', { 'P.trial.min_weeks': -1 }, /./],
    ['half a week', { 'P.trial.min_weeks': 4.5 }, /whole number of weeks/],
    ['a less careful safety rule', { 'P.opioid.mme_action': 90 }, /cannot be more than 50/],
    ['a shorter watch after a stop', { 'P.taper.window_days': 7 }, /cannot be less than 14/],
  ])('is refused with %s', (_, settings, why) => {
    expect(problem(settings)).toMatch(why);
  });

  it('may make a safety rule more careful', () => {
    expect(problem({ 'P.opioid.mme_action': 40, 'P.taper.window_days': 21 })).toBeNull();
  });

  it('knows the careful way of every parameter that only safety rules read', () => {
    const safety = ['R03', 'R31', 'R34', 'R35', 'R37', 'R62', 'R76', 'R77', 'R78', 'R79'];
    const read = rules.filter(({ id }) => safety.includes(id)).flatMap((one) => one.parameters);
    expect(read.length).toBeGreaterThan(15);
    for (const id of read) {
      const tried = [0.001, 3000].map((value) => lessCareful(id, value));
      expect(tried.filter((one) => one !== null).length, id).toBe(1);
    }
    expect(parameterIds.filter((id) => lessCareful(id, 3000) ?? lessCareful(id, 0.001))).toContain(
      'P.ae.check_days',
    );
  });
});
