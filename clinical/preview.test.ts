import { describe, expect, it } from 'vitest';
import { caseDay, caseFacts, casePatient } from './cases/case-facts.ts';
import type { CaseEvent } from './cases/case-format.ts';
import type { DraftFact, Statement } from './facts.ts';
import { previewVisit } from './preview.ts';
import { defaultProtocol, protocolOf } from './protocol.ts';
import { condition, creatinine, dose, pain, screen } from './rules/patient-for-tests.ts';

const allClear: Statement = {
  kind: 'red_flag_screen',
  positive: [],
  cleared: [],
  outcome: null,
};
const person = { age: 60, sex: 'M', weight_kg: 82, height_cm: 178, conditions: ['diabetes'] };
const draft = (statement: Statement, more: Partial<DraftFact> = {}): DraftFact => ({
  on: caseDay(30),
  statement,
  replaces: null,
  importKey: null,
  ...more,
});
const taking = (medicine: string, amount: number | null): DraftFact =>
  draft({
    kind: 'dose',
    medicine,
    amount,
    stopReason: amount === 0 ? 'ineffective' : null,
    regimen: null,
  });
const preview = (events: readonly CaseEvent[], drafts: DraftFact[], protocol = defaultProtocol) =>
  previewVisit({
    patient: casePatient(person),
    facts: caseFacts('preview', person, events),
    drafts,
    on: caseDay(30),
    protocol,
  });
const keys = (prompts: readonly { key: string; urgency: string }[]) =>
  prompts.map(({ key, urgency }) => `${key} ${urgency}`);

describe('a visit before it is saved', () => {
  it('shows which prompts it would open and which it would close', () => {
    const { opens, closes } = preview(
      [],
      [draft({ kind: 'red_flag_screen', positive: ['RF-CES-1'], cleared: [], outcome: null })],
    );
    expect(keys(opens)).toContain('R01:RF-CES-1 urgent');
    expect(keys(closes)).toContain('R03 action');
  });

  it('shows a prompt again when its urgency would rise', () => {
    const oedema = (grade: 1 | 2 | 3): Statement => ({
      kind: 'adverse_effect',
      term: 'peripheral_oedema',
      grade,
      medicine: 'pregabalin',
    });
    const before = [
      dose(0, 'pregabalin', 150),
      { t: 'ae', d: 20, term: 'peripheral_oedema', grade: 2, drug: 'pregabalin' },
    ];
    expect(keys(preview(before, [draft(oedema(3))]).opens)).toContain('R37:pregabalin urgent');
    expect(keys(preview(before, [draft(oedema(2))]).opens)).not.toContain('R37:pregabalin action');
  });

  it('counts a correction in the place of what it corrects', () => {
    const facts = caseFacts('preview', person, [screen(29, ['RF-CES-1'])]);
    const wrong = facts.find(({ statement }) => statement.kind === 'red_flag_screen');
    const { closes } = previewVisit({
      patient: casePatient(person),
      facts,
      drafts: [draft({ kind: 'void', reason: 'other patient' }, { replaces: wrong?.id ?? null })],
      on: caseDay(30),
      protocol: defaultProtocol,
    });
    expect(keys(closes)).toContain('R01:RF-CES-1 urgent');
  });
});

describe('a medicine about to be started or raised', () => {
  it('is checked for dose, kidneys, contraindication, interaction and pregnancy', () => {
    const { starts } = preview(
      [
        creatinine(20, 3),
        condition(0, 'pregnancy'),
        condition(0, 'cirrhosis'),
        dose(0, 'phenelzine', 45),
      ],
      [taking('duloxetine', 180)],
    );
    expect(starts).toHaveLength(1);
    expect(starts[0]).toMatchObject({ medicine: 'duloxetine', from: 0, to: 180 });
    const rules = new Set(starts[0]?.prompts.map(({ ruleId }) => ruleId));
    expect([...rules].sort()).toEqual(['R24', 'R32', 'R36', 'R38', 'R39']);
  });

  it('is checked against the other medicines of the same visit', () => {
    const { starts } = preview([], [taking('oxycodone', 20), taking('diazepam', 10)]);
    for (const { prompts, medicine } of starts)
      expect(
        prompts.map(({ key }) => key),
        medicine,
      ).toContain('R38:IX-53');
  });

  it('is told apart from a dose kept, lowered or stopped', () => {
    const before = [
      dose(0, 'pregabalin', 150),
      dose(0, 'gabapentin', 900),
      dose(0, 'ibuprofen', 1200),
    ];
    const after = [taking('pregabalin', 150), taking('gabapentin', 600), taking('ibuprofen', 0)];
    expect(preview(before, after).starts).toEqual([]);
    expect(preview(before, [taking('pregabalin', 225)]).starts).toMatchObject([
      { medicine: 'pregabalin', from: 150, to: 225 },
    ]);
  });

  it('is named even where nothing is said of it, and where its amount is not known', () => {
    expect(preview([creatinine(20)], [taking('pregabalin', null)]).starts).toMatchObject([
      { medicine: 'pregabalin', from: 0, to: null, prompts: [] },
    ]);
  });

  it('is judged under the protocol in force', () => {
    const events = [pain(0, 8), dose(0, 'pregabalin', 150), pain(29, 8), creatinine(20)];
    const drafts = [draft({ kind: 'adverse_effect_check' })];
    expect(keys(preview(events, drafts).opens)).toContain('R20:pregabalin action');
    const slower = protocolOf('seed_default', { 'P.score.min_days_on_dose': 30 });
    expect(keys(preview(events, drafts, slower).opens)).not.toContain('R20:pregabalin action');
  });
});

it('the next dose is that after what was typed, but for the doses among it', () => {
  const before = [pain(16, 8), creatinine(16), dose(16, 'pregabalin', 150)];
  const typed = [draft({ kind: 'adverse_effect_check' }), taking('pregabalin', 300)];
  const nrs = (value: number): DraftFact =>
    draft({ kind: 'score', instrument: 'nrs_avg', value, items: null });
  const [step] = preview(before, [...typed, nrs(8), draft(allClear)]).next;
  expect(step).toMatchObject({ medicine: 'pregabalin', from: 150, due: true, heldBy: [] });
  expect(preview(before, [...typed, nrs(1), draft(allClear)]).next[0]).toMatchObject({
    due: false,
  });
});
