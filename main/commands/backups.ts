/** Backups: making, listing, rehearsing and restoring them. */
import { say } from '../../clinical/language/say.ts';
import { readBackupHeader, restoreBackup, type BackupHeader } from '../../db/index.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import { readSettings, writeSettings } from '../settings.ts';
import type { Practice } from './practice.ts';

type BackupCommand =
  | 'settings'
  | 'changeSettings'
  | 'chooseBackupFolder'
  | 'backUpNow'
  | 'backups'
  | 'rehearseRestore'
  | 'stopSafetyWork'
  | 'chooseBackup'
  | 'restoreBackup';

export function backupCommands({
  session,
  place,
  dialog,
  events,
  keeper,
  safetyWork,
}: Practice): Pick<Handlers, BackupCommand> {
  let chosen: { file: string; header: BackupHeader } | null = null;
  const set = async (change: Parameters<typeof writeSettings>[1]) => {
    await writeSettings(place.settingsFile, change).catch(() => {
      throw new CommandFailure(
        'RecordUnwritable',
        say`The settings could not be written to ${place.settingsFile}. Check that its folder may be written.`,
      );
    });
  };
  return {
    settings: () => {
      const { idleMinutes, backupWarnDays, keep } = readSettings(place.settingsFile);
      return { idleMinutes, backupWarnDays, keep };
    },

    changeSettings: async (settings) => {
      await set(settings);
      return null;
    },

    chooseBackupFolder: async () => {
      const answer = await dialog.showOpenDialog({
        title: say`Folder for backups`,
        buttonLabel: say`Use this folder`,
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = answer.filePaths;
      if (answer.canceled || folder === undefined) return null;
      await set({ backupFolder: folder });
      events.tell('backupChanged', null);
      return { folder };
    },

    backUpNow: () => keeper.backUpNow(),
    backups: () => keeper.list(),
    rehearseRestore: () => keeper.rehearse(),

    stopSafetyWork: () => {
      safetyWork.stop();
      return null;
    },

    chooseBackup: async () => {
      const answer = await dialog.showOpenDialog({
        title: say`Backup to restore`,
        buttonLabel: 'Choose',
        filters: [{ name: say`Backup of Dorso`, extensions: ['dorso-backup'] }],
        properties: ['openFile'],
      });
      const [file] = answer.filePaths;
      if (answer.canceled || file === undefined) return null;
      const header = await readBackupHeader(file);
      chosen = { file, header };
      const people = header.keys.people.map(({ name }) => name);
      return { file, madeAt: header.madeAt, people };
    },

    restoreBackup: async ({ name, password }) => {
      if (!chosen) throw new CommandFailure('NotFound', say`Choose the backup file first.`);
      const { file } = chosen;
      const restored = await safetyWork.alone('restore', (watched) =>
        restoreBackup({
          ...place,
          ...watched,
          file,
          name,
          password,
          // Until then, whoever is signed in stays so: what is refused changes nothing.
          beforeExchange: () => {
            session.end();
            events.tell('locked', null);
          },
        }),
      );
      chosen = null;
      session.begin(restored.record);
      events.tell('patientsChanged', null);
      return { keptIn: restored.keptIn };
    },
  };
}
