/** The screens and their hashes, so that Back, reload and the report page work. */
export type Route =
  | { screen: 'worklist' }
  | { screen: 'settings' }
  | { screen: 'exchange' }
  | { screen: 'patient'; patientId: string }
  | { screen: 'visit'; patientId: string }
  | { screen: 'report'; patientId: string };

/** Reads a hash; anything unknown is the worklist. */
export function readRoute(hash: string): Route {
  const [place, patientId, part] = hash.replace(/^#\/?/, '').split('/');
  if (place === 'settings' && patientId === undefined) return { screen: 'settings' };
  if (place === 'exchange' && patientId === undefined) return { screen: 'exchange' };
  if (patientId === undefined || patientId === '') return { screen: 'worklist' };
  if (place === 'report') return { screen: 'report', patientId };
  if (place !== 'patient') return { screen: 'worklist' };
  return part === 'visit' ? { screen: 'visit', patientId } : { screen: 'patient', patientId };
}

/** The hash of a screen, for links. */
export function hashOf(route: Route): string {
  if (route.screen === 'worklist') return '#/';
  if (route.screen === 'settings') return '#/settings';
  if (route.screen === 'exchange') return '#/exchange';
  if (route.screen === 'report') return `#/report/${route.patientId}`;
  return `#/patient/${route.patientId}${route.screen === 'visit' ? '/visit' : ''}`;
}
