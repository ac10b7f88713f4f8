// One round of `npm run dev` on the stand-in: builds what changed, then opens the window.
import { build } from './set-up.mjs';

build();
await import('../e2e/standin/run.ts');
