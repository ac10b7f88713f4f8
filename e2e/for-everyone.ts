/** What every screen must be for whoever uses it: by rule, by keyboard, enlarged, without motion. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What can differ between the themes: the rest is asked once. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

/** The size of the smallest screen that is meant, in CSS pixels. */
export const atDesk = { width: 1366, height: 768 };
/** The same screen at 200 % zoom. */
export const atTwiceTheSize = { width: 683, height: 384 };

/** What axe finds wrong on the page now, in both themes: rule, the first element it names, and why. */
export async function findings(page: Page): Promise<string[]> {
  // Half under a bar, a button counts as too small.
  await page.evaluate(() => scrollTo(0, 0));
  await inTheme(page, 'dark');
  const dark = await new AxeBuilder({ page }).withRules(aboutColours).analyze();
  await inTheme(page, 'light');
  const light = await new AxeBuilder({ page }).withTags(standards).analyze();
  return Object.entries({ dark, light }).flatMap(([theme, { violations }]) =>
    violations.map(
      ({ id, nodes }) =>
        `${theme}: ${id} at ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.any[0]?.message ?? ''}`,
    ),
  );
}

/** Shows the window as for a person whose system is in this theme and wants no motion. */
async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await isDrawn(page);
}

/** Shows the window in another size. */
export async function inSize(page: Page, size: typeof atDesk): Promise<void> {
  await page.setViewportSize(size);
  await isDrawn(page);
}

/** Three frames: every colour has followed the theme by then, and every canvas its size. */
async function isDrawn(page: Page): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
}

type Walk = {
  looks: Map<Element, string>;
  passed: Set<Element>;
  last: Element | null;
  problems: string[];
};
declare global {
  interface Window {
    walk: Walk;
    /** How an element and what may show its focus look. */
    looksOf: (element: Element) => string;
  }
}

/** More than any screen has: a walk that long goes round in a trap. */
const MOST_STEPS = 400;

/**
 * Walks once round the page by Tab and says what is wrong on the way: what is passed but cannot be
 * seen or looks the same as without focus, and what is never passed though it can be acted on.
 */
export async function keyboardProblems(page: Page): Promise<string[]> {
  await page.evaluate(startAtTheTop);
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(noteTheFocus)) return page.evaluate(whatTheWalkFound);
  }
  return ['the walk does not come round'];
}

/** Runs in the page. */
function startAtTheTop(): void {
  // What shows the focus may be drawn around the element instead of on it.
  window.looksOf = (element) =>
    [element, element.closest('label'), element.parentElement, element.nextElementSibling]
      .map((one) => {
        if (!one) return '';
        const { outline, boxShadow, borderColor } = getComputedStyle(one);
        return `${outline} ${boxShadow} ${borderColor}`;
      })
      .join();
  const top = document.createElement('span');
  top.tabIndex = -1;
  // While a dialog is open, the rest of the page is out of reach.
  (document.querySelector('dialog:modal') ?? document.body).prepend(top);
  top.focus();
  const looks = new Map<Element, string>();
  for (const element of document.querySelectorAll<HTMLElement>('*'))
    if (element.tabIndex >= 0) looks.set(element, window.looksOf(element));
  top.remove();
  window.walk = { looks, passed: new Set(), last: null, problems: [] };
}

/** Runs in the page: notes what has the focus; true once the walk has come round. */
function noteTheFocus(): boolean {
  const { walk } = window;
  const at = document.activeElement;
  // Between the end and the beginning; or within one field, such as from day to month.
  if (!at || at === document.body || at === walk.last) return false;
  if (walk.passed.has(at)) return true;
  walk.passed.add(at);
  walk.last = at;
  const box = at.getBoundingClientRect();
  const middle = (from: number, to: number, most: number) =>
    (Math.max(from, 0) + Math.min(to, most)) / 2;
  const hit = document.elementFromPoint(
    middle(box.left, box.right, innerWidth),
    middle(box.top, box.bottom, innerHeight),
  );
  const what = at.outerHTML.slice(0, 100);
  if (!hit || !(at.contains(hit) || hit.contains(at)))
    walk.problems.push(`cannot be seen: ${what}`);
  if (walk.looks.get(at) === window.looksOf(at)) walk.problems.push(`shows no focus: ${what}`);
  return false;
}

/** Runs in the page: the problems of the walk, and what it never came to. */
function whatTheWalkFound(): string[] {
  const { passed, problems } = window.walk;
  const acted =
    'a[href], button, input, select, textarea, summary, [role="button"], [role="slider"], [role="radio"]';
  const groups = '[role="radiogroup"], [role="listbox"], [role="menu"], [role="tablist"]';
  const within = document.querySelector('dialog:modal') ?? document;
  const missed = [...within.querySelectorAll(acted)].filter((one) => {
    if (passed.has(one) || one.matches(':disabled') || !one.checkVisibility()) return false;
    // Taken out on purpose: a second way for the mouse, or led to by the arrows.
    if (one.getAttribute('tabindex') === '-1') return false;
    // One of a group stands for all: the arrows lead on.
    if (one instanceof HTMLInputElement && one.type === 'radio')
      return ![...passed].some((it) => it instanceof HTMLInputElement && it.name === one.name);
    const group = one.closest(groups);
    return !group || ![...passed].some((it) => group.contains(it));
  });
  return [...problems, ...missed.map((one) => `never reached: ${one.outerHTML.slice(0, 100)}`)];
}

/**
 * What does not fit: what would have to be scrolled sideways, and words that are cut off without a
 * way to read them.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const clips = (element: Element, ways: string[]) =>
      ways.includes(getComputedStyle(element).overflowX);
    const isHeld = (element: Element): boolean => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
        if (clips(up, ['auto', 'scroll', 'hidden', 'clip'])) return true;
      return false;
    };
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    const all = [...document.querySelectorAll('body *')].filter(
      (one) => one.checkVisibility() && !one.closest('.visually-hidden'),
    );
    const beside = all
      .filter((one) => one.getBoundingClientRect().right > width + 1 && !isHeld(one))
      .map((one) => `beside the window: ${name(one)}`);
    const scrolled = all
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && clips(one, ['auto', 'scroll']))
      .map((one) => `scrolled sideways: ${name(one)}`);
    const cut = all
      .filter(
        (one) =>
          one.textContent.trim() !== '' && one.clientHeight > 0 && clips(one, ['hidden', 'clip']),
      )
      .filter(
        (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 2,
      )
      .map((one) => `cut off: ${name(one)}`);
    return [...beside, ...scrolled, ...cut].slice(0, 6);
  });
}

/** What moves although no motion is wanted. */
export function motion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one);
        return [transitionDuration, animationDuration]
          .join()
          .split(',')
          .some((time) => parseFloat(time) > 0.01);
      })
      .map((one) => one.outerHTML.slice(0, 100)),
  );
}
