/** The protocol of the clinic and of single patients: which is in force, and choosing another. */
import type { Day } from '../../clinical/day.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { parameterIds } from '../../clinical/protocol/parameters.ts';
import type { ProtocolPage } from '../../contract/clinic.ts';
import type { OpenRecord } from '../../db/index.ts';
import { todayBy } from '../clock.ts';
import type { Handlers } from '../ipc.ts';
import { protocolEffect } from '../worklist/protocol-effect.ts';
import { protocolOn } from '../worklist/protocols.ts';
import { patientOf } from './patient-page.ts';
import type { Practice } from './practice.ts';

type ProtocolCommand = 'protocol' | 'setProtocol' | 'protocolEffect' | 'stopProtocolEffect';

export function protocolCommands({
  session,
  clock,
  events,
}: Practice): Pick<Handlers, ProtocolCommand> {
  let running: AbortController | null = null;
  return {
    protocol: ({ patientId }) => {
      const { record } = session;
      if (patientId !== null) {
        patientOf(record, patientId);
        session.shows(patientId);
      }
      return protocolPage(record, patientId, todayBy(clock));
    },

    setProtocol: ({ patientId, edition }) => {
      const { record } = session;
      record.setProtocol(patientId, edition);
      if (patientId === null) events.tell('patientsChanged', null);
      else events.tell('patientChanged', { patientId });
      return protocolPage(record, patientId, todayBy(clock));
    },

    protocolEffect: async ({ patientId, edition }) => {
      const { record } = session;
      if (patientId !== null) patientOf(record, patientId);
      if (patientId === null) record.noteAccess('view_worklist', null);
      else session.shows(patientId);
      // A newer question takes the place of the one before.
      running?.abort();
      const stop = (running = new AbortController());
      return protocolEffect({
        ...{ record, patientId, edition },
        on: todayBy(clock),
        elapsed: () => performance.now(),
        onProgress: (done, total) => {
          events.tell('effectProgress', { done, total });
        },
        signal: AbortSignal.any([stop.signal, session.ended]),
      });
    },

    stopProtocolEffect: () => {
      running?.abort();
      return null;
    },
  };
}

function protocolPage(record: OpenRecord, patientId: string | null, on: Day): ProtocolPage {
  const { profile, version, parameter } = protocolOn(record, patientId, on);
  const parameters = parameterIds.map((id) => {
    const { label, unit, value } = parameter(id);
    return { id, label, unit, value, standard: defaultProtocol.parameter(id).value };
  });
  const editions = record.protocolHistory(patientId);
  return { on, editions, inForce: { profile, version, parameters } };
}
