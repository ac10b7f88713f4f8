/** What every screen must be for whoever uses it: by rule, by keyboard, enlarged. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong on the page now, in both themes: rule, and the first element it names. */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  // Half under a bar, a button counts as too small.
  await page.evaluate(() => scrollTo(0, 0));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Two frames: every colour has followed the theme by then.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    for (const { id, nodes } of violations) {
      found.push(
        `${colorScheme}: ${id} at ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.any[0]?.message ?? ''}`,
      );
    }
  }
  return found;
}

/**
 * Walks the page by Tab and says what is wrong on the way: something focused that cannot be seen or
 * shows no focus, a step back up the page within its main part, or no way through.
 */
export async function keyboardProblems(page: Page, steps = 40): Promise<string[]> {
  const problems: string[] = [];
  const seen = new Set<string>();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  let before: { top: number; left: number } | null = null;
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const shadow = style.boxShadow !== 'none';
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return {
        what: element.outerHTML.slice(0, 100),
        path: element.id + element.outerHTML.slice(0, 300),
        seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
        focused: outlined || shadow,
        inMain: element.closest('main') !== null,
        // A plain column reads from top to bottom; screens side by side are read one by one.
        top: box.top + scrollY,
        left: box.left,
      };
    });
    if (at === null) break;
    if (!at.seen) problems.push(`cannot be seen: ${at.what}`);
    if (!at.focused) problems.push(`shows no focus: ${at.what}`);
    if (at.inMain && before && at.top < before.top - 400 && at.left <= before.left)
      problems.push(`goes back up: ${at.what}`);
    before = at.inMain ? { top: at.top, left: at.left } : null;
    seen.add(at.path);
  }
  if (seen.size < 2) problems.push('the keyboard reaches nothing');
  return problems;
}

/** 200 % zoom of the smallest screen that is meant: half of 1366 by 768 CSS pixels. */
export const atTwiceTheSize = { width: 683, height: 384 };

/** What does not fit the width of the window, so that it would have to be scrolled sideways. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const within = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(up).overflowX))
          return true;
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > width + 1 && !within(one))
      .slice(0, 3)
      .map((one) => one.outerHTML.slice(0, 100));
  });
}
