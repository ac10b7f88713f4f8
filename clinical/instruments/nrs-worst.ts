import { painNrs } from './pain-nrs.ts';

/** Worst pain. The recall asked (24 h or 7 days) belongs in the visit note. */
export const nrsWorst = painNrs({
  id: 'nrs_worst',
  name: 'Pain NRS, worst',
  recall: 'last 24 hours or last 7 days, as asked',
  topic: 'worst pain in the period asked about',
});
