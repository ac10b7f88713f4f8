/** The interaction table: what matters to this population, not a full interaction database. */
import { speaking } from '../language/speaking.ts';
import { antidepressantRows } from './antidepressant-rows.ts';
import { gabapentinoidRows } from './gabapentinoid-rows.ts';
import { nsaidRows } from './nsaid-rows.ts';
import { opioidAndOtherRows } from './opioid-and-other-rows.ts';
import { rowFrom, type InteractionRow } from './row.ts';

/** All 58 rows, by id. */
export const interactionRows: readonly InteractionRow[] = speaking(
  [...gabapentinoidRows, ...antidepressantRows, ...nsaidRows, ...opioidAndOtherRows]
    .map(rowFrom)
    .toSorted((x, y) => x.id.localeCompare(y.id)),
  ['mechanism', 'action', 'confidence'],
);
