/** The map as it is read: tips, symbols, what is chosen, layers. */
import { expect, test } from "../../support/browser-fixtures";
import { makeMapEvents, YEAR } from "./map-events";
import { clearPointOf, openMap, stateOf } from "./open-map";

test.beforeAll(async ({ server }) => {
  await makeMapEvents(server.db);
});

test("a tip says name, figure, plan and last day, by mouse and by keyboard, and goes with Escape", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await openMap(page, `/?${YEAR}`);
  const tip = page.getByRole("tooltip");
  const inFrame = async () => {
    const [frame, box] = [await page.locator(".map-frame").boundingBox(), await tip.boundingBox()];
    if (!frame || !box) throw new Error("no tip");
    expect(box.x >= frame.x && box.x + box.width <= frame.x + frame.width).toBe(true);
    expect(box.y >= frame.y && box.y + box.height <= frame.y + frame.height).toBe(true);
  };
  await stateOf(page, "GA").hover({ position: await clearPointOf(page, "GA") });
  await expect(tip).toContainText("ジョージア州");
  await expect(tip).toContainText("実施件数 3件");
  await expect(tip).toContainText("計画件数 1件");
  await expect(tip).toContainText("最終実施 2023年7月2日");
  await inFrame();
  await tip.hover();
  await page.waitForTimeout(300);
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);

  await stateOf(page, "GA").focus();
  await page.keyboard.press("ArrowRight");
  await expect(tip).toContainText("サウスカロライナ州");
  await expect(tip).toContainText("登録された実施なし");
  const described = await stateOf(page, "SC").getAttribute("aria-describedby");
  await expect(page.locator(`#${described}`)).toBeVisible();
  for (const code of ["ME", "WA", "AS", "VI"]) {
    await stateOf(page, code).focus();
    await page.keyboard.press("Shift");
    await expect(tip).toBeVisible();
    await inFrame();
  }
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

test("held is filled, planned outlined, and a tip says kind, number, outcome and place", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await openMap(page, `/?${YEAR}&form=mission-event&state=GA`);
  const planned = page.locator(".map-symbol:has(.form-mark-planned)");
  await expect(planned).toHaveCount(1);
  await expect(page.locator(".map-symbol")).not.toHaveCount(1);
  await planned.hover();
  const tip = page.getByRole("tooltip");
  await expect(tip).toContainText("映画会");
  await expect(tip).toContainText("行事（予定）");
  await expect(tip).toContainText("ジョージア州");
  await expect(page.locator(".map-forms")).toContainText("輪郭：予定");
});

test("a chosen state numbers its caravan and fades the rest; an event of its list stands out", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await openMap(page, `/map/states/IN?${YEAR}`);
  await expect(page.locator(".map-stop")).toHaveText(["1", "2", "3"]);
  const radio = page.locator(".map-symbol:has(.form-mark-media-buy)").first();
  await expect(radio).toHaveCSS("opacity", "0.3");

  await openMap(page, `/map/states/GA?${YEAR}`);
  await expect(page.locator(".map-stop")).toHaveCount(0);
  await expect(radio).toHaveCSS("opacity", "1");
  await page.getByRole("complementary").getByRole("link", { name: "茶会" }).first().focus();
  await expect(page.locator(".map-stop .form-mark-mission-event")).toHaveCount(1);
  await expect(radio).toHaveCSS("opacity", "0.3");
});

test("layers are chosen by keyboard, stand in the address and keep the focus", async ({
  page,
  signInAs,
}) => {
  await signInAs("mission-editor", "atlanta");
  await openMap(page);
  await page.locator(".map-layers > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/measure=planned/);
  const shade = page.getByRole("group", { name: "色分け", exact: true });
  await expect(shade.getByRole("radio", { name: "計画件数" })).toBeFocused();
  await expect(page.getByLabel("色分け").first()).toHaveValue("planned");
  const borders = page.getByRole("checkbox", { name: "公館の管轄" });
  await borders.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/borders=1/);
  await expect(borders).toBeFocused();
  await expect(page.locator(".map-canvas .map-border")).not.toHaveCount(0);
  await page.getByRole("checkbox", { name: "取組", exact: true }).uncheck();
  await expect(page.locator(".map-symbol")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.locator(".map-layers > summary")).toBeFocused();
  await expect(borders).toBeHidden();
});
