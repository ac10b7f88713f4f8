import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandChannel, commandNames } from '../../contract/channels.ts';
import type { CommandName } from '../../contract/commands.ts';
import type { Reply } from '../../contract/reply.ts';
import { openRecord, type OpenRecord, type Role } from '../../db/index.ts';
import {
  clinician as lead,
  testPractice,
  type TestPractice,
} from '../commands/practice-for-tests.ts';
import type { IpcMain } from '../electron.ts';
import { openDoor, type Handlers } from '../ipc.ts';

/** Who asks, in the order of the columns below. */
const who = ['nobody', 'must change', 'reader', 'clinician', 'lead'] as const;
type Who = (typeof who)[number];

const everyone = 'yes yes yes yes yes';
const signedIn = 'no yes yes yes yes';
const readers = 'no no yes yes yes';
const recorders = 'no no no yes yes';
const leads = 'no no no no yes';

/** Written out by hand: a right that is changed in the contract must be changed here as well. */
const table: Record<CommandName, string> = {
  status: everyone,
  createClinic: everyone,
  signIn: everyone,
  signInWithRecoveryKey: everyone,
  unlock: everyone,
  lock: everyone,
  stillHere: everyone,
  signOut: everyone,
  changeLook: everyone,
  chooseBackup: everyone,
  restoreBackup: everyone,
  stopSafetyWork: everyone,
  changePassword: signedIn,
  settings: signedIn,
  people: readers,
  backups: readers,
  worklist: readers,
  worklistChanges: readers,
  openPatient: readers,
  whyNot: readers,
  detailsHistory: readers,
  preferences: readers,
  setPreference: readers,
  clinicDetails: readers,
  exportPatients: readers,
  clinicFigures: readers,
  cancelFigures: readers,
  countedFigures: readers,
  saveFigures: readers,
  printFigures: readers,
  cancelExport: readers,
  labFolder: readers,
  diagnostics: readers,
  saveDiagnostics: readers,
  protocol: readers,
  saveDocument: readers,
  printDocument: readers,
  documentReady: readers,
  addPatient: recorders,
  previewVisit: recorders,
  setProtocol: recorders,
  saveVisit: recorders,
  chooseTable: recorders,
  previewTable: recorders,
  importTable: recorders,
  chooseLabFolder: recorders,
  scanLabFolder: recorders,
  assignLabResults: recorders,
  dismissLabResults: recorders,
  recordFacts: recorders,
  reviseDetails: recorders,
  visitDraft: recorders,
  keepVisitDraft: recorders,
  dropVisitDraft: recorders,
  respondToPrompt: recorders,
  importFiles: recorders,
  cancelImport: recorders,
  backUpNow: recorders,
  rehearseRestore: recorders,
  protocolEffect: recorders,
  stopProtocolEffect: recorders,
  setClinicDetails: leads,
  addPerson: leads,
  changeRole: leads,
  renamePerson: leads,
  deactivatePerson: leads,
  reactivatePerson: leads,
  resetPassword: leads,
  renewRecoveryKey: leads,
  rotateKey: leads,
  audit: leads,
  exportAudit: leads,
  changeSettings: leads,
  chooseBackupFolder: leads,
  verifyRecord: leads,
};

