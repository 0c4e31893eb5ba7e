/** The accessibility check that browser tests call on each page they come to. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { run } from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type WindowWithAxe = { axe: { run: typeof run } };

export async function expectAccessible(page: Page): Promise<void> {
  await bringAxe(page);
  const found = await page.evaluate(async (standard) => {
    const { axe } = window as unknown as WindowWithAxe;
    const { violations } = await axe.run({ runOnly: standard, resultTypes: ["violations"] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
  }, STANDARD);
  expect(found, "accessibility violations").toEqual([]);
}

/** To compile it takes as long as to check a small page: a document that has it keeps it. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  await page.evaluate(SOURCE);
}
