/** Blood tests at the visits where they are due, as well as the clinic keeps to it. */
import { completedYears, daysBetween, type Day } from '../day.ts';
import { toCanonical } from '../labs/index.ts';
import { clamp } from './course.ts';
import { does, type Life, type Thread } from './life.ts';
import { creatinineOf, oneDecimal } from './person.ts';

export const laboratory: Thread = (life) => {
  const lastOn = new Map<string, Day>();
  const due = (test: string, on: Day, interval: number) => {
    const last = lastOn.get(test);
    // The next visit may be four weeks off: what would be overdue by then is drawn now.
    return last === undefined || daysBetween(last, on) > interval - 30;
  };
  return (visit) => {
    ageKidneys(life, visit.daysEnrolled);
    for (const test of tests) {
      if (!test.applies(life) || !due(test.lab, visit.on, test.interval(life))) continue;
      // Nearly everyone is enrolled with a creatinine and an HbA1c; the rest depends on the clinic.
      const drawn =
        visit.number === 0 && test.atEnrolment
          ? life.chance.chance(0.92)
          : does(life, 'ordersLabs');
      if (!drawn) continue;
      lastOn.set(test.lab, visit.on);
      report(life, visit.on, test.lab, test.value(life, visit.on));
    }
  };
};

type Test = {
  lab: string;
  atEnrolment: boolean;
  applies: (life: Life) => boolean;
  /** Days after which the test is due again. */
  interval: (life: Life) => number;
  /** In the lab's canonical unit. */
  value: (life: Life, on: Day) => number;
};

/** Intervals in days are those of the default protocol (design; HbA1c: S-ADA2025). */
const tests: readonly Test[] = [
  {
    lab: 'creatinine',
    atEnrolment: true,
    applies: () => true,
    interval: ({ now }) => (now.egfr < 60 ? 90 : 180),
    value: ({ person, now, chance }, on) => {
      const age = person.details.birthDate ? completedYears(person.details.birthDate, on) : 60;
      return creatinineOf(person, clamp(now.egfr + chance.normal(0, 2.5), 8, 130), age);
    },
  },
  {
    lab: 'hba1c',
    atEnrolment: true,
    applies: () => true,
    interval: ({ now }) => (now.hba1c >= 7 ? 90 : 180),
    value: ({ now, chance }) => {
      now.hba1c = clamp(
        now.hba1c + chance.normal(0, 0.2) + glycaemicShift(now.agent?.medicine),
        5.4,
        12,
      );
      return oneDecimal(now.hba1c);
    },
  },
  {
    lab: 'b12_total',
    atEnrolment: false,
    applies: takesMetformin,
    interval: () => 365,
    // Metformin lowers B12 with dose and time (S-MHRA2022): some fall below 350 pg/mL (S-NG239).
    value: ({ arc, chance }) =>
      Math.round(clamp(chance.normal(470, 110), arc.ending === 'nothing' ? 150 : 360, 900)),
  },
  {
    lab: 'vitd_25oh',
    atEnrolment: false,
    applies: () => true,
    interval: () => Number.POSITIVE_INFINITY,
    value: ({ chance }) => Math.round(clamp(chance.normal(26, 8), 9, 60)),
  },
  {
    lab: 'sodium',
    atEnrolment: false,
    // Low sodium is looked for under an antidepressant (S-LBL-DLX).
    applies: ({ now }) => now.agent?.medicine === 'duloxetine',
    interval: () => 180,
    value: ({ chance }) => Math.round(clamp(chance.normal(139.5, 2), 132, 146)),
  },
];

/** S-HARDY2007: HbA1c rose 0.52 points on duloxetine against 0.19 over months; per test, a share. */
function glycaemicShift(medicine: string | undefined): number {
  return medicine === 'duloxetine' ? 0.08 : 0;
}

/** Kidney function falls with the years, faster where it is reduced already (design). */
function ageKidneys(life: Life, daysEnrolled: number): void {
  const perYear = life.person.egfr < 60 ? 3 : 1.2;
  life.now.egfr = life.person.egfr - (perYear * daysEnrolled) / 365;
}

function takesMetformin({ person }: Life): boolean {
  return person.comedication.some(({ medicine }) => medicine === 'metformin');
}

/** Some laboratories report creatinine in SI units; the record keeps both. */
function report(life: Life, on: Day, id: string, canonical: number): void {
  const unit = unitOf[id] ?? '';
  if (id === 'creatinine' && life.person.details.name.length % 2 === 0) {
    const micromol = Math.round(canonical * 88.4);
    const value = toCanonical('creatinine', micromol, 'umol/L') ?? canonical;
    life.journal.note(on, {
      kind: 'lab',
      lab: id,
      value,
      reportedValue: micromol,
      reportedUnit: 'umol/L',
    });
    return;
  }
  life.journal.note(on, {
    kind: 'lab',
    lab: id,
    value: canonical,
    reportedValue: canonical,
    reportedUnit: unit,
  });
}

const unitOf: Readonly<Record<string, string>> = {
  creatinine: 'mg/dL',
  hba1c: '%',
  b12_total: 'pg/mL',
  vitd_25oh: 'ng/mL',
  sodium: 'mmol/L',
};
