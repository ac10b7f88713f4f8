/** The paper that printers here most likely hold. */
import type { Paper } from '../../contract/print-outs.ts';

/** Regions whose printers hold Letter paper; everywhere else it is A4. */
const letterRegions = /-(US|CA|MX|CO|CL|VE|PH|PR)$/;

export const usualPaper = (): Paper => (letterRegions.test(navigator.language) ? 'Letter' : 'A4');
