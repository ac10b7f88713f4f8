/** Which pictures the tour makes, and what their files are called. */

export const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
export const themes = ['light', 'dark'] as const;

/** Where the committed pictures lie, from the root, and how large one may be. */
export const committedFolder = 'docs/screens';
export const MOST_BYTES = 200_000;

/** The screens looked at most: kept in every size and theme also where pictures are committed. */
const mainScreens = [
  'worklist',
  'patient',
  'time-line',
  'time-line-ten-years',
  'prompts',
  'visit',
  'planner',
  'handout',
  'letter',
  'settings-protocol',
  'help',
] as const;

const otherScreens = [
  'first-start',
  'worklist-empty',
  'sign-in',
  'patient-ten-years',
  'patient-empty',
  'time-line-cursor',
  'time-line-trials',
  'time-line-table',
  'visit-saved',
  'correct',
  'void',
  'details',
  'medicines',
  'labs',
  'therapies',
  'documents',
  'entries',
  'patients-page',
  'visit-note',
  'report',
  'settings-appearance',
  'settings-people',
  'settings-backup',
  'settings-audit',
  'settings-about',
  'exchange',
  'exchange-preview',
  'clinic',
  'lock',
] as const;

export type ScreenName = (typeof mainScreens | typeof otherScreens)[number];

export type Variant = { width: number; height: number; theme: (typeof themes)[number] };

/** How a picture is kept: without loss to look at, smaller to commit. */
export type Keeping = { folder: string; type: 'png' | 'jpeg'; commits: boolean };

/** The sizes and themes in which a screen is kept; of a lesser screen one is enough to commit. */
export function variantsOf(screen: ScreenName, { commits }: Pick<Keeping, 'commits'>): Variant[] {
  const all = sizes.flatMap((size) => themes.map((theme) => ({ ...size, theme })));
  const isMain = mainScreens.some((one) => one === screen);
  return commits && !isMain ? all.slice(0, 1) : all;
}

/** `worklist-1366x768-light.jpeg` */
export function fileOf(
  screen: ScreenName,
  { width, height, theme }: Variant,
  { type }: Pick<Keeping, 'type'>,
): string {
  return `${screen}-${width}x${height}-${theme}.${type}`;
}

/** The names of every committed picture. */
export function committedFiles(): string[] {
  const kept = { type: 'jpeg', commits: true } as const;
  return [...mainScreens, ...otherScreens].flatMap((screen) =>
    variantsOf(screen, kept).map((variant) => fileOf(screen, variant, kept)),
  );
}
