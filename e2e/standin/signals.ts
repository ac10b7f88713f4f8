/** What a listener may call off, as Electron's events can be. */
export class Cancellable {
  #prevented = false;

  get defaultPrevented(): boolean {
    return this.#prevented;
  }

  readonly preventDefault = (): void => {
    this.#prevented = true;
  };
}
