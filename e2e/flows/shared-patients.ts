/** The patients of ../shared that the flows import; flows that need them skip where they are absent. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/patients');

/** Diabetes and chronic low back pain; five pain scores, naproxen and metformin. */
export const beau = resolve(
  folder,
  'dm_clbp/Beau391_Feest103_952a1d78-fc23-76c4-26ff-2637d314761e.json.gz',
);

export const noSharedPatients = !existsSync(folder);
export const whySkipped = '../shared/patients is not here, so there is no bundle to import';
