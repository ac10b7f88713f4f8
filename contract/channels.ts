/**
 * The names of the contract, apart from its schemas: the preload is bundled into one small file and
 * needs no more than these. `commands.ts` must have exactly these commands and events.
 */
export const commandNames = [
  'status',
  'createClinic',
  'signIn',
  'signInWithRecoveryKey',
  'unlock',
  'lock',
  'stillHere',
  'signOut',
  'changePassword',
  'people',
  'addPerson',
  'changeRole',
  'renamePerson',
  'deactivatePerson',
  'reactivatePerson',
  'resetPassword',
  'renewRecoveryKey',
  'rotateKey',
  'audit',
  'exportAudit',
  'settings',
  'changeSettings',
  'chooseBackupFolder',
  'backUpNow',
  'backups',
  'rehearseRestore',
  'chooseBackup',
  'restoreBackup',
  'verifyRecord',
  'diagnostics',
  'saveDiagnostics',
  'worklist',
  'openPatient',
  'whyNot',
  'protocol',
  'setProtocol',
  'addPatient',
  'previewVisit',
  'saveVisit',
  'respondToPrompt',
  'recordFacts',
  'reviseDetails',
  'visitDraft',
  'keepVisitDraft',
  'dropVisitDraft',
  'preferences',
  'setPreference',
  'clinicDetails',
  'setClinicDetails',
  'importFiles',
  'cancelImport',
  'saveReport',
  'reportReady',
] as const;

export const eventNames = [
  'patientChanged',
  'patientsChanged',
  'importProgress',
  'safetyProgress',
  'backupChanged',
  'locked',
] as const;

/** The channel a command is asked on. */
export const commandChannel = (name: string): string => `dorso:command:${name}`;
/** The channel an event is told on. */
export const eventChannel = (name: string): string => `dorso:event:${name}`;
