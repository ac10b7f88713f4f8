/** Where the migrations' SQL files are: beside this file, or copied beside the bundled main process. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIRST = '0001-first-schema.sql';

/**
 * The folder of the SQL files. In the source it is this file's own; the build copies it to
 * `out/main/migrations`, where the bundle (`out/main/index.js` or a chunk beside it) finds it.
 */
export function migrationsFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [here, join(here, 'migrations'), join(here, '..', 'migrations')];
  const found = places.find((place) => existsSync(join(place, FIRST)));
  if (!found) {
    throw new Error(
      `The program is incomplete: ${FIRST} is in none of ${places.join(', ')}. Install Dorso again.`,
    );
  }
  return found;
}
