/**
 * Every document about a patient as a person holds it: its words compared with the record, its sheets
 * looked at as pictures. Drawn by the command line, read by poppler.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from '../clinical/language/language.ts';
import { letterOf } from '../clinical/report/letter.ts';
import { takenSince } from '../clinical/rules/wording.ts';
import { createRecord, type OpenRecord } from '../db/index.ts';
import { todayBy } from '../main/clock.ts';
import { patientChart, promptsOf } from '../main/worklist/patient-chart.ts';
import { protocolOn } from '../main/worklist/protocols.ts';
import { expect, test } from './dorso.ts';
import { addSamples } from './flows/filled-record.ts';
import { edgesAreBlank, pdfIsTagged, pdfPages, pdfWords, poppler, withoutPoppler } from './pdf.ts';

const password = 'a password for practice';
/** The documents of the command line are those of today. */
const clock = () => new Date();
const on = todayBy(clock);
const kinds = { letter: 2, patient_page: 1, report: 2 } as const;
type Kind = keyof typeof kinds;

/** What must stand on each document, in its language, by the record itself. */
function expectedOf(record: OpenRecord, language: 'en' | 'es'): Record<Kind, string[]> {
  const [patient] = record.patients();
  if (!patient) throw new Error('The record holds nobody.');
  const chart = patientChart(patient, record.facts(patient.id), on);
  const protocol = protocolOn(record, patient.id, on);
  return inLanguage(language, () => {
    const prompts = promptsOf(patient, chart, protocol);
    const open = prompts.filter(({ state }) => state.is === 'open');
    const pain = chart.scores('nrs_avg').at(-1);
    return {
      letter: letterOf({ chart, protocol }, prompts).flatMap(({ title, lines }) => [
        title,
        ...lines,
      ]),
      patient_page: [
        patient.name,
        pain ? `${language === 'en' ? 'Your pain is now' : 'Su dolor es ahora'} ${pain.value}` : '',
        ...chart.active().map((use) => takenSince(chart, use)),
      ],
      report: [patient.name, patient.number, ...open.map(({ title }) => title)],
    };
  });
}

/** Days stand in the words of the language: what is around them is compared. */
const partsOf = (line: string): string[] =>
  line
    .split(/\d{4}-\d{2}-\d{2}/)
    .map((part) => part.trim())
    .filter((part) => part.length > 2);

for (const [language, paper] of [
  ['en', 'A4'],
  ['es', 'Letter'],
] as const) {
  test(`the documents in ${language} on ${paper} say what the record says, and nothing is cut off`, async ({
    program,
  }, testInfo) => {
    test.skip(!poppler, withoutPoppler);
    test.setTimeout(300_000);
    const directory = testInfo.outputPath('record');
    const { record } = await createRecord({
      directory,
      person: { name: 'Dr Test', password },
      clock,
    });
    addSamples(record, 1, on);
    const expected = expectedOf(record, language);
    const number = record.patients()[0]?.number ?? '';
    record.close();
    const folder = testInfo.outputPath('documents');
    mkdirSync(folder);

    for (const kind of Object.keys(kinds) as Kind[]) {
      const out = join(folder, `${kind}.pdf`);
      const how = ['--document', kind, '--language', language, '--paper', paper];
      const words = ['export', number, '--format', 'pdf', ...how, '--out', out];
      const { exitCode, said } = await program([...words, '--record', directory], {
        settings: { DORSO_PASSWORD: password },
      });
      expect([exitCode, said], kind).toEqual([0, '']);

      const text = pdfWords(out);
      for (const part of expected[kind].flatMap(partsOf)) expect(text, kind).toContain(part);
      const { count, size } = pdfPages(out);
      expect(count, kind).toBeLessThanOrEqual(kinds[kind]);
      expect(size).toBe(paper);
      expect(pdfIsTagged(out), kind).toBe(true);
      expect(edgesAreBlank(out), kind).toBe(true);
    }
    // The picture of pain: its scale and its days are beside it.
    const page = pdfWords(join(folder, 'patient_page.pdf'));
    expect(page).toMatch(/ 0 .* 5 .* 10 /);
  });
}
