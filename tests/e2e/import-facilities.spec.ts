/** The file of facilities, from the drop to the map and back: by keyboard, on a phone, in both languages. P64, P68 */
import type { Page } from "@playwright/test";
import { LANGUAGES } from "~/domain/value/language";
import { importKindText } from "~/i18n/import/import-kind-text";
import { importPageText } from "~/i18n/import/import-page-text";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { FACILITIES } from "../support/facilities-file";

/** As a person drops it from a folder. */
async function drop(page: Page) {
  const held = await page.evaluateHandle(({ text, name }) => {
    const data = new DataTransfer();
    data.items.add(new File([text], name, { type: "text/csv" }));
    return data;
  }, FACILITIES);
  await page.locator(".import-drop").dispatchEvent("drop", { dataTransfer: held });
}

const fitsPhone = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

const stateOf = (page: Page, words: string) =>
  page.locator(".import-state").getByText(words, { exact: true });

/** As many as the symbols of the layer add up to. */
async function expectSitesOnMap(page: Page, sites: number) {
  await page.goto("/?sites=1");
  await expect(page.locator("path[data-state][aria-label]")).toHaveCount(56);
  // One site alone has no number; the legend has a mark of its own.
  const counted = async () => {
    const marks = await page.locator(".leaflet-marker-icon.map-site-mark").allInnerTexts();
    return marks.reduce((sum, text) => sum + Number(text.trim() || 1), 0);
  };
  await expect.poll(counted).toBe(sites);
}

for (const language of LANGUAGES)
  test(`in ${language} facilities are dropped, confirmed, written, seen on the map and taken back`, async ({
    page,
    signInAs,
    readIn,
  }) => {
    const t = importPageText[language];
    await readIn(language);
    await signInAs("secretariat");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/imports/new?kind=sites");
    await expect(page.getByRole("heading", { name: importKindText[language].sites })).toBeVisible();
    await expectAccessible(page);
    await fitsPhone(page);
    await drop(page);
    await expect(page.getByText(t.dropped(FACILITIES.name))).toBeVisible();
    await page.getByLabel(t.onlyJapanese).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: t.read, exact: true }).focus();
    await page.keyboard.press("Enter");

    // What was understood, and what is asked: licensors and strangers are left out.
    await expect(stateOf(page, t.state.preview)).toBeVisible();
    const counts = page.getByRole("navigation", { name: t.counts });
    const count = (outcome: "asked" | "left-out", rows: number) =>
      counts.getByRole("link", { name: `${t.outcome[outcome]} ${rows}` });
    await expect(count("asked", FACILITIES.proposed + 1)).toBeVisible();
    await expect(count("left-out", FACILITIES.rows - FACILITIES.proposed - 1)).toBeVisible();
    await expectAccessible(page);
    await fitsPhone(page);
    const accept = page.getByRole("button", { name: t.allProposed });
    await accept.focus();
    await page.keyboard.press("Enter");
    // A list of names is nobody's proposal: that row stays out, and it is said.
    await expect(count("asked", 1)).toBeVisible();
    const commit = page.getByRole("button", { name: t.commit(FACILITIES.proposed) });
    await commit.focus();
    await page.keyboard.press("Enter");
    await expect(stateOf(page, t.state.committed)).toBeVisible();
    await expectAccessible(page);
    const address = page.url();

    await page.setViewportSize({ width: 1440, height: 900 });
    await expectSitesOnMap(page, FACILITIES.sites);
    await page.goto(address);
    await page.getByRole("button", { name: t.undo }).focus();
    await page.keyboard.press("Enter");
    await expect(stateOf(page, t.state.undone)).toBeVisible();
    await expectSitesOnMap(page, 0);
  });
