/** The panel beside the map: from the nation to a jurisdiction and a state, while the map keeps its place. */
import { expect, test } from "../../support/browser-fixtures";
import { makeMapEvents, YEAR } from "./map-events";

test.beforeAll(async ({ server }) => {
  await makeMapEvents(server.db);
});

test("the panel leads from the nation down to a state and up again, and the map keeps its place and size", async ({
  page,
  signInAs,
}) => {
  await signInAs("secretariat");
  await page.goto(`/?${YEAR}`);
  await expect(page.locator("path[data-state][aria-label]")).toHaveCount(56);
  const panel = page.getByRole("complementary");
  const title = panel.getByRole("heading", { level: 2 });
  const placeOfMap = async () => [
    await page.locator(".map-frame").boundingBox(),
    await page.locator("path[data-state=GA]").boundingBox(),
  ];
  const before = await placeOfMap();
  await expect(title).toContainText("全米");
  await panel.getByRole("link", { name: "アトランタ総領事館管轄" }).click();
  await expect(title).toContainText("アトランタ総領事館管轄");
  await expect(title).toBeFocused();
  await expect(page.locator(".map-outline-own")).not.toHaveCount(0);
  await panel.getByRole("link", { name: "ジョージア州" }).click();
  await expect(title).toContainText("ジョージア州");
  await expect(panel.getByRole("status")).toHaveText("ジョージア州の概要");
  await expect.poll(placeOfMap).toEqual(before);
  for (const measure of ["attendance", "gap", "days"]) {
    await page.getByLabel("色分け").first().selectOption(measure);
    await expect(page).toHaveURL(new RegExp(`/map/states/GA.*measure=${measure}`));
    await expect.poll(placeOfMap).toEqual(before);
  }
  const crumbs = panel.getByRole("navigation", { name: "全米・管轄・州" });
  await crumbs.getByRole("link", { name: "全米" }).click();
  await expect(title).toContainText("全米");
  await page.goBack();
  await expect(title).toContainText("ジョージア州");
});

test("people of a mission begin in their jurisdiction, in the table too", async ({
  page,
  signInAs,
}) => {
  await signInAs("mission-editor", "atlanta");
  await page.goto(`/?${YEAR}&view=table`);
  const panel = page.getByRole("complementary");
  await expect(panel.getByRole("heading", { level: 2 })).toContainText("アトランタ総領事館管轄");
  await expect(panel.locator(".state-figures .value").first()).toHaveText("3");
  await page.locator(".map-table").getByRole("link", { name: "インディアナ州" }).click();
  await expect(panel).toContainText("中西部キャラバン");
});

test("an empty cell says what is not registered, and a figure leads to its events. P32, N10", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await page.goto("/map/states/GA?year=2026");
  const cells = page.locator(".panel-matrix td");
  await expect(page.locator(".panel-matrix-empty").first()).toHaveText("空白");
  await expect(page.locator(".panel-matrix-empty").first()).toHaveAttribute(
    "title",
    "登録された実施なし",
  );
  await expect(cells).toHaveCount(21);
});
