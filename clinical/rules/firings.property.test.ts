import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildChart } from '../chart.ts';
import { asIfTaken, supposedDoseId } from '../chart/as-if.ts';
import { addDays } from '../day.ts';
import type { Fact } from '../facts.ts';
import { defaultProtocol } from '../protocol.ts';
import { drafts, enrolledOn, of, recorded, someone } from './arbitrary-patients.ts';
import { evaluate } from './evaluate.ts';
import { Firings, type Fired } from './firings.ts';
import { rules } from './index.ts';
import { propertyRuns as runs } from './property-runs.ts';

const on = addDays(enrolledOn, 42);
const byId = new Map(rules.map((rule) => [rule.id, rule]));
const started = fc.record({
  medicine: of('pregabalin', 'duloxetine', 'amitriptyline', 'ibuprofen', 'tramadol', 'phenelzine'),
  amount: of(25, 75, 600, null),
});

it('a start judged by one medicine alone meets what is said of it among all', () => {
  fc.assert(
    fc.property(someone, drafts(-400, 42), started, (patient, list, { medicine, amount }) => {
      const before = buildChart({ patient, facts: recorded(list), on });
      const setting = { chart: asIfTaken(before, medicine, amount), protocol: defaultProtocol };
      const all = new Firings(setting, byId, false);
      const alone = all.triggersOn(setting, medicine);
      for (const id of ['R24', 'R32', 'R33', 'R36', 'R38', 'R39']) {
        const said = (firings: Firings) =>
          firings.about(id, medicine).map(({ key, firing }) => ({ key, ...firing }));
        expect(said(alone)).toEqual(said(all));
      }
    }),
    { numRuns: runs },
  );
});

it('a chart with a supposed dose says what one built with that dose says, whatever was asked of it before', () => {
  fc.assert(
    fc.property(someone, drafts(-400, 42), started, (patient, list, { medicine, amount }) => {
      const facts = recorded(list);
      const chart = buildChart({ patient, facts, on });
      evaluate(chart, defaultProtocol);
      const supposed: Fact = {
        id: supposedDoseId,
        patientId: 'p',
        visitId: null,
        on,
        replaces: null,
        importKey: null,
        recordedAt: `${on}T00:00:00.000Z`,
        author: 'a',
        workstation: 'w',
        statement: { kind: 'dose', medicine, amount, stopReason: null, regimen: null },
      };
      const anew = buildChart({ patient, facts: [...facts, supposed], on });
      expect(evaluate(asIfTaken(chart, medicine, amount), defaultProtocol)).toEqual(
        evaluate(anew, defaultProtocol),
      );
    }),
    { numRuns: runs },
  );
});

it('a subject that is passed over because it cannot fire would be silent if it were asked', () => {
  fc.assert(
    fc.property(someone, drafts(-400, 42), (patient, list) => {
      const setting = {
        chart: buildChart({ patient, facts: recorded(list), on }),
        protocol: defaultProtocol,
      };
      for (const { id } of rules) {
        const keys = (fired: readonly Fired[]) => fired.map(({ key, firing }) => ({ key, firing }));
        const told = keys(new Firings(setting, byId).of(id));
        expect(told).toEqual(keys(new Firings(setting, byId).outcome(id).fired));
      }
    }),
    { numRuns: runs },
  );
});
