/** What medicines put on the skin share: recorded as in use (1) or not (0) (design). */
import { firstReview } from '../knowledge.ts';
import type { MedicineData } from './medicine.ts';

export const topical = {
  route: 'topical',
  doseUnit: 'in use',
  classes: [],
  monitoring: ['skin'],
  contraindications: ['open_wound_site'],
  confidence: 'From knowledge.',
  version: '1',
  reviewedOn: firstReview,
} satisfies Partial<MedicineData>;
