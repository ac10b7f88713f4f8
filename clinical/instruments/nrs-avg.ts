import { painNrs } from './pain-nrs.ts';

/** Average pain over the last 7 days: the pain value the rules read first. */
export const nrsAvg = painNrs({
  id: 'nrs_avg',
  name: 'Pain NRS, average',
  recall: 'last 7 days',
  topic: 'average pain over the last 7 days',
});
