import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import type { DraftFact } from '../../clinical/facts.ts';
import type { PatientDetails } from '../../clinical/patient.ts';
import { nothingStated, type Stated } from '../../fhir/stated.ts';
import { mergePatients, type IncomingPatient } from './merge-patients.ts';

const address = { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:1' };
const hospitalNumber = { system: 'https://hospital.example/mrn', value: '77' };

function details(change: Partial<PatientDetails> = {}): PatientDetails {
  return {
    name: 'Ana Sim Silva',
    number: '77',
    birthDate: day('1960-05-01'),
    sex: 'female',
    enrolledOn: day('2026-01-01'),
    diedOn: null,
    ...change,
  };
}

function pain(value: number, importKey: string): DraftFact {
  return {
    on: day('2026-02-01'),
    statement: { kind: 'score', instrument: 'nrs_avg', value, items: null },
    replaces: null,
    importKey,
  };
}

function stating(...facts: DraftFact[]): { stamp: null; stated: Stated } {
  const origins = facts.map(({ importKey }) => ({ key: importKey ?? '', stamp: null }));
  return { stamp: null, stated: { ...nothingStated(), facts, origins } };
}
const factsOf = (person: IncomingPatient | undefined) => person?.stated.facts ?? [];

describe('mergePatients', () => {
  it('puts a person together from files that describe them and files that only refer to them', () => {
    const people = mergePatients([
      {
        file: 'a',
        patient: { identifiers: [address], details: null, ...stating(pain(5, 'Observation/1')) },
      },
      {
        file: 'b',
        patient: { identifiers: [address, hospitalNumber], details: details(), ...stating() },
      },
      {
        file: 'c',
        patient: {
          identifiers: [hospitalNumber],
          details: null,
          ...stating(pain(4, 'Observation/2')),
        },
      },
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]?.details?.name).toBe('Ana Sim Silva');
    expect(
      factsOf(people[0])
        .map(({ importKey }) => importKey)
        .sort(),
    ).toEqual(['Observation/1', 'Observation/2']);
  });

  it('counts an entry met in two files once, as the later file has it', () => {
    const patient = { identifiers: [address], details: details() };
    const [person] = mergePatients([
      { file: 'a', patient: { ...patient, ...stating(pain(5, 'Observation/1')) } },
      { file: 'b', patient: { ...patient, ...stating(pain(6, 'Observation/1')) } },
    ]);
    expect(factsOf(person)).toEqual([pain(6, 'Observation/1')]);
    expect(person?.repeats).toBe(1);
  });

  it('keeps two people apart who were given the same number', () => {
    const other = details({ name: 'Omar Sim Haddad', birthDate: day('1988-02-02'), sex: 'male' });
    const people = mergePatients([
      { file: 'a', patient: { identifiers: [hospitalNumber], details: details(), ...stating() } },
      { file: 'b', patient: { identifiers: [hospitalNumber], details: other, ...stating() } },
    ]);
    expect(people.map((person) => person.details?.name).sort()).toEqual([
      'Ana Sim Silva',
      'Omar Sim Haddad',
    ]);
  });

  it('gives facts that refer to a shared number to neither of two people', () => {
    const other = details({ name: 'Omar Sim Haddad', birthDate: day('1988-02-02'), sex: 'male' });
    const people = mergePatients([
      { file: 'a', patient: { identifiers: [hospitalNumber], details: details(), ...stating() } },
      { file: 'b', patient: { identifiers: [hospitalNumber], details: other, ...stating() } },
      {
        file: 'c',
        patient: {
          identifiers: [hospitalNumber],
          details: null,
          ...stating(pain(4, 'Observation/2')),
        },
      },
    ]);
    expect(people).toHaveLength(3);
    expect(factsOf(people.find((person) => person.details === null))).toHaveLength(1);
  });

  it('takes a birth date put right at the same source entry as a correction of one person', () => {
    const people = mergePatients([
      { file: 'a', patient: { identifiers: [address], details: details(), ...stating() } },
      {
        file: 'b',
        patient: {
          identifiers: [address],
          details: details({ birthDate: day('1960-01-05') }),
          ...stating(),
        },
      },
    ]);
    expect(people.map((person) => person.details?.birthDate)).toEqual(['1960-01-05']);
  });
});
