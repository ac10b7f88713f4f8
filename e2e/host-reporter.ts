/** Says at the head of every end-to-end report which host it is about. */
import type { Reporter } from '@playwright/test/reporter';
import { hostName } from './dorso.ts';

export default class HostReporter implements Reporter {
  onBegin(): void {
    process.stdout.write(`End-to-end tests on: ${hostName}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
