/** What is recorded on the first day: history, medicines taken already, and the kind of pain. */
import { addDays, type Day } from '../day.ts';
import { does, type Life, type Thread } from './life.ts';

export const background: Thread = (life) => {
  let assessed = false;
  return (visit) => {
    if (visit.number === 0) history(life);
    // A hurried clinic may not get to it at the first visits, or at all.
    if (assessed || visit.number > 2 || !does(life, 'recordsFunction')) return;
    assessed = true;
    mechanism(life, visit.on);
  };
};

function history({ person, journal, chance }: Life): void {
  const enrolledOn = person.details.enrolledOn;
  for (const condition of person.conditions) {
    journal.note(enrolledOn, { kind: 'condition', condition, present: true });
  }
  for (const { medicine, amount, regimen } of person.comedication) {
    const begunOn = addDays(enrolledOn, -chance.integer(60, 1500));
    journal.note(begunOn, { kind: 'dose', medicine, amount, stopReason: null, regimen });
  }
  if (!chance.chance(0.06)) return;
  journal.note(enrolledOn, {
    kind: 'allergy',
    substance: 'Penicillin',
    medicine: null,
    reaction: 'rash',
  });
}

/** A DN4 on the right side of its cut-off of 4 (S-BOUHASSIRA2005), and the clinician's own view. */
function mechanism({ person, journal, chance }: Life, on: Day): void {
  const positive = person.mechanism !== 'musculoskeletal';
  const value = positive ? chance.integer(4, 8) : chance.integer(0, 3);
  journal.note(on, { kind: 'score', instrument: 'dn4', value, items: null });
  journal.note(on, { kind: 'mechanism', mechanism: person.mechanism });
  if (!chance.chance(0.6)) return;
  // Full strength: a weak leg would be a red flag, and those have their own file.
  const myotomes = { L_L4: 5, R_L4: 5, L_L5: 5, R_L5: 5, L_S1: 5, R_S1: 5 };
  journal.note(on, { kind: 'neuro_exam', myotomes, progressive: false });
}
