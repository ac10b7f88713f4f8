/** Every command of the contract, put together from its groups. */
import type { Handlers } from '../ipc.ts';
import { accessCommands } from './access.ts';
import { auditCommands } from './audit.ts';
import { exportCommands } from './exports.ts';
import { figureCommands } from './figures.ts';
import { labFolderCommands } from './lab-folder.ts';
import { tableCommands } from './tables.ts';
import { diagnosticCommands } from './diagnostics.ts';
import { clinicCommands } from './clinic.ts';
import { ownNoteCommands } from './own-notes.ts';
import { backupCommands } from './backups.ts';
import { documentCommands } from './documents.ts';
import { keyCommands } from './keys.ts';
import { peopleCommands } from './people.ts';
import type { Practice } from './practice.ts';
import { importCommands } from './imports.ts';
import { patientCommands } from './patients.ts';
import { previewCommands } from './previews.ts';
import { protocolCommands } from './protocols.ts';
import { visitCommands } from './visits.ts';
import { worklistCommands } from './worklists.ts';

/** The functions behind the door. */
export function makeHandlers(practice: Practice): Handlers {
  return {
    ...accessCommands(practice),
    ...peopleCommands(practice),
    ...keyCommands(practice),
    ...auditCommands(practice),
    ...backupCommands(practice),
    ...patientCommands(practice),
    ...protocolCommands(practice),
    ...previewCommands(practice),
    ...visitCommands(practice),
    ...importCommands(practice),
    ...documentCommands(practice),
    ...ownNoteCommands(practice),
    ...clinicCommands(practice),
    ...diagnosticCommands(practice),
    ...exportCommands(practice),
    ...tableCommands(practice),
    ...figureCommands(practice),
    ...labFolderCommands(practice),
    ...worklistCommands(practice),
  };
}
