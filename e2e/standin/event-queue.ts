/** Events on their way to a page, which fetches them one by one and in order. */
export type Delivery = [channel: string, ...detail: unknown[]];

export class EventQueue {
  #waiting: Delivery[] = [];
  #asker: ((delivery: Delivery) => void) | null = null;

  add(delivery: Delivery): void {
    const asker = this.#asker;
    this.#asker = null;
    if (asker) asker(delivery);
    else this.#waiting.push(delivery);
  }

  /** The next event, when there is one. */
  next(): Promise<Delivery> {
    const first = this.#waiting.shift();
    if (first) return Promise.resolve(first);
    return new Promise((resolve) => (this.#asker = resolve));
  }

  /** A new document begins; what was meant for the one before is lost with it. */
  forget(): void {
    this.#waiting = [];
    this.#asker = null;
  }
}
