/** Where the window is. */

import { hashOf, readRoute, type Route } from './routes.ts';

/** Asked before a screen is left; false keeps it. */
type LeaveCheck = (to: Route) => boolean;

class Place {
  route = $state<Route>(readRoute(location.hash));
  /** The screen before this one. */
  previous: Route = { screen: 'worklist' };
  #mayLeave: LeaveCheck | null = null;
  #hash = location.hash;

  constructor() {
    // At once: the event of a changed hash comes a task later.
    navigation.addEventListener('currententrychange', () => this.#arrive());
  }

  go(to: Route): void {
    location.hash = hashOf(to);
  }

  /** To the worklist at once: no screen of whoever was here before is drawn for somebody else. */
  beginAnew(): void {
    // Known before it is there: this is no arrival, and nothing may refuse it.
    this.#hash = hashOf({ screen: 'worklist' });
    history.replaceState(null, '', this.#hash);
    this.previous = this.route = { screen: 'worklist' };
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
