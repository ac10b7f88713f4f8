/** What the application object tells its listeners; the windows and the lock tell it. */
import { EventEmitter } from 'node:events';

export const appSignals = new EventEmitter();
