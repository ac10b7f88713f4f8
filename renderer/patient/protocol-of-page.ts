/** The protocol that main made the prompts under, as the value that measures and the time line read. */
import { protocolOf, type Protocol } from '../../clinical/protocol.ts';
import type { PatientPage } from '../../contract/patients.ts';

export function protocolInForce({ protocol }: PatientPage): Protocol {
  return protocolOf(protocol.profile, protocol.settings);
}
