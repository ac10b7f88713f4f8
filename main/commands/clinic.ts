/** The clinic as its printed pages name it. */
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

export function clinicCommands({
  session,
}: Practice): Pick<Handlers, 'clinicDetails' | 'setClinicDetails'> {
  return {
    clinicDetails: () => session.record.clinicDetails(),

    setClinicDetails: (details) => {
      session.record.setClinicDetails(details);
      return null;
    },
  };
}
