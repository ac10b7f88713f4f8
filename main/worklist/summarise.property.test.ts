import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import { inLanguage, languages } from '../../clinical/language/language.ts';
import type { Patient } from '../../clinical/patient.ts';
import { defaultProtocol, protocolOf, type Protocol } from '../../clinical/protocol.ts';
import {
  drafts,
  enrolledOn,
  of,
  recorded,
  response,
} from '../../clinical/rules/arbitrary-patients.ts';
import { propertyRuns as runs } from '../../clinical/rules/property-runs.ts';
import { samplePatient } from '../../clinical/sample/index.ts';
import { holdsOn, rowOf, type DatedSummary } from '../../clinical/worklist/summary.ts';
import { summarise } from './summarise.ts';
import { checkedRow, uncheckedRow } from './worklist-row.ts';

/** The row read from a summary, and the one that the rules give when they are asked that day. */
function both(kept: DatedSummary, patient: Patient, facts: Fact[], on: Day, protocol: Protocol) {
  return languages.map((language) =>
    inLanguage(language, () => ({
      language,
      kept: rowOf(uncheckedRow(patient), kept.summary, on, language),
      asked: checkedRow({ patient, facts, on, protocol }).row,
    })),
  );
}

function expectSame(kept: DatedSummary, ...asked: [Patient, Fact[], Day, Protocol]): void {
  for (const one of both(kept, ...asked)) expect(one.kept).toEqual(one.asked);
}

const protocol = of(
  defaultProtocol,
  protocolOf('slow_titration'),
  protocolOf('seed_default', { 'P.reassess.overdue_days': 42, 'P.ae.check_days': 9 }),
);

const patient: fc.Arbitrary<Patient> = fc.record({
  id: of('p'),
  name: of('Sim Patient'),
  number: of('SIM-1'),
  sex: of('female' as const, 'male' as const, 'unknown' as const),
  birthDate: fc.oneof(
    of(null),
    fc.integer({ min: 15 * 365, max: 90 * 365 }).map((days) => addDays(enrolledOn, -days)),
  ),
  enrolledOn: of(enrolledOn),
  diedOn: of(null, null, null, addDays(enrolledOn, 60)),
});

describe('a kept summary, until the day it names', () => {
  it('always reads as the rules say when they are asked that day', () => {
    const history = fc.tuple(drafts(-400, 130), fc.array(response, { maxLength: 6 }));
    const days = fc.tuple(fc.integer({ min: -10, max: 150 }), fc.nat({ max: 400 }));
    fc.assert(
      fc.property(patient, history, protocol, days, (who, [list, answers], rules, [first, far]) => {
        const facts = recorded([...list, ...answers]);
        const madeOn = addDays(enrolledOn, first);
        const kept = summarise({ patient: who, facts, on: madeOn, protocol: rules });
        const last = kept.until === null ? addDays(madeOn, far) : addDays(kept.until, -1);
        for (const on of new Set([madeOn, addDays(madeOn, 1), last])) {
          if (holdsOn(kept, on)) expectSame(kept, who, facts, on, rules);
        }
      }),
      { numRuns: runs },
    );
  });

  it('never misses a day of a long course', () => {
    const today = day('2026-11-23');
    for (let place = 0; place < 12; place += 1) {
      const { details, facts: course } = samplePatient({ seed: 'summaries', place, today });
      const who = { id: 'p', ...details };
      const facts = course.map((fact, index): Fact => ({
        ...fact,
        id: `fact-${String(index).padStart(5, '0')}`,
        patientId: 'p',
        visitId: 'v',
        recordedAt: `${fact.on}T09:00:00.000Z`,
        author: 'a',
        workstation: 'w',
      }));
      let kept: DatedSummary | null = null;
      let asked = 0;
      const from = addDays(details.enrolledOn, place * 7);
      for (let on = from; on < addDays(from, 100); on = addDays(on, 1)) {
        if (!kept || !holdsOn(kept, on)) {
          kept = summarise({ patient: who, facts, on, protocol: defaultProtocol });
          asked += 1;
        }
        expectSame(kept, who, facts, on, defaultProtocol);
      }
      // Else nothing would be gained by keeping them.
      expect(asked).toBeLessThan(60);
    }
  });
});
