/** When a patient counts as overdue for reassessment: the protocol's own number. */
import { defaultProtocol } from '../../clinical/protocol.ts';

export const overdueDays = defaultProtocol.parameter('P.reassess.overdue_days').value;
