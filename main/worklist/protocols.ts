/** Which protocol rules over a patient on a day, by what the record holds. */
import type { Day } from '../../clinical/day.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import { protocolInForce } from '../../clinical/protocol/edition.ts';
import type { OpenRecord } from '../../db/index.ts';

/** `knownAt`: only editions recorded up to this instant count; null = all. */
export type ProtocolOn = (on: Day, knownAt?: string | null) => Protocol;

/** The protocols of all patients; the clinic's editions are read once, and those of few patients. */
export function protocolsOf(record: OpenRecord): (patientId: string) => ProtocolOn {
  const clinic = record.protocolHistory(null);
  const own = record.patientsWithProtocol();
  const ofClinic = once((on, knownAt) => protocolInForce({ clinic, patient: [] }, on, knownAt));
  return (patientId) => {
    if (!own.has(patientId)) return ofClinic;
    const editions = { clinic, patient: record.protocolHistory(patientId) };
    return (on, knownAt = null) => protocolInForce(editions, on, knownAt);
  };
}

/** The protocol in force on a day, for a patient or with null for the clinic. */
export function protocolOn(record: OpenRecord, patientId: string | null, on: Day): Protocol {
  const clinic = record.protocolHistory(null);
  const patient = patientId === null ? [] : record.protocolHistory(patientId);
  return protocolInForce({ clinic, patient }, on);
}

function once(find: (on: Day, knownAt: string | null) => Protocol): ProtocolOn {
  const found = new Map<string, Protocol>();
  return (on, knownAt = null) => {
    const key = `${on} ${knownAt ?? ''}`;
    const known = found.get(key) ?? find(on, knownAt);
    found.set(key, known);
    return known;
  };
}
