/** Investment beside outreach: both axes chosen, a state that lies apart found, and an event planned there. P120-P123 */
import { areaFacts } from "~db/schema/figures";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";

test("a mission sees where jobs are and nothing is registered, by keyboard, and plans there", async ({
  page,
  server,
  signInAs,
}) => {
  const jobs: Record<string, number> = { IN: 56_000, IL: 58_000, OH: 71_300, WI: 9_000 };
  const words = { measure: "jobs-test", measureJa: "雇用の試験", measureEn: "Jobs on trial" };
  const said = { definitionJa: "定義の全文", definitionEn: "In full", source: "試験" };
  await server.db.write(async (tx) => {
    for (const [area, value] of Object.entries(jobs))
      await tx.insert(areaFacts).values({
        ...{ id: `jobs-test-${area}`, areaType: "state", area, value, ...words, ...said },
        ...{ unitJa: "人", unitEn: "people", qualifier: "exact", asOf: "2024", mark: "page" },
      });
  });
  for (const state of ["IN", "IL", "WI"]) {
    const place = placeIn(state, state);
    const held = occurrenceOf({ day: "2024-06-11", outcome: "held", place });
    await makeEvent(server.db, { occurrences: [held] });
  }
  await signInAs("mission-editor", "detroit");
  await page.goto("/investment/contrast?year=2024");
  const shade = page.getByRole("combobox", { name: "面" });
  await shade.focus();
  await shade.selectOption({ label: "雇用の試験" });
  await expect(page).toHaveURL(/x=fact%3Ajobs-test/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "雇用の試験（2024）と登録された実施（令和6年度）の対照",
  );
  const apart = page.getByRole("listitem").filter({ hasText: "オハイオ州" });
  await expect(apart).toContainText("雇用の試験は1位（71,300人）、登録された実施は4位（0件）");
  await expectAccessible(page);

  const point = page.locator("a:has(.contrast-named)");
  await point.focus();
  await expect(point).toHaveAttribute("href", "/states/OH");
  await apart.getByRole("link", { name: "取組を計画" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/events\/new\?form=mission-event&state=OH$/);

  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/investment/contrast?year=2024&x=fact:jobs-test&by=jurisdiction");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expect(page.getByRole("rowheader", { name: "デトロイト" })).toBeVisible();
  await expectAccessible(page);
});
