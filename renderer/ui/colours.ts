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

/** Reads the tokens as they apply to an element. */
export function coloursAt(element: HTMLElement): Colours {
  const before = element.style.color;
  const resolve = (name: ColourName) => {
    element.style.color = `var(--${name})`;
    return getComputedStyle(element).color;
  };
  const colours = Object.fromEntries(names.map((name) => [name, resolve(name)]));
  element.style.color = before;
  const font = getComputedStyle(element).fontFamily;
  return { ...(colours as Record<ColourName, string>), font }; // fromEntries loses the names it was made of
}

/** A colour with another opacity, 0 to 1. */
export function faded(colour: string, opacity: number): string {
  return `color-mix(in srgb, ${colour} ${opacity * 100}%, transparent)`;
}
