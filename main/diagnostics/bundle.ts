/** What somebody who helps from afar needs to know, as a text that the user can read before sending it. */
import { readdirSync, statSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Safety, Settings } from '../../contract/safekeeping.ts';

export type Diagnosed = {
  at: string;
  version: string;
  host: string;
  /** The record's folder. */
  directory: string;
  /** Rows by table, and the last step of the record's form. */
  contents: { tables: Record<string, number>; step: string };
  settings: Settings;
  safety: Safety;
  log: string;
};

/** The text. It names no person, no patient and no folder: numbers, versions and places in the program. */
export function diagnosticText(seen: Diagnosed): string {
  const { contents, settings, safety } = seen;
  return [
    'Dorso: diagnostic text. It holds no patient data, no names and no passwords. Read it before you send it.',
    '',
    section('Program', {
      Made: seen.at,
      Dorso: seen.version,
      Host: seen.host,
      Node: process.versions.node,
      Electron: process.versions['electron'] ?? 'none',
      Chromium: process.versions['chrome'] ?? 'none',
      System: `${process.platform} ${release()} ${process.arch}`,
      Processors: String(cpus().length),
      Memory: megabytes(totalmem()),
    }),
    section('Record', {
      'Form of the record': contents.step,
      ...Object.fromEntries(
        Object.entries(contents.tables).map(([name, rows]) => [name, `${rows} rows`]),
      ),
      ...filesOf(seen.directory),
    }),
    section('Settings', {
      'Minutes until the session locks': String(settings.idleMinutes),
      'Days until a backup is overdue': String(settings.backupWarnDays),
      'Backups kept': `${settings.keep.last} newest, ${settings.keep.weekly} weekly, ${settings.keep.monthly} monthly`,
      'Folder for backups': safety.backupFolder === null ? 'not chosen' : 'chosen',
      'Last backup': safety.lastBackupAt ?? 'never',
      'Last rehearsal of a restore': safety.lastRehearsalAt ?? 'never',
    }),
    '== Log (newest last)',
    seen.log === '' ? 'empty' : seen.log.trimEnd(),
    '',
  ].join('\n');
}

function section(title: string, lines: Record<string, string>): string {
  return [`== ${title}`, ...Object.entries(lines).map(([what, is]) => `${what}: ${is}`), ''].join(
    '\n',
  );
}

/** The sizes of the record's own files; copies kept beside them are counted, not named. */
function filesOf(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { withFileTypes: true });
  const files = entries.filter((one) => one.isFile());
  return {
    ...Object.fromEntries(
      files.map(({ name }) => [name, megabytes(statSync(join(directory, name)).size)]),
    ),
    'Folders beside them': String(entries.length - files.length),
  };
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
