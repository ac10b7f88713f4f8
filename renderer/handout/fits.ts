/** Makes a sheet fit its paper: the letters shrink, step by step, until nothing is cut off. */

const STEP = 0.02;
/** Below this nobody can read it: about 7 points. */
const SMALLEST = 0.6;

/** An attachment of a box of fixed height whose `font-size` follows `--fit`. */
export function fits(sheet: HTMLElement): () => void {
  const fit = () => {
    let size = 1;
    sheet.style.setProperty('--fit', '1');
    while (size > SMALLEST && sheet.scrollHeight > sheet.clientHeight) {
      size -= STEP;
      sheet.style.setProperty('--fit', size.toFixed(2));
    }
  };
  fit();
  // Drawn anew whenever what stands in it changes.
  const watcher = new MutationObserver(fit);
  watcher.observe(sheet, { childList: true, subtree: true, characterData: true });
  watcher.observe(sheet, { attributes: true, attributeFilter: ['class'] });
  return () => watcher.disconnect();
}
