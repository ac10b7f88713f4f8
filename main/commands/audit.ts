/** Who saw and did what: the audit's view and its export. */
import { say } from '../../clinical/language/say.ts';
import type { AuditFilter, AuditRow } from '../../contract/safekeeping.ts';
import type { AuditLine, OpenRecord } from '../../db/index.ts';
import { todayBy } from '../clock.ts';
import { csvLine } from '../export/csv/csv-text.ts';
import { asTexts, writeAside } from '../export/write-aside.ts';
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
      // Noted first: nothing leaves the record unaudited.
      session.record.noteAccess('export', null);
      await writeAside(chosen.filePath, asTexts(asCsv(lines)));
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

const LINES_AT_ONCE = 10_000;

/** Newest first, however many there are. */
function allLines(record: OpenRecord, filter: AuditFilter): AuditLine[] {
  const lines: AuditLine[] = [];
  for (let before: string | null | undefined = null; before !== undefined;) {
    const part = record.audit({ ...filter, before, limit: LINES_AT_ONCE });
    lines.push(...part);
    before = part.length < LINES_AT_ONCE ? undefined : part.at(-1)?.id;
  }
  return lines;
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

function asCsv(lines: readonly AuditLine[]): string[] {
  return [columns, ...lines.map((line) => columns.map((column) => line[column]))].map(csvLine);
}
