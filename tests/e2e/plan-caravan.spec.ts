/** A mission plans a caravan with three stops in two states and two jurisdictions, by keyboard alone. */
import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";

const stop = (page: Page, number: number) =>
  page.getByRole("group", { name: `訪問先${number}`, exact: true });

/** Types a town, waits until the gazetteer offers it first, and takes it with the arrow and Enter. */
async function chooseTown(page: Page, group: Locator, typed: string, town: string): Promise<void> {
  const box = group.getByRole("combobox", { name: "地名" });
  await box.focus();
  await page.keyboard.type(typed);
  const offer = group.getByRole("listbox").getByRole("option").first();
  await expect(offer).toContainText(town);
  await expect(offer).toBeEnabled();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

async function typeInto(page: Page, box: Locator, text: string): Promise<void> {
  await box.focus();
  await page.keyboard.type(text);
}

async function press(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press("Enter");
}

test("a caravan through Indiana and Kentucky, the latter another mission's, is planned by keyboard alone", async ({
  page,
  signInAs,
}) => {
  await signInAs("mission-editor", "chicago");
  await page.goto("/events/new");
  await expectAccessible(page);
  await press(page, page.getByRole("link", { name: /キャラバン/ }));
  await expect(page.getByRole("heading", { name: "キャラバンの登録" })).toBeVisible();

  const kind = page.getByRole("combobox", { name: "種別" });
  await kind.focus();
  await page.keyboard.press("ArrowDown");
  await typeInto(page, page.getByLabel("件名（和文）"), "オハイオ川流域キャラバン");

  const add = page.getByRole("button", { name: "訪問先を追加" });
  await press(page, add);
  await press(page, add);
  const stops = [
    {
      day: "令和9年5月10日",
      typed: "インディアナ州シーモア",
      town: "インディアナ州 シーモア Seymour",
    },
    { day: "2027/5/11", typed: "louisville ky", town: "ケンタッキー州 ルイビル Louisville" },
    { day: "２０２７－０５－１２", typed: "paducah", town: "ケンタッキー州 パデューカ Paducah" },
  ];
  for (const [at, { day, typed, town }] of stops.entries()) {
    await typeInto(page, stop(page, at + 1).locator("input[name$='.first']"), day);
    await chooseTown(page, stop(page, at + 1), typed, town);
  }
  await expect(stop(page, 1)).toContainText("管轄：シカゴ総");
  for (const number of [2, 3])
    await expect(stop(page, number)).toContainText("ナッシュビル総の管轄です");
  // C10: on a notebook their map stands beside them.
  const [map, row] = [
    await page.getByRole("img", { name: /3/ }).boundingBox(),
    await stop(page, 1).boundingBox(),
  ];
  expect(map?.x).toBeGreaterThan((row?.x ?? 0) + (row?.width ?? 0));
  expect(Math.abs((map?.y ?? 0) - (row?.y ?? 0))).toBeLessThan(60);

  const tag = page.getByRole("group", { name: "重点分野" }).getByRole("checkbox").first();
  await tag.focus();
  await page.keyboard.press("Space");
  await expectAccessible(page);
  await press(page, page.getByRole("button", { name: "登録する", exact: true }));

  await expect(page.getByText("登録しました。")).toBeVisible();
  const rows = page.getByRole("row");
  await expect(rows.nth(1)).toContainText(/2027年5月10日.*インディアナ州 シーモア.*Jackson/);
  await expect(rows.nth(2)).toContainText(
    /2027年5月11日.*ケンタッキー州 ルイビル.*ナッシュビル総の管轄です/,
  );
  await expect(rows.nth(3)).toContainText(/2027年5月12日.*パデューカ.*ナッシュビル総の管轄です/);
  await expect(page.getByText("英文の件名がありません。")).toBeVisible();
  await expectAccessible(page);
});

test("C10 four stops stand in a row each, their details folded", async ({
  page,
  server,
  signInAs,
}) => {
  await signInAs("mission-editor", "chicago");
  const place = { ...placeIn("IN", "Gary"), lat: 41.6, lon: -87.3 };
  const occurrences = ["10", "11", "12", "13"].map((day) =>
    occurrenceOf({ day: `2048-05-${day}`, place }),
  );
  const id = await makeEvent(server.db, { form: "caravan", kind: "caravan", occurrences });
  await page.goto(`/events/${id}/edit`);
  await expect(stop(page, 4)).toBeVisible();
  const boxes = await Promise.all([1, 2, 3, 4].map(async (at) => stop(page, at).boundingBox()));
  expect(boxes.every((box) => (box?.height ?? 999) < 270)).toBe(true);
  const [first, last] = [boxes[0], boxes[3]];
  // From the first stop to the end of the last: four used to take 4,489 px.
  expect((last?.y ?? 0) + (last?.height ?? 0) - (first?.y ?? 0)).toBeLessThan(1000);
  for (const details of await stop(page, 1).locator("details").all())
    await expect(details).not.toHaveAttribute("open");
});

test("a town without a Japanese name is given one beside it, for the next event too", async ({
  page,
  signInAs,
}) => {
  await signInAs("mission-editor", "chicago");
  await page.goto("/events/new?form=caravan");
  await chooseTown(page, stop(page, 1), "greencastle in", "インディアナ州 Greencastle");
  await stop(page, 1).getByText("この町の日本語名を登録").press("Enter");
  await typeInto(page, stop(page, 1).getByLabel("この町の日本語名"), "グリーンキャッスル");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(stop(page, 1).getByText("「グリーンキャッスル」を登録しました")).toBeVisible();
  await stop(page, 1).getByRole("combobox", { name: "地名" }).fill("グリーンキャ");
  const offer = stop(page, 1).getByRole("listbox").getByRole("option").first();
  await expect(offer).toContainText("インディアナ州 グリーンキャッスル Greencastle");
});

test("Enter in a box saves and never presses a list button", async ({
  page,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400/);
  await signInAs("mission-editor", "chicago");
  await page.goto("/events/new?form=caravan");
  await page.getByLabel("件名（和文）").fill("題");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("訪問先1：初日");
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("group", { name: "連携団体" }).getByRole("combobox")).toHaveCount(0);
});

