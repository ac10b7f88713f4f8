import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MalformedCase, runCases } from './cases.ts';
import { rules } from './rules/index.ts';

const reference = '../shared/clinical/vignettes.json';

const patient = { age: 60, sex: 'M', weight_kg: 82, height_cm: 178, conditions: ['diabetes'] };
const nsaid = (checks: object[]) => ({
  vignettes: [
    {
      id: 'T01',
      title: 'NSAID',
      patient,
      events: [
        { t: 'lab', d: -10, id: 'creatinine', v: 1 },
        { t: 'med', d: 0, id: 'ibuprofen', mg: 1200 },
      ],
      checks,
    },
  ],
});

describe.skipIf(!existsSync(reference))(
  'the reference cases (skipped where ../shared is absent)',
  () => {
    const file: unknown = existsSync(reference) ? JSON.parse(readFileSync(reference, 'utf8')) : {};
    const results = runCases(file);

    it('are all run: 278 checks of what fires and 15 of answers', () => {
      expect(results).toHaveLength(293);
    });

    it.each(results.map((one) => [`${one.caseId} day ${one.day}`, one.title, one] as const))(
      '%s: %s',
      (_, __, { differences }) => {
        expect(differences).toEqual([]);
      },
    );
  },
);

describe('running cases', () => {
  it('says in words what should fire and does not, and the other way round', () => {
    const [result] = runCases(
      nsaid([{ day: 7, fire: ['R33:ibuprofen=action'], not_fire: ['R34:nsaid_oral'] }]),
    );
    expect(result?.differences).toEqual([
      'R33:ibuprofen: should fire at action and does not',
      'R34:nsaid_oral: fires at action and should not',
    ]);
  });

  it('tells a wrong urgency from a missing prompt', () => {
    const [result] = runCases(nsaid([{ day: 7, fire: ['R34:nsaid_oral=urgent'], not_fire: [] }]));
    expect(result?.differences).toEqual(['R34:nsaid_oral: should be urgent and is action']);
  });

  it('compares only the named rules and leaves out checks without any of their keys', () => {
    const checks = [
      { day: 7, fire: ['R33:ibuprofen=action', 'R34:nsaid_oral=action'], not_fire: [] },
      { day: 8, fire: ['R33:ibuprofen=action'], not_fire: [] },
    ];
    expect(runCases(nsaid(checks), ['R34'])).toEqual([
      { caseId: 'T01', title: 'NSAID', day: 7, differences: [] },
    ]);
  });

  it('runs a case under the profile it names', () => {
    const events = [
      { t: 'lab', d: -10, id: 'creatinine', v: 1 },
      { t: 'score', d: 0, id: 'nrs_avg', v: 8 },
      { t: 'med', d: 0, id: 'pregabalin', mg: 150 },
      { t: 'score', d: 7, id: 'nrs_avg', v: 8 },
      { t: 'ae_check', d: 7 },
    ];
    const checks = [{ day: 7, fire: ['R20:pregabalin=action'] }];
    const base = { title: '', patient, events, checks };
    const results = runCases({
      vignettes: [
        { ...base, id: 'T02' },
        { ...base, id: 'T03', profile: 'slow_titration' },
      ],
    });
    expect(results.map(({ differences }) => differences.length)).toEqual([0, 1]);
  });

  const broken: [string, unknown, RegExp][] = [
    [
      'an unknown kind of event',
      { ...nsaid([]).vignettes[0], events: [{ t: 'xray', d: 0 }] },
      /T01.*"xray"/,
    ],
    [
      'a score out of range',
      { ...nsaid([]).vignettes[0], events: [{ t: 'score', d: 3, id: 'nrs_avg', v: 11 }] },
      /T01.*day 3.*between 0 and 10/,
    ],
    [
      'a check without a day',
      { ...nsaid([]).vignettes[0], checks: [{ fire: [] }] },
      /T01.*checks\.0\.day/,
    ],
    ['a case without an id', { title: 'nameless' }, /Case number 1/],
    [
      'an unknown profile',
      { ...nsaid([{ day: 1, fire: ['R34'] }]).vignettes[0], profile: 'mine' },
      /T01.*"mine"/,
    ],
  ];
  it.each(broken)('refuses %s and says which case and what', (_, one, message) => {
    const run = () => runCases({ vignettes: [one] });
    expect(run).toThrow(MalformedCase);
    expect(run).toThrow(message);
  });
});

describe('the rule set', () => {
  it('holds the 54 rules in the order of their numbers, each once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toHaveLength(54);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });
});
