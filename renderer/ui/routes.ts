/** The screens and their hashes, so that Back, reload and the printed pages work. */
import { languages } from '../../clinical/language/language.ts';
import {
  papers,
  printedDocuments,
  type OnPaper,
  type PrintOut,
} from '../../contract/print-outs.ts';

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

export const settingsParts = [
  'appearance',
  'password',
  'clinic',
  'protocol',
  'people',
  'computer',
  'backup',
  'keys',
  'audit',
  'check',
  'about',
] as const;
export type SettingsPart = (typeof settingsParts)[number];

export type Route =
  | { screen: 'worklist' }
  | { screen: 'settings'; part: SettingsPart }
  | { screen: 'exchange' }
  | { screen: 'clinic' }
  /** `topic`: what help is opened at, such as a rule's id; null = its beginning. */
  | { screen: 'help'; topic: string | null }
  | { screen: 'patient'; patientId: string }
  | { screen: 'chart'; patientId: string; part: ChartPart }
  | { screen: 'visit'; patientId: string }
  | { screen: 'protocol'; patientId: string }
  | ({ screen: 'treatment'; patientId: string } & Wish)
  | OnPaperRoute;

/** What is drawn for paper: alone, without the frame of the window. */
export type OnPaperRoute =
  ({ screen: 'print' } & PrintOut) | ({ screen: 'print_clinic' } & OnPaper);

export const isOnPaper = (route: Route): route is OnPaperRoute =>
  route.screen === 'print' || route.screen === 'print_clinic';

/** What the treatment screen opens with: a medicine, and what is wanted of it. */
export type Wish = { aim: Aim | null; medicine: string | null };
export const aims = ['start', 'titrate', 'taper', 'switch'] as const;
export type Aim = (typeof aims)[number];

/** Reads a hash; anything unknown is the worklist. */
export function readRoute(hash: string): Route {
  const [place = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  return readers[place]?.(rest) ?? { screen: 'worklist' };
}

/** The hash of a screen, for links. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'worklist':
      return '#/';
    case 'exchange':
    case 'clinic':
      return `#/${route.screen}`;
    case 'settings':
      return `#/settings/${route.part}`;
    case 'help':
      return route.topic === null ? '#/help' : `#/help/${route.topic}`;
    case 'print':
      return `#/print/${route.document}/${route.patientId}/${route.language}/${route.paper}`;
    case 'print_clinic':
      return `#/print/clinic/${route.language}/${route.paper}`;
    case 'patient':
      return `#/patient/${route.patientId}`;
    case 'chart':
      return `#/patient/${route.patientId}/${route.part}`;
    case 'visit':
    case 'protocol':
      return `#/patient/${route.patientId}/${route.screen}`;
    case 'treatment': {
      const wish = [route.aim, route.medicine].flatMap((one) => (one === null ? [] : [`/${one}`]));
      return `#/patient/${route.patientId}/treatment${wish.join('')}`;
    }
  }
}

type Reader = (rest: readonly string[]) => Route | null;

/** By the first word of the hash; each reads what follows it. */
const readers: Readonly<Record<string, Reader | undefined>> = {
  settings: ([named]) => {
    const part = named ? settingsParts.find((one) => one === named) : 'appearance';
    return part ? { screen: 'settings', part } : null;
  },
  exchange: (more) => (more.length === 0 ? { screen: 'exchange' } : null),
  clinic: (more) => (more.length === 0 ? { screen: 'clinic' } : null),
  help: ([topic]) => ({ screen: 'help', topic: topic ? topic : null }),
  print: readPrintOut,
  patient: ([patientId, part, ...wish]) => {
    if (!patientId) return null;
    if (part === 'treatment') return { screen: 'treatment', patientId, ...readWish(wish) };
    if (part === 'visit') return { screen: 'visit', patientId };
    if (part === 'protocol') return { screen: 'protocol', patientId };
    const chartPart = chartParts.find((one) => one === part);
    if (chartPart) return { screen: 'chart', patientId, part: chartPart };
    return { screen: 'patient', patientId };
  },
};

/** `#/patient/<id>/treatment/<aim>/<medicine>`; a medicine stands only behind an aim. */
function readWish([aim, medicine]: readonly string[]): Wish {
  const known = aims.find((one) => one === aim) ?? null;
  return { aim: known, medicine: known === null ? null : (medicine ?? null) };
}

/** `#/print/<document>/<patient>/<language>/<paper>`, or `#/print/clinic/<language>/<paper>`. */
function readPrintOut([document, ...rest]: readonly string[]): Route | null {
  const [patientId] = rest;
  const how = readOnPaper(rest.slice(-2));
  if (!how) return null;
  if (document === 'clinic') return rest.length === 2 ? { screen: 'print_clinic', ...how } : null;
  const which = printedDocuments.find((one) => one === document);
  if (!which || !patientId || rest.length !== 3) return null;
  return { screen: 'print', document: which, patientId, ...how };
}

function readOnPaper(words: readonly string[]): OnPaper | null {
  const language = languages.find((one) => one === words[0]);
  const paper = papers.find((one) => one === words[1]);
  return language && paper ? { language, paper } : null;
}
