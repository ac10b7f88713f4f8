/** Work that a person may stop. */

/** The work's result, or an error as soon as the person stops it: a page may take long to draw. */
export function unlessStopped<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const stop = () => {
    reject(new Error('stopped'));
  };
  signal.addEventListener('abort', stop, { once: true });
  void work()
    .then(resolve, reject)
    .finally(() => {
      signal.removeEventListener('abort', stop);
    });
  return promise;
}
