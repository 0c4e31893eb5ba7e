/**
 * A page that was opened is waited for until it lives.
 *
 * What is pressed before is answered by the browser alone: with a new document, or not at all. A fast machine hides
 * that, a slow one fails by it. Who says by `waitUntil` how long to wait gets just that.
 */
import type { Page } from "@playwright/test";

export function awaitLife(page: Page): void {
  const open = { goto: page.goto.bind(page), reload: page.reload.bind(page) };
  page.goto = async (url, options) => {
    const answer = await open.goto(url, options);
    if (options?.waitUntil === undefined) await untilAlive(page);
    return answer;
  };
  page.reload = async (options) => {
    const answer = await open.reload(options);
    if (options?.waitUntil === undefined) await untilAlive(page);
    return answer;
  };
}

/** React leaves its mark on the element of the document last; what it does after drawing comes in later tasks. */
export function untilAlive(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const pause = () => new Promise((done) => setTimeout(done, 5));
    const hasScripts = document.querySelector("script[type=module]") !== null;
    const isDrawn = () =>
      Object.keys(document.documentElement).some((key) => key.startsWith("__reactFiber$"));
    while (hasScripts && !isDrawn()) await pause();
    await pause();
  });
}
