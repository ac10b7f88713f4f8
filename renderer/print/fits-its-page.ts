/** Makes a frame as tall as the page in it, so that the frame itself never scrolls. */

/** An attachment of an `iframe` of our own origin. */
export function fitsItsPage(frame: HTMLIFrameElement): () => void {
  let watcher: ResizeObserver | null = null;
  const watch = () => {
    watcher?.disconnect();
    const page = frame.contentDocument?.body;
    if (!page) return;
    watcher = new ResizeObserver(() => {
      frame.style.height = `${Math.ceil(page.scrollHeight)}px`;
    });
    watcher.observe(page);
  };
  frame.addEventListener('load', watch);
  return () => {
    frame.removeEventListener('load', watch);
    watcher?.disconnect();
  };
}
