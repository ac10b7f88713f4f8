import { describe, expect, it } from 'vitest';
import { draftFactSchema, statementSchema, type Fact } from '../../clinical/facts.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { chartWith, fact, testDay } from '../patient/chart-for-tests.ts';
import { referralCourses, referredTo, type ReferralCourse } from './referral-courses.ts';
import { statusesOf, therapyCourse, therapyStatement, wordsOrNone } from './therapy-history.ts';

const referral = (
  on: string,
  status: 'sent' | 'seen' | 'declined',
  to: (typeof referredTo)[number] = 'spine',
): Fact => fact(on, { kind: 'referral', to, status, outcome: status === 'seen' ? 'MRI' : null });
const session = (on: string): Fact => fact(on, { kind: 'therapy_session', therapy: 'cbt' });

describe('a therapy', () => {
  it('of which nothing is recorded says so', () => {
    expect(therapyCourse(chartWith(), 'cbt')).toEqual({
      therapy: 'cbt',
      now: null,
      history: [],
      sessions: [],
    });
  });

  it('stands where it was recorded last, with its history and sessions, newest first', () => {
    const referred = fact('2026-09-01', therapyStatement('cbt', 'referred', ''));
    const active = fact('2026-10-01', therapyStatement('cbt', 'active', ' weekly '));
    const course = therapyCourse(
      chartWith(referred, active, session('2026-10-08'), session('2026-10-15')),
      'cbt',
    );
    expect(course.now?.id).toBe(active.id);
    expect(course.now?.statement.outcome).toBe('weekly');
    expect(course.history.map(({ id }) => id)).toEqual([active.id, referred.id]);
    expect(course.sessions).toEqual(['2026-10-15', '2026-10-08']);
  });

  it.each(['physical_therapy', 'cbt'] as const)('%s: every status offered is accepted', (id) => {
    for (const status of statusesOf[id])
      expect(statementSchema.safeParse(therapyStatement(id, status, '')).error).toBeUndefined();
  });
});

describe('a referral', () => {
  const courses = (...facts: Fact[]) => referralCourses(chartWith(...facts), defaultProtocol);
  const told = ({ sent, events, waited, late }: ReferralCourse) => [
    sent?.on ?? null,
    events.map(({ on }) => on),
    waited,
    late,
  ];

  it('waits until it is seen or declined, and is late after the protocol’s days', () => {
    expect(courses(referral('2026-11-13', 'sent')).map(told)).toEqual([
      ['2026-11-13', [], 10, false],
    ]);
    expect(courses(referral('2026-10-13', 'sent')).map(told)).toEqual([
      ['2026-10-13', [], 41, true],
    ]);
    expect(courses(referral('2026-11-20', 'sent', 'spine_urgent')).map(told)).toEqual([
      ['2026-11-20', [], 3, true],
    ]);
  });

  it('has waited from its sending to its first outcome', () => {
    expect(
      courses(referral('2026-09-01', 'sent'), referral('2026-09-21', 'seen')).map(told),
    ).toEqual([['2026-09-01', ['2026-09-21'], 20, false]]);
  });

  it('sent again after an outcome is another one, and comes first while it waits', () => {
    expect(
      courses(
        referral('2026-09-01', 'sent'),
        referral('2026-09-21', 'declined'),
        referral('2026-11-01', 'sent'),
      ).map(told),
    ).toEqual([
      ['2026-11-01', [], 22, false],
      ['2026-09-01', ['2026-09-21'], 20, false],
    ]);
  });

  it('sent twice before its outcome is settled by it both times', () => {
    expect(
      courses(
        referral('2026-09-01', 'sent'),
        referral('2026-09-05', 'sent'),
        referral('2026-09-21', 'seen'),
      ).map(told),
    ).toEqual([
      ['2026-09-05', ['2026-09-21'], 16, false],
      ['2026-09-01', ['2026-09-21'], 20, false],
    ]);
  });

  it('known by its outcome only is shown without a wait', () => {
    expect(courses(referral('2026-09-21', 'seen')).map(told)).toEqual([
      [null, ['2026-09-21'], null, false],
    ]);
  });

  it.each(referredTo)('to %s is a fact that the record accepts', (to) => {
    const statement = { kind: 'referral', to, status: 'sent', outcome: wordsOrNone(' ') };
    const draft = { on: testDay, statement, replaces: null, importKey: null };
    expect(draftFactSchema.safeParse(draft).error).toBeUndefined();
  });
});
