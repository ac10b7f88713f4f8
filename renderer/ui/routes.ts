/** The screens and their hashes, so that Back, reload and the printed pages work. */
import { languages } from '../../clinical/language/language.ts';
import { papers, printedDocuments, type PrintOut } from '../../contract/print-outs.ts';

/** The parts of a patient's record that have a screen of their own, in the order of the tabs. */
export const chartParts = [
  'details',
  'medicines',
  'labs',
  'therapies',
  'documents',
  'entries',
] as const;
export type ChartPart = (typeof chartParts)[number];

export type Route =
  | { screen: 'worklist' }
  | { screen: 'settings' }
  | { screen: 'exchange' }
  | { screen: 'clinic' }
  | { screen: 'patient'; patientId: string }
  | { screen: 'chart'; patientId: string; part: ChartPart }
  | { screen: 'visit'; patientId: string }
  | ({ screen: 'treatment'; patientId: string } & Wish)
  | ({ screen: 'print' } & PrintOut);

/** What the treatment screen opens with: a medicine, and what is wanted of it. */
export type Wish = { aim: Aim | null; medicine: string | null };
export const aims = ['start', 'titrate', 'taper', 'switch'] as const;
export type Aim = (typeof aims)[number];

/** Reads a hash; anything unknown is the worklist. */
export function readRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, '').split('/');
  const [place, patientId, part] = parts;
  if (place === 'settings' && patientId === undefined) return { screen: 'settings' };
  if (place === 'exchange' && patientId === undefined) return { screen: 'exchange' };
  if (place === 'clinic' && patientId === undefined) return { screen: 'clinic' };
  if (patientId === undefined || patientId === '') return { screen: 'worklist' };
  if (place === 'print') return readPrintOut(parts) ?? { screen: 'worklist' };
  if (place !== 'patient') return { screen: 'worklist' };
  if (part === 'treatment') return { screen: 'treatment', patientId, ...readWish(parts) };
  if (part === 'visit') return { screen: 'visit', patientId };
  const chartPart = chartParts.find((one) => one === part);
  if (chartPart) return { screen: 'chart', patientId, part: chartPart };
  return { screen: 'patient', patientId };
}

/** The hash of a screen, for links. */
export function hashOf(route: Route): string {
  if (route.screen === 'worklist') return '#/';
  if (route.screen === 'settings') return '#/settings';
  if (route.screen === 'exchange') return '#/exchange';
  if (route.screen === 'clinic') return '#/clinic';
  if (route.screen === 'chart') return `#/patient/${route.patientId}/${route.part}`;
  if (route.screen === 'print')
    return `#/print/${route.document}/${route.patientId}/${route.language}/${route.paper}`;
  if (route.screen === 'treatment') {
    const wish = [route.aim, route.medicine].flatMap((one) => (one === null ? [] : [`/${one}`]));
    return `#/patient/${route.patientId}/treatment${wish.join('')}`;
  }
  return `#/patient/${route.patientId}${route.screen === 'visit' ? '/visit' : ''}`;
}

/** `#/patient/<id>/treatment/<aim>/<medicine>`; a medicine stands only behind an aim. */
function readWish([, , , aim, medicine]: readonly string[]): Wish {
  const known = aims.find((one) => one === aim) ?? null;
  return { aim: known, medicine: known === null ? null : (medicine ?? null) };
}

/** `#/print/<document>/<patient>/<language>/<paper>`. */
function readPrintOut([, document, patientId, language, paper]: readonly string[]): Route | null {
  const wanted = {
    document: printedDocuments.find((one) => one === document),
    language: languages.find((one) => one === language),
    paper: papers.find((one) => one === paper),
  };
  if (!wanted.document || !wanted.language || !wanted.paper || !patientId) return null;
  const { document: which, language: of, paper: on } = wanted;
  return { screen: 'print', document: which, patientId, language: of, paper: on };
}
