import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { commandNames } from '../../contract/channels.ts';
import type { CommandName } from '../../contract/commands.ts';
import {
  clinician,
  testPractice,
  testToday,
  type TestPractice,
} from '../commands/practice-for-tests.ts';

/** Commands that show or let out something of patients, and what the audit then says. */
const shows = {
  openPatient: 'view_patient',
  whyNot: 'view_patient',
  detailsHistory: 'view_patient',
  protocol: 'view_patient',
  protocolEffect: 'view_patient',
  previewVisit: 'view_patient',
  visitDraft: 'view_patient',
  worklist: 'view_worklist',
  worklistChanges: 'view_worklist',
  clinicFigures: 'report',
  saveFigures: 'report',
  printFigures: 'report',
  saveDocument: 'report',
  printDocument: 'report',
  exportPatients: 'export',
  audit: 'view_audit',
  exportAudit: 'export',
} as const satisfies Partial<Record<CommandName, string>>;

/** Commands that write; the record itself refuses a write without its audit entry (db/append.test.ts). */
const writes: CommandName[] = [
  ...(['createClinic', 'signIn', 'signInWithRecoveryKey', 'unlock', 'lock', 'signOut'] as const),
  ...(['changePassword', 'addPerson', 'changeRole', 'renamePerson', 'deactivatePerson'] as const),
  ...(['reactivatePerson', 'resetPassword', 'renewRecoveryKey', 'rotateKey'] as const),
  ...(['backUpNow', 'rehearseRestore', 'restoreBackup', 'verifyRecord', 'setProtocol'] as const),
  ...(['addPatient', 'saveVisit', 'respondToPrompt', 'recordFacts', 'reviseDetails'] as const),
  ...(['setClinicDetails', 'importFiles', 'importTable', 'assignLabResults'] as const),
];

/** Commands that neither show nor change anything of a patient or of the clinic. */
const neither: CommandName[] = [
  ...(['status', 'stillHere', 'changeLook', 'people', 'settings', 'changeSettings'] as const),
  ...(['chooseBackupFolder', 'backups', 'stopSafetyWork', 'chooseBackup'] as const),
  ...(['cancelFigures', 'cancelImport', 'cancelExport', 'stopProtocolEffect'] as const),
  ...(['diagnostics', 'saveDiagnostics', 'preferences', 'setPreference', 'clinicDetails'] as const),
  // A person's own unsaved entries; and files from elsewhere that are not in the record.
  ...(['keepVisitDraft', 'dropVisitDraft', 'chooseTable', 'previewTable'] as const),
  ...(['labFolder', 'chooseLabFolder', 'scanLabFolder', 'dismissLabResults'] as const),
  // Counts that are on the screen already.
  ...(['countedFigures', 'documentReady'] as const),
];

describe('who saw', () => {
  let practice: TestPractice;
  let patients = 0;
  beforeAll(async () => {
    practice = testPractice();
    await practice.commands.createClinic(clinician, practice.sender);
    mkdirSync(join(practice.folder, 'out'));
  });
  afterAll(() => {
    practice.close();
  });

  /** A patient whom nobody has looked at yet. */
  const unseen = (): string => {
    patients += 1;
    const details = {
      name: `Patient ${patients}`,
      number: `N-${patients}`,
      birthDate: null,
      sex: 'unknown' as const,
      enrolledOn: day(testToday),
      diedOn: null,
    };
    const { id } = practice.session.record.addPatient(details);
    practice.session.record.keepVisitDraft(id, { on: day(testToday), entry: { pain: '7' } });
    return id;
  };
  const filter = {
    personId: null,
    patientId: null,
    action: null,
    from: null,
    to: null,
    before: null,
    limit: 500,
  };
  const edition = { profile: null, settings: {}, from: day(testToday), reason: 'agreed' };
  const ask = async (name: keyof typeof shows, patientId: string) => {
    const { commands, sender } = practice;
    practice.chosen.save = join(practice.folder, 'out', `${name}.ndjson`);
    const document = { patientId, document: 'report', language: 'en', paper: 'A4' } as const;
    const asked: Record<keyof typeof shows, () => unknown> = {
      openPatient: () => commands.openPatient({ patientId }, sender),
      whyNot: () => commands.whyNot({ patientId, ruleId: 'R01' }, sender),
      detailsHistory: () => commands.detailsHistory({ patientId }, sender),
      protocol: () => commands.protocol({ patientId }, sender),
      protocolEffect: () => commands.protocolEffect({ patientId, edition }, sender),
      previewVisit: () => commands.previewVisit({ patientId, facts: [] }, sender),
      visitDraft: () => commands.visitDraft({ patientId }, sender),
      worklist: () => commands.worklist({}, sender),
      worklistChanges: () => commands.worklistChanges({ mark: '', changed: null }, sender),
      clinicFigures: () => commands.clinicFigures({ from: day(testToday) }, sender),
      saveFigures: () => commands.saveFigures({ language: 'en', paper: 'A4' }, sender),
      printFigures: () => commands.printFigures({ language: 'en', paper: 'A4' }, sender),
      saveDocument: () => commands.saveDocument(document, sender),
      printDocument: () => commands.printDocument(document, sender),
      exportPatients: () =>
        commands.exportPatients(
          { patientIds: [patientId], format: 'fhir', deidentified: false },
          sender,
        ),
      audit: () => commands.audit(filter, sender),
      exportAudit: () => commands.exportAudit(filter, sender),
    };
    await asked[name]();
  };
  const newest = () => {
    const lines = practice.session.record.audit(filter);
    // The first one is this very reading.
    return lines.slice(1);
  };

  it('every command of the contract is in one of the three lists', () => {
    expect([...Object.keys(shows), ...writes, ...neither].sort()).toEqual([...commandNames].sort());
  });

  const aboutAll = [
    ...['worklist', 'worklistChanges', 'audit', 'exportAudit'],
    ...['clinicFigures', 'saveFigures', 'printFigures'],
  ];
  it.each(Object.entries(shows))(
    '%s is in the audit as %s, with who and whom',
    async (name, action) => {
      const patientId = unseen();
      const before = newest();
      await ask(name as keyof typeof shows, patientId); // its own keys
      const after = newest();
      // The last of them is the reading before.
      const added = after.slice(0, after.length - before.length - 1);
      expect(added).toContainEqual(
        expect.objectContaining({
          action,
          personName: clinician.name,
          patientId: aboutAll.includes(name) ? null : patientId,
        }),
      );
    },
  );

  it('what is shown beside an opened patient is noted once, and again after the next sign-in', async () => {
    const patientId = unseen();
    const views = () =>
      newest().filter((line) => line.patientId === patientId && line.action === 'view_patient');
    await ask('openPatient', patientId);
    await ask('whyNot', patientId);
    await ask('previewVisit', patientId);
    expect(views()).toHaveLength(1);
    await ask('openPatient', patientId);
    expect(views()).toHaveLength(2);
    practice.session.lock();
    await practice.commands.unlock({ password: clinician.password }, practice.sender);
    await ask('whyNot', patientId);
    expect(views()).toHaveLength(3);
  });
});
