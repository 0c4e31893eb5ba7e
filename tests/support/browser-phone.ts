/** A page on a phone: 390 pixels wide, nothing pushed sideways, and accessible. */
import type { Page } from "@playwright/test";
import { expectAccessible } from "./browser-axe";
import { expect } from "./browser-fixtures";

export async function holdPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
}

export async function expectFitsPhone(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await expectAccessible(page);
}
