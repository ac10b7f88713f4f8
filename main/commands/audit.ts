/** Who saw and did what: the audit's view and its export. */
import { say } from '../../clinical/language/say.ts';
import { writeFile } from 'node:fs/promises';
import type { AuditFilter, AuditRow } from '../../contract/commands.ts';
import type { AuditLine, OpenRecord } from '../../db/index.ts';
import { todayBy } from '../clock.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

type AuditCommand = 'audit' | 'exportAudit';

export function auditCommands({ session, clock, dialog }: Practice): Pick<Handlers, AuditCommand> {
  return {
    audit: (filter) => {
      const lines = session.record.audit(filter);
      const nameOf = patientNames(session.record);
      const next = lines.length < filter.limit ? null : (lines.at(-1)?.id ?? null);
      return { rows: lines.map((line) => asRow(line, nameOf)), next };
    },

    exportAudit: async (filter) => {
      const chosen = await dialog.showSaveDialog({
        title: say`Save the audit`,
        buttonLabel: 'Save',
        defaultPath: `dorso-audit-${todayBy(clock)}.csv`,
        filters: [{ name: 'CSV', extensions: ['csv'] }],
      });
      if (chosen.canceled || !chosen.filePath) return null;
      const lines = allLines(session.record, filter);
      try {
        await writeFile(chosen.filePath, asCsv(lines));
      } catch {
        throw new CommandFailure(
          'RecordUnwritable',
          say`The audit could not be written to ${chosen.filePath}. Choose another folder.`,
        );
      }
      session.record.noteAccess('export', null);
      return { path: chosen.filePath, rows: lines.length };
    },
  };
}

/** Each patient is looked up once. */
function patientNames(record: OpenRecord): (patientId: string) => string | null {
  const known = new Map<string, string | null>();
  return (patientId) => {
    const name = known.get(patientId) ?? record.patient(patientId)?.name ?? null;
    known.set(patientId, name);
    return name;
  };
}

function asRow(line: AuditLine, nameOf: (patientId: string) => string | null): AuditRow {
  const { number, workstation, workstationLabel, at } = line;
  const { personId, personName, action, patientId, rows } = line;
  return {
    number,
    workstation,
    workstationLabel,
    at,
    personId,
    personName,
    action,
    patientId,
    patientName: patientId === null ? null : nameOf(patientId),
    rows,
  };
}

const MOST_AT_ONCE = 100_000;

function allLines(record: OpenRecord, filter: AuditFilter): AuditLine[] {
  return record.audit({ ...filter, before: null, limit: MOST_AT_ONCE });
}

const columns = [
  'at',
  'workstation',
  'workstationLabel',
  'number',
  'personId',
  'personName',
  'action',
  'patientId',
  'rows',
] as const satisfies readonly (keyof AuditLine)[];

function asCsv(lines: readonly AuditLine[]): string {
  const rows = lines.map((line) => columns.map((column) => cell(line[column])).join(','));
  return [columns.join(','), ...rows, ''].join('\r\n');
}

/** A name that begins like a formula must not become one where the file is opened. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
