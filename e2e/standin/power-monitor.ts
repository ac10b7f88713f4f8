/** The stand-in does not learn that the computer is left. A signal says so in the system's place. */
import type { PowerMonitor } from '../../main/electron.ts';

/** Sent to the program, it is what the lock of the screen is to Electron. */
export const screenLocked = 'SIGUSR2';

export const powerMonitor: PowerMonitor = {
  on: (event, listener) => {
    if (event === 'lock-screen' && process.platform !== 'win32') process.on(screenLocked, listener);
  },
};
