/** The live map, opened and taken hold of. */
import { expect, type Page } from "@playwright/test";
import { YEAR } from "./map-events";

export const stateOf = (page: Page, code: string) => page.locator(`path[data-state=${code}]`);

/** A point of a state where nothing stands on it. */
export async function clearPointOf(page: Page, code: string): Promise<{ x: number; y: number }> {
  return await stateOf(page, code).evaluate((path) => {
    const { left, top, width, height } = path.getBoundingClientRect();
    const isClear = (x: number, y: number) => document.elementFromPoint(left + x, top + y) === path;
    for (let y = 6; y < height; y += 3)
      for (let x = 6; x < width; x += 3)
        if ([-4, 0, 4].every((by) => isClear(x + by, y) && isClear(x, y + by))) return { x, y };
    throw new Error("Nothing of the state is seen");
  });
}

export async function openMap(page: Page, path = `/?${YEAR}`) {
  await page.goto(path);
  await expect(page.locator("path[data-state][aria-label]")).toHaveCount(56);
}