describe('who may ask for what', () => {
  let practice: TestPractice;
  const open = new Map<Who, OpenRecord>();
  const answers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  beforeAll(async () => {
    practice = testPractice();
    await practice.commands.createClinic(lead, practice.sender);
    const { directory } = practice;
    const clock = () => new Date();
    const enter = (name: string, password: string) =>
      openRecord({ directory, name, password, clock });
    const add = async (column: Who, role: Role) => {
      const { temporaryPassword } = await practice.session.record.addPerson({ name: column, role });
      open.set(column, await enter(column, temporaryPassword));
      return temporaryPassword;
    };
    await add('must change', 'lead');
    for (const role of ['reader', 'clinician'] as const) {
      const temporary = await add(role, role);
      await open.get(role)?.changePassword(temporary, 'another long password');
    }
    open.set('lead', await enter(lead.name, lead.password));
    openDoor(
      { handle: (channel, answer) => void answers.set(channel, answer) },
      {
        // What is asked is whether the command would be run, not what it does.
        handlers: Object.fromEntries(
          commandNames.map((name) => [name, () => 'ran']),
        ) as unknown as Handlers,
        mayAsk: () => true,
        isOurPage: () => true,
        hasRight: practice.hasRight,
        log: () => undefined,
      },
    );
  });
  afterAll(() => {
    for (const record of open.values()) record.close();
    rmSync(practice.folder, { recursive: true });
  });

  it('every command of the contract has its row', () => {
    expect(Object.keys(table).sort()).toEqual([...commandNames].sort());
  });

  it.each(who)('%s: exactly the commands of the table', async (column) => {
    practice.session.end();
    const record = open.get(column);
    if (record) practice.session.begin(record);
    const allowed = Object.fromEntries(
      await Promise.all(
        commandNames.map(async (name) => {
          const reply = await answer(name);
          if (!reply.ok) expect(['NotAllowed', 'BadInput']).toContain(reply.failure.name);
          return [name, reply.ok ? 'yes' : 'no'];
        }),
      ),
    ) as Record<string, string>;
    const expected = Object.fromEntries(
      Object.entries(table).map(([name, row]) => [name, row.split(' ')[who.indexOf(column)]]),
    );
    expect(allowed).toEqual(expected);
  });

  async function answer(name: CommandName): Promise<Reply<unknown>> {
    const handler = answers.get(commandChannel(name));
    const sender = practice.sender.contents;
    const event = { sender, senderFrame: { url: 'app://dorso/', parent: null } };
    return (await handler?.(event, inputs[name] ?? {})) as Reply<unknown>; // the door's own reply
  }
});

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const draft = {
  on: '2026-03-09',
  statement: { kind: 'score', instrument: 'nrs_avg', value: 4, items: null },
  replaces: null,
  importKey: null,
};
const filter = {
  personId: null,
  patientId: null,
  action: null,
  from: null,
  to: null,
  before: null,
  limit: 10,
};
/** A well-formed input for each command that takes one: the form is checked before the right. */
const inputs: Partial<Record<CommandName, unknown>> = {
  protocol: { patientId: null },
  worklistChanges: { mark: '', changed: null },
  setProtocol: {
    patientId: id,
    edition: { profile: null, settings: {}, from: '2026-03-09', reason: 'agreed' },
  },
  protocolEffect: {
    patientId: null,
    edition: { profile: null, settings: {}, from: '2026-03-09', reason: 'agreed' },
  },
  previewVisit: { patientId: id, facts: [draft] },
  createClinic: { name: 'A', password: 'long enough, this' },
  signIn: { name: 'A', password: 'x' },
  signInWithRecoveryKey: { name: 'A', recoveryKey: 'x', newPassword: 'long enough, this' },
  unlock: { password: 'x' },
  restoreBackup: { name: 'A', password: 'x' },
  changeLook: { language: 'es', theme: 'dark', textSize: 'normal', singleKeys: 'on' },
  changePassword: { current: 'x', next: 'long enough, this' },
  addPerson: { name: 'A', role: 'reader' },
  changeRole: { personId: id, role: 'reader' },
  renamePerson: { personId: id, name: 'A' },
  deactivatePerson: { personId: id },
  reactivatePerson: { personId: id },
  resetPassword: { personId: id },
  renewRecoveryKey: { password: 'x' },
  rotateKey: { password: 'x' },
  audit: filter,
  exportAudit: filter,
  changeSettings: {
    idleMinutes: 5,
    backupWarnDays: 2,
    keep: { last: 1, weekly: 1, monthly: 1 },
  },
  openPatient: { patientId: id },
  whyNot: { patientId: id, ruleId: 'R01' },
  detailsHistory: { patientId: id },
  addPatient: {
    name: 'A',
    number: '1',
    birthDate: null,
    sex: 'unknown',
    enrolledOn: '2026-03-09',
    diedOn: null,
  },
  saveVisit: { patientId: id, on: '2026-03-09', facts: [draft] },
  respondToPrompt: { patientId: id, response: draft },
  recordFacts: { patientId: id, facts: [draft] },
  reviseDetails: {
    patientId: id,
    details: {
      name: 'A',
      number: '1',
      birthDate: null,
      sex: 'unknown',
      enrolledOn: '2026-03-09',
      diedOn: null,
    },
  },
  exportPatients: { patientIds: null, format: 'csv', deidentified: true },
  clinicFigures: { from: '2026-01-01' },
  saveFigures: { language: 'en', paper: 'A4' },
  printFigures: { language: 'es', paper: 'Letter' },
  previewTable: { mapping: '' },
  importTable: { mapping: '' },
  assignLabResults: { file: 'a.hl7', message: 'M-1', patientId: id },
  dismissLabResults: { file: 'a.hl7', message: 'M-1' },
  visitDraft: { patientId: id },
  keepVisitDraft: { patientId: id, on: '2026-03-09', entry: { pain: '7' } },
  dropVisitDraft: { patientId: id },
  setPreference: { name: 'language', value: 'es' },
  setClinicDetails: { name: 'Clinic', address: '', phone: '' },
  saveDocument: { patientId: id, document: 'report', language: 'en', paper: 'A4' },
  printDocument: { patientId: id, document: 'handout', language: 'es', paper: 'Letter' },
};
