/**
 * F1, or "?" where nothing is being typed, asks for help. Some screens keep "?" for their own keys.
 */
export function helpKey(ask: () => void, isOwn: () => boolean): (event: KeyboardEvent) => void {
  return (event) => {
    const typing = document.activeElement?.matches('input, textarea, select');
    const asked = event.key === 'F1' || (event.key === '?' && !typing && !isOwn());
    if (!asked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    ask();
  };
}
