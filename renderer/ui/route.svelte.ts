/** Where the window is. The hash names the screen, so that Back, reload and the report page work. */

export type Route =
  | { screen: 'worklist' }
  | { screen: 'patient'; patientId: string }
  | { screen: 'visit'; patientId: string }
  | { screen: 'report'; patientId: string };

/** Reads a hash; anything unknown is the worklist. */
export function readRoute(hash: string): Route {
  const [place, patientId, part] = hash.replace(/^#\/?/, '').split('/');
  if (patientId === undefined || patientId === '') return { screen: 'worklist' };
  if (place === 'report') return { screen: 'report', patientId };
  if (place !== 'patient') return { screen: 'worklist' };
  return part === 'visit' ? { screen: 'visit', patientId } : { screen: 'patient', patientId };
}

/** The hash of a screen, for links. */
export function hashOf(route: Route): string {
  if (route.screen === 'worklist') return '#/';
  if (route.screen === 'report') return `#/report/${route.patientId}`;
  return `#/patient/${route.patientId}${route.screen === 'visit' ? '/visit' : ''}`;
}

/** Asked before a screen is left; false keeps it. */
type LeaveCheck = (to: Route) => boolean;

class Place {
  route = $state<Route>(readRoute(location.hash));
  /** The screen before this one. */
  previous: Route = { screen: 'worklist' };
  #mayLeave: LeaveCheck | null = null;
  #hash = location.hash;

  constructor() {
    addEventListener('hashchange', () => this.#arrive());
  }

  go(to: Route): void {
    location.hash = hashOf(to);
  }

  /** While a screen holds unsaved entries it may refuse to be left. Returns the way to stop asking. */
  guard(check: LeaveCheck): () => void {
    this.#mayLeave = check;
    return () => {
      if (this.#mayLeave === check) this.#mayLeave = null;
    };
  }

  #arrive(): void {
    if (location.hash === this.#hash) return;
    const to = readRoute(location.hash);
    if (this.#mayLeave && !this.#mayLeave(to)) {
      history.replaceState(null, '', this.#hash);
      return;
    }
    this.#hash = location.hash;
    this.previous = this.route;
    this.route = to;
  }
}

export const place = new Place();
