/** The colours of the tokens as they are now, light or dark, for what is drawn on a canvas. */

const names = [
  'ink',
  'ink-soft',
  'ink-faint',
  'surface',
  'line-soft',
  'line-firm',
  'pain',
  'function',
  'dose',
  'dose-fill',
  'lab',
  'focus',
  'urgent',
  'urgent-wash',
  'act',
  'act-wash',
  'watch',
  'watch-wash',
  'calm',
  'calm-wash',
] as const;
export type ColourName = (typeof names)[number];
export type Colours = Readonly<Record<ColourName, string>> & { readonly font: string };

/**
 * Reads the tokens as they apply to an element. Each colour has an element of its own beside it: one
 * element in twenty colours would have its style worked out twenty times.
 */
export function coloursAt(element: HTMLElement): Colours {
  const palette = document.createElement('div');
  palette.hidden = true;
  const swatches = names.map((name) => {
    const swatch = document.createElement('i');
    swatch.style.color = `var(--${name})`;
    palette.append(swatch);
    return [name, swatch] as const;
  });
  element.after(palette);
  const colours = Object.fromEntries(
    swatches.map(([name, swatch]) => [name, getComputedStyle(swatch).color]),
  );
  palette.remove();
  const font = getComputedStyle(element).fontFamily;
  return { ...(colours as Record<ColourName, string>), font }; // fromEntries loses the names it was made of
}

/** A colour with another opacity, 0 to 1. */
export function faded(colour: string, opacity: number): string {
  return `color-mix(in srgb, ${colour} ${opacity * 100}%, transparent)`;
}
