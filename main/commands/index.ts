/** Every command of the contract, put together from its groups. */
import type { Handlers } from '../ipc.ts';
import { accessCommands } from './access.ts';
import type { Practice } from './practice.ts';
import { importCommands } from './imports.ts';
import { patientCommands } from './patients.ts';
import { reportCommands } from './reports.ts';
import { visitCommands } from './visits.ts';

/** The functions behind the door. */
export function makeHandlers(practice: Practice): Handlers {
  return {
    ...accessCommands(practice),
    ...patientCommands(practice),
    ...visitCommands(practice),
    ...importCommands(practice),
    ...reportCommands(practice),
  };
}
