import { painNrs } from './pain-nrs.ts';

/** Pain at this moment. */
export const nrsCurrent = painNrs({
  id: 'nrs_current',
  name: 'Pain NRS, now',
  recall: 'now',
  topic: 'pain at this moment',
});
