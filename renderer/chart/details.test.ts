import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { draftFactSchema } from '../../clinical/facts.ts';
import { patientDetailsSchema, type PatientDetails } from '../../clinical/patient.ts';
import { chartWith, fact, testDay } from '../patient/chart-for-tests.ts';
import { detailsOf, detailsProblems, entryOf } from './details-form.ts';
import { detailsSteps } from './details-history.ts';
import {
  allergyStatement,
  conditionChoices,
  conditionStatement,
  pastConditions,
  presentConditions,
  substanceChoices,
} from './history-lists.ts';

const details: PatientDetails = {
  name: 'Ines Duarte',
  number: 'D-17',
  birthDate: day('1961-03-09'),
  sex: 'female',
  enrolledOn: day('2026-07-01'),
  diedOn: null,
};

describe('details that were typed', () => {
  it('are read back as they were', () => {
    expect(detailsOf(entryOf(details))).toEqual(details);
    expect(detailsProblems(entryOf(details), [], testDay)).toEqual({});
  });

  it.each([
    ['name', { name: '  ' }],
    ['birthDate', { birthDate: '2027-01-01' }],
    ['birthDate', { birthDate: '1861-03-09' }],
    ['enrolledOn', { enrolledOn: '' }],
    ['enrolledOn', { enrolledOn: '2026-12-01' }],
    ['enrolledOn', { enrolledOn: '1950-01-01' }],
    ['diedOn', { diedOn: '2026-12-01' }],
    ['diedOn', { diedOn: '1950-01-01' }],
  ] as const)('the problem is said at %s of %j', (field, changed) => {
    const found = detailsProblems({ ...entryOf(details), ...changed }, [], testDay);
    expect(Object.keys(found)).toEqual([field]);
  });

  it('a day that is half typed is not saved as not known', () => {
    const half = { ...entryOf(details), birthDate: '' };
    expect(detailsProblems(half, ['birthDate'], testDay)).toHaveProperty('birthDate');
    expect(detailsProblems(half, [], testDay)).toEqual({});
    expect(patientDetailsSchema.parse(detailsOf(half)).birthDate).toBeNull();
  });
});

it('each version says what it changed, the newest first', () => {
  const written = { author: 'p1', byImport: false };
  const steps = detailsSteps([
    { ...written, recordedAt: '2026-07-01T08:00:00.000Z', details },
    { ...written, recordedAt: '2026-08-01T08:00:00.000Z', details: { ...details, name: 'Ines D' } },
    { ...written, recordedAt: '2026-08-02T08:00:00.000Z', details: { ...details, name: 'Ines D' } },
  ]);
  expect(steps.map(({ recordedAt }) => recordedAt.slice(0, 10))).toEqual([
    '2026-08-01',
    '2026-07-01',
  ]);
  expect(steps[0]?.changes).toEqual([{ label: 'Name', before: 'Ines Duarte', after: 'Ines D' }]);
  expect(steps[1]?.changes).toContainEqual({
    label: 'Died on',
    before: null,
    after: 'not recorded',
  });
});

describe('conditions', () => {
  const present = fact(
    '2026-01-05',
    conditionStatement('angle_closure_glaucoma_uncontrolled', true),
  );
  const again = fact('2026-05-05', conditionStatement('angle_closure_glaucoma_uncontrolled', true));
  const gone = fact('2026-09-05', conditionStatement('angle_closure_glaucoma_uncontrolled', false));

  it('are present since the first day of their present stretch', () => {
    expect(presentConditions(chartWith(present, again))).toMatchObject([
      { condition: 'angle_closure_glaucoma_uncontrolled', since: '2026-01-05' },
    ]);
    expect(pastConditions(chartWith(present, again))).toEqual([]);
  });

  it('that ended stay readable with both days', () => {
    expect(presentConditions(chartWith(present, again, gone))).toEqual([]);
    expect(pastConditions(chartWith(present, again, gone))).toMatchObject([
      {
        condition: 'angle_closure_glaucoma_uncontrolled',
        since: '2026-01-05',
        until: '2026-09-05',
      },
    ]);
  });

  it('are chosen from the known list, present ones left out', () => {
    expect(conditionChoices('glauc', chartWith()).map(({ id }) => id)).toContain(
      'angle_closure_glaucoma_uncontrolled',
    );
    expect(conditionChoices('glauc', chartWith(present)).map(({ id }) => id)).not.toContain(
      'angle_closure_glaucoma_uncontrolled',
    );
    expect(conditionChoices(' ', chartWith())).toEqual([]);
  });
});

it('an allergy is to one of our medicines, or to the substance as it was typed', () => {
  const [known] = substanceChoices('tramad');
  expect(known).toMatchObject({ medicine: 'tramadol', substance: 'Tramadol' });
  const typed = substanceChoices('<i>latex</i> لاتكس').at(-1);
  expect(typed).toMatchObject({ medicine: null, substance: '<i>latex</i> لاتكس' });
  const draft = {
    on: testDay,
    statement: typed && allergyStatement(typed, '  '),
    replaces: null,
    importKey: null,
  };
  expect(draftFactSchema.safeParse(draft).error).toBeUndefined();
});
