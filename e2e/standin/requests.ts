/** Every request of a browser's pages is brought to the window it belongs to; others are refused. */
import type { BrowserContext, Frame, Page, Request, Route } from 'playwright-core';

export type PageRequest = { url: string; method: string };
/** A response, or a refusal in Chromium's words. */
export type Answer = Response | 'aborted' | 'blockedbyclient';
type Answerer = (request: PageRequest, navigating: Frame | null) => Promise<Answer>;

const answerers = new WeakMap<Page, Answerer>();
const routed = new WeakSet<BrowserContext>();

/** Has all requests of a page answered by `answer`. */
export async function answerRequests(page: Page, answer: Answerer): Promise<void> {
  answerers.set(page, answer);
  const context = page.context();
  if (routed.has(context)) return;
  routed.add(context);
  await context.route(() => true, settle);
}

async function settle(route: Route): Promise<void> {
  const request = route.request();
  const frame = frameOf(request);
  const answerer = frame && answerers.get(frame.page());
  // A page that no window of main's stands behind, such as a popup, gets nothing.
  if (!answerer) return give('blockedbyclient', route).catch(() => undefined);
  const navigating = request.isNavigationRequest() ? frame : null;
  const answer = await answerer({ url: request.url(), method: request.method() }, navigating);
  await give(answer, route).catch(() => undefined); // the page was closed meanwhile
}

async function give(answer: Answer, route: Route): Promise<void> {
  if (typeof answer === 'string') return route.abort(answer);
  return route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
}

/** The frame a request is for; null while that page is still being made. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}