test("a town offered for an older text is not taken while the newer one is asked for", async ({
  page,
  signInAs,
}) => {
  await signInAs("mission-editor", "chicago");
  await page.goto("/events/new?form=caravan");
  let answer = () => {};
  const answerable = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/places\.data\?q=paducah/, async (route) => {
    await answerable;
    await route.continue();
  });
  const box = stop(page, 1).getByRole("combobox", { name: "地名" });
  const offers = stop(page, 1).getByRole("listbox").getByRole("option");
  await box.fill("paradise");
  await expect(offers.first()).toContainText("ネバダ州 パラダイス Paradise");
  await expect(offers.first()).toBeEnabled();

  const asked = page.waitForRequest(/\/places\.data\?q=paducah/);
  await box.fill("paducah");
  await expect(offers.first()).toBeDisabled();
  await asked;
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await offers.first().dispatchEvent("pointerdown");
  await expect(box).toHaveValue("paducah");
  await expect(offers.first()).toBeDisabled();
  await expectAccessible(page);

  answer();
  await expect(offers.first()).toContainText("ケンタッキー州 パデューカ Paducah");
  await expect(offers.first()).toBeEnabled();
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(box).toHaveValue("Paducah");
  await expect(stop(page, 1)).toContainText("ナッシュビル総の管轄です");
});

test("a button stands still when the scripts arrive, so that no press is lost", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/ERR_FAILED/);
  const eventId = await makeEvent(server.db, {
    form: "caravan",
    kind: "caravan",
    occurrences: ["Gary", "Muncie"].map((town) => occurrenceOf({ place: placeIn("IN", town) })),
  });
  await signInAs("secretariat");
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto(`/events/${eventId}/edit`, { waitUntil: "load" });
  const top = async () => {
    await page.evaluate(async () => await document.fonts.ready);
    return (await page.getByRole("button", { name: "変更を保存する" }).boundingBox())?.y;
  };
  await expect(stop(page, 1).getByRole("textbox", { name: "地名" })).toBeVisible();
  const before = await top();
  await page.unroute("**/assets/*.js");
  await page.reload();
  await expect(stop(page, 1).getByRole("combobox", { name: "地名" })).toBeVisible();
  await expect.poll(top).toBe(before);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("stops are added, a town is searched and chosen, and the caravan is saved", async ({
    page,
    signInAs,
  }) => {
    await signInAs("mission-editor", "chicago");
    await page.goto("/events/new?form=caravan");
    await page.getByRole("combobox", { name: "種別" }).selectOption("caravan");
    await page.getByLabel("件名（和文）").fill("手作業のキャラバン");
    await stop(page, 1).locator("input[name$='.first']").fill("2027-06-10");
    await page.getByRole("button", { name: "訪問先を追加" }).click();
    await stop(page, 2).locator("input[name$='.first']").fill("2027-06-11");
    await stop(page, 2).getByRole("combobox", { name: "州・地域" }).selectOption("WI");
    await stop(page, 1).getByRole("textbox", { name: "地名" }).fill("Springfield IL");
    await stop(page, 1).getByRole("button", { name: "地名を検索" }).click();
    await stop(page, 1)
      .getByRole("radio", { name: /イリノイ州.*Springfield Sangamon郡/ })
      .check();
    await page.getByRole("button", { name: "訪問先2を前へ" }).click();
    await page.getByRole("button", { name: "登録する", exact: true }).click();
    await expect(page.getByRole("row").nth(1)).toContainText("ウィスコンシン州");
    await expect(page.getByRole("row").nth(2)).toContainText(/スプリングフィールド.*Sangamon/);
  });
});

test("what was typed survives a sign-in that ended", async ({ page, context, signInAs }) => {
  await signInAs("mission-editor", "chicago");
  const signedIn = await context.cookies();
  await page.goto("/events/new?form=caravan");
  await page.getByLabel("件名（和文）").fill("消えない件名");
  // Where the town is offered while typing the scripts run, and keep what is typed.
  await expect(stop(page, 1).getByRole("combobox", { name: "地名" })).toBeVisible();
  await page.getByRole("button", { name: "訪問先を追加" }).click();
  await stop(page, 2).locator("input[name$='.first']").fill("2027-07-01");
  await context.clearCookies();
  await page.getByRole("button", { name: "登録する", exact: true }).click();
  await expect(page).toHaveURL(/sign-in\?to=%2Fevents%2Fnew%3Fform%3Dcaravan/);

  await context.addCookies(signedIn);
  await page.goto("/events/new?form=caravan");
  await expect(page.getByText("入力の途中だった内容を戻しました。")).toBeVisible();
  await expect(page.getByLabel("件名（和文）")).toHaveValue("消えない件名");
  await expect(stop(page, 2).locator("input[name$='.first']")).toHaveValue("2027-07-01");
  await page.getByRole("button", { name: "戻した内容を破棄する" }).click();
  await expect(page.getByLabel("件名（和文）")).toHaveValue("");
});
