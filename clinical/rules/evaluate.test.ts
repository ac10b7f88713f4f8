import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChart } from '../chart.ts';
import { addDays } from '../day.ts';
import { defaultProtocol, protocolOf } from '../protocol.ts';
import { crowded, enrolledOn, recorded, someone } from './arbitrary-patients.ts';
import { evaluate, evaluateAsIfStarted, explain, UnknownRule } from './evaluate.ts';
import { rules } from './index.ts';
import { chartOn, condition, creatinine, dose, event, lab, screen } from './patient-for-tests.ts';

describe('the list of prompts', () => {
  it('is ordered urgent, action, info, and by rule within', () => {
    const prompts = evaluate(
      chartOn(60, [dose(0, 'duloxetine', 60), screen(20, ['RF-CES-1', 'RF-SPA-1'])]),
      defaultProtocol,
    );
    const order = prompts.map(
      ({ urgency, key }) => `${['urgent', 'action', 'info'].indexOf(urgency)} ${key}`,
    );
    expect(order).toEqual(order.toSorted());
    expect(order[0]).toBe('0 R01:RF-CES-1');
    expect(new Set(prompts.map(({ urgency }) => urgency)).size).toBe(3);
  });

  it('shows what a red flag suppresses as suppressed, and by which prompt', () => {
    const chart = chartOn(20, [screen(20, ['RF-CES-1'])]);
    expect(evaluate(chart, defaultProtocol).find(({ key }) => key === 'R50')?.state).toEqual({
      is: 'suppressed',
      by: 'R01:RF-CES-1',
    });
  });

  it('cites the protocol it was made under', () => {
    const own = protocolOf('aan_2022', { 'P.redflag.screen_days': 10 });
    const [prompt] = evaluate(chartOn(11, [screen(0)]), own).filter(
      ({ ruleId }) => ruleId === 'R03',
    );
    expect(prompt?.explanation.protocolVersion).toBe('1 aan_2022 P.redflag.screen_days=10');
    expect(prompt?.explanation.thresholds[0]?.value).toBe(10);
  });
});

describe('every rule', () => {
  it('names each parameter that its explanations compare with', () => {
    const undeclared = new Set<string>();
    fc.assert(
      fc.property(someone, crowded, (patient, list) => {
        const chart = buildChart({ patient, facts: recorded(list), on: addDays(enrolledOn, 42) });
        for (const { ruleId, explanation } of evaluate(chart, defaultProtocol)) {
          const declared: readonly string[] =
            rules.find(({ id }) => id === ruleId)?.parameters ?? [];
          for (const { parameter } of explanation.thresholds) {
            if (parameter !== null && !declared.includes(parameter))
              undeclared.add(`${ruleId} ${parameter}`);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect([...undeclared]).toEqual([]);
  });

  it('that cannot decide says what is missing, and any silence names its condition', () => {
    const bare = new Set<string>();
    fc.assert(
      fc.property(someone, crowded, (patient, list) => {
        const chart = buildChart({ patient, facts: recorded(list), on: addDays(enrolledOn, 42) });
        for (const said of rules.flatMap(({ id }) => explain(id, chart, defaultProtocol))) {
          if ('key' in said) continue;
          if (said.condition === '') bare.add(`${said.ruleId} names no condition`);
          if (said.holds === 'unknown' && said.missing.length === 0)
            bare.add(`${said.ruleId} ${said.condition}`);
        }
      }),
      { numRuns: 300 },
    );
    expect([...bare]).toEqual([]);
  });

  it.each(rules)('$id speaks at the urgencies it names, and can be answered at no other', (one) => {
    expect(one.urgencies.length).toBeGreaterThan(0);
    for (const urgency of Object.keys(one.answers)) expect(one.urgencies).toContain(urgency);
  });

  it('that may be urgent cannot be snoozed then', () => {
    expect(rules.filter(({ answers }) => (answers.urgent?.snoozeDays ?? null) !== null)).toEqual(
      [],
    );
  });
});

describe('explaining a rule', () => {
  it('says for each subject it looked at why it is silent', () => {
    const said = explain(
      'R24',
      chartOn(0, [dose(0, 'pregabalin', 150), dose(0, 'lisinopril', 10)]),
      defaultProtocol,
    );
    expect(said).toEqual([
      expect.objectContaining({
        subject: 'lisinopril',
        condition: 'the protocol sets a maximum',
        holds: false,
      }),
      expect.objectContaining({
        subject: 'pregabalin',
        condition: 'the dose is above the maximum',
        holds: false,
      }),
    ]);
  });

  it('says what is not there when there is no subject', () => {
    expect(explain('R24', chartOn(0, []), defaultProtocol)).toEqual([
      {
        ruleId: 'R24',
        subject: null,
        condition: 'a medicine is taken',
        holds: false,
        because: 'no medicine is taken',
        facts: [],
        missing: [],
      },
    ]);
  });

  it('refuses a rule that does not exist and names those that do', () => {
    expect(() => explain('R08', chartOn(0, []), defaultProtocol)).toThrow(UnknownRule);
    expect(() => explain('R08', chartOn(0, []), defaultProtocol)).toThrow('R09');
  });
});

describe('before a start is saved', () => {
  const said = (events: Parameters<typeof chartOn>[1], medicine: string, amount: number | null) =>
    evaluateAsIfStarted(chartOn(0, events), { medicine, amount }, defaultProtocol).map(
      ({ key, urgency }) => `${key} ${urgency}`,
    );

  it('the rules of dose, kidney, history, pregnancy and interaction are asked as if it were taken', () => {
    expect(said([creatinine(0)], 'pregabalin', 450)).toEqual([
      'R24:pregabalin action',
      'R32:pregabalin action',
    ]);
    expect(said([lab(0, 'egfr', 50)], 'ibuprofen', 400)).toEqual(['R33:ibuprofen action']);
    expect(said([condition(0, 'cirrhosis')], 'duloxetine', 30)).toEqual([
      'R36:duloxetine:cirrhosis urgent',
    ]);
    expect(said([condition(0, 'pregnancy')], 'pregabalin', 75)).toEqual(['R39:pregabalin action']);
    expect(said([dose(-5, 'oxycodone', 20)], 'pregabalin', 75)).toEqual(['R38:IX-01 action']);
  });

  it('nothing is said of the other medicines', () => {
    expect(said([dose(-5, 'gabapentin', 9000)], 'acetaminophen', 1000)).toEqual([]);
  });

  it('the record is left as it is', () => {
    const chart = chartOn(0, [event(0, 'mechanism', { v: 'mixed' })]);
    evaluateAsIfStarted(chart, { medicine: 'pregabalin', amount: 450 }, defaultProtocol);
    expect(chart.use('pregabalin')).toBeNull();
    expect(chart.facts('dose')).toEqual([]);
  });
});
