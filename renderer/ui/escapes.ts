/** Escape leaves a small form, as a dialog does. Attached to the form. */
export function escapes(leave: () => void): (element: HTMLElement) => () => void {
  return (element) => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      leave();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  };
}
