/** Putting text on the clipboard from the window, which has no right to it of its own. */

/** True when the text is on the clipboard; false where this is not permitted. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // The window is locked down: the reader copies the selection by the usual keys instead.
    if (error instanceof DOMException && error.name === 'NotAllowedError') return false;
    throw error;
  }
}

/** Selects everything in an element, for the usual copying keys. */
export function selectAllIn(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}
