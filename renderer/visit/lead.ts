/** Leads the focus to a field of the form, or to the first one of a part; folds open on the way. */
export function lead(field: string): boolean {
  const found =
    document.getElementById(field) ??
    (field.startsWith('dose-') ? document.getElementById('doses') : null);
  if (!found) return false;
  for (
    let fold = found.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  const takes = 'input, button:not([tabindex="-1"]):not(:disabled), select, textarea, summary';
  const target = found.matches(takes) ? found : found.querySelector<HTMLElement>(takes);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
  return target !== null;
}
