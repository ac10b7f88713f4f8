/** The screens and their hashes, so that Back, reload and the report page work. */

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
  | { screen: 'report'; patientId: string };

/** Reads a hash; anything unknown is the worklist. */
export function readRoute(hash: string): Route {
  const [place, patientId, part] = hash.replace(/^#\/?/, '').split('/');
  if (place === 'settings' && patientId === undefined) return { screen: 'settings' };
  if (place === 'exchange' && patientId === undefined) return { screen: 'exchange' };
  if (place === 'clinic' && patientId === undefined) return { screen: 'clinic' };
  if (patientId === undefined || patientId === '') return { screen: 'worklist' };
  if (place === 'report') return { screen: 'report', patientId };
  if (place !== 'patient') return { screen: 'worklist' };
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
  if (route.screen === 'report') return `#/report/${route.patientId}`;
  if (route.screen === 'chart') return `#/patient/${route.patientId}/${route.part}`;
  return `#/patient/${route.patientId}${route.screen === 'visit' ? '/visit' : ''}`;
}
