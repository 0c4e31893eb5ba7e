/** The list and the page of events: search, a page at a time, both languages, on a phone, withdraw and restore. */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../support/make-event";

test("the documented events are found by a word of either language, and say what is not known", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await page.goto("/events?year=all");
  await expectAccessible(page);
  await page.getByRole("searchbox").fill("ＳＥＹＭＯＵＲ");
  await page.getByRole("button", { name: "検索" }).click();
  await expect(page.getByText("取組 1件中1件")).toBeVisible();
  await page.getByRole("link", { name: /シーモア/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("シーモア");
  await expect(page.getByText("出典", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "編集" })).toHaveCount(0);
  await expectAccessible(page);
});

test.describe("a town as a condition", () => {
  test.use({ expectedConsoleErrors: [/status of 400/] });

  test("a town is chosen in the filter, shown as a chip and taken away again, with scripts and without", async ({
    page,
    server,
    signInAs,
    browser,
  }) => {
    const town = { type: "state" as const, state: "IL", county: null, placeId: 4887398 };
    for (const [ja, place] of [
      ["シカゴ茶会", { ...town, name: "Chicago", lat: 41.85003, lon: -87.65005 }],
      ["隣町茶会", placeIn("IL", "Aurora")],
    ] as const)
      await makeEvent(server.db, {
        title: { ja, en: null },
        occurrences: [occurrenceOf({ day: "2043-05-01", place })],
      });
    await signInAs("viewer");
    await page.goto("/events?year=2043");
    await expect(page.getByText("取組 2件中2件")).toBeVisible();
    await page.getByText("他の条件").click();
    const box = page.getByRole("combobox", { name: "場所" });
    await box.fill("しか");
    await expect(page.locator("datalist option", { hasText: "イリノイ州シカゴ" })).toHaveCount(1);
    await expectAccessible(page);
    // As the browser enters what is taken from its list.
    await box.fill("イリノイ州シカゴ");
    await expect(page.getByText("取組 1件中1件")).toBeVisible();
    await expect(page).toHaveURL(/place=/);
    await page.getByRole("link", { name: "場所：イリノイ州シカゴを外す" }).click();
    await expect(page.getByText("取組 2件中2件")).toBeVisible();
    await page.getByText("他の条件").click();
    await box.fill("Nowhere");
    await box.press("Enter");
    await expect(page.getByRole("alert")).toContainText("町の名前か番号");

    const plain = await browser.newPage({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    await plain.goto(`${server.url}/events?year=2043`);
    await plain.getByText("他の条件").click();
    await plain.getByRole("combobox", { name: "場所" }).fill("Chicago");
    await plain.getByRole("button", { name: "表示", exact: true }).click();
    await expect(plain.getByText("取組 1件中1件")).toBeVisible();
    // Another condition keeps it.
    await plain.getByLabel("形態").selectOption("caravan");
    await plain.getByRole("button", { name: "表示", exact: true }).click();
    await expect(plain).toHaveURL(/place=%E3%82%A4.*form=caravan|form=caravan.*place=%E3%82%A4/);
    await plain.close();
  });
});

test("more than a page goes on where it ends, and n of N stays true (N9)", async ({
  page,
  server,
  signInAs,
}) => {
  for (let at = 0; at < 53; at++) {
    await makeEvent(server.db, {
      title: { ja: `連続行事${at}`, en: null },
      occurrences: [occurrenceOf({ day: "2040-05-01" })],
    });
  }
  await signInAs("viewer");
  await page.goto("/events?year=2040");
  await expect(page.getByText("取組 53件中50件")).toBeVisible();
  await expect(page.getByRole("link", { name: "連続行事0", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "次の50件" }).click();
  await expect(page.getByText("取組 53件中3件")).toBeVisible();
  await expect(page.getByRole("link", { name: "連続行事52" })).toBeVisible();
  // C12: what is to come stands from the nearest; the heads order it otherwise, and a view is kept under a name.
  await page.getByRole("link", { name: "日程" }).click();
  await expect(page).toHaveURL(/sort=newest/);
  await expect(page.getByRole("link", { name: "連続行事52" })).toBeVisible();
  await page.getByRole("link", { name: "表示を保存" }).click();
  await page.getByRole("textbox", { name: "名称" }).fill("令和22年度");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByRole("status")).toHaveText("変更しました。");
  await expectAccessible(page);
  await page.getByRole("link", { name: "令和22年度" }).click();
  await expect(page).toHaveURL(/\/events\?year=2040&sort=newest$/);
});

test("A2: paper takes all events of the filter, with its conditions; a part says that it is one", async ({
  page,
  server,
  signInAs,
}) => {
  for (let at = 0; at < 51; at++)
    await makeEvent(server.db, {
      title: { ja: `印刷行事${at}`, en: null },
      occurrences: [occurrenceOf({ day: "2042-05-01" })],
    });
  await signInAs("viewer");
  await page.goto("/events?year=2042");
  const partly = page.getByText("この用紙は一部です");
  await expect(partly).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(partly).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "全件を表示して印刷" }).click();
  await expect(page.getByText("取組 51件中51件")).toBeVisible();
  await expect(page.getByRole("button", { name: "印刷する" })).toBeEnabled();
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".event-table tbody tr")).toHaveCount(51);
  await expect(page.locator(".event-table tbody tr").last()).toBeVisible();
  await expect(page.getByText("取組 51件中51件")).toBeVisible();
  await expect(page.locator(".sheet-conditions")).toContainText("令和24年度");
  await expect(partly).toHaveCount(0);
});

test("a condition that is not understood is refused by name", async ({
  page,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400/);
  await signInAs("viewer");
  const answer = await page.goto("/events?year=20025");
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole("alert")).toContainText("20025");
});

test("a media buy shows planned beside actual reach on a phone in English, never as attendance (N6)", async ({
  page,
  server,
  signInAs,
  readIn,
}) => {
  await readIn("en");
  await page.setViewportSize({ width: 390, height: 844 });
  const eventId = await makeEvent(server.db, {
    form: "media-buy",
    kind: "local_media",
    title: { ja: null, en: "Spring television spots" },
    occurrences: [
      placementOf(["ME"], {
        placement: {
          reach: [
            { measure: "viewers", phase: "planned", value: 40_000, qualifier: "exact" },
            { measure: "viewers", phase: "actual", value: 38_500, qualifier: "about" },
          ],
        },
      }),
    ],
  });
  await signInAs("viewer");
  await page.goto(`/events/${eventId}`);
  await expect(page.getByRole("cell", { name: /^Planned.*Viewers 40,000/ })).toBeVisible();
  await expect(page.getByRole("cell", { name: /^Actual.*Viewers about 38,500/ })).toBeVisible();
  await expect(page.getByText("never added to attendance")).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test("an event is withdrawn with a reason and restored", async ({ page, server, signInAs }) => {
  const eventId = await makeEvent(server.db, { title: { ja: "取り下げる行事", en: null } });
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}`);
  await page.getByRole("link", { name: "取り下げる" }).click();
  await page.getByLabel("理由").fill("二重登録のため");
  await page.getByRole("button", { name: "取り下げる" }).click();
  await expect(page.getByText("理由：二重登録のため")).toBeVisible();
  await page.getByRole("link", { name: "取下げを取り消す" }).click();
  await page.getByRole("button", { name: "取下げを取り消す" }).click();
  await expect(page.getByText("取下げを取り消しました。")).toBeVisible();
});

test("A14: from a filtered list to an event, an edit and a save, and back to the same list; so from the calendar", async ({
  page,
  server,
  signInAs,
}) => {
  const title = { ja: "絞り込まれた茶会", en: null };
  await makeEvent(server.db, {
    ...{ title, lead: "chicago" },
    occurrences: [occurrenceOf({ day: "2041-05-01" })],
  });
  await signInAs("mission-editor", "chicago");
  const list = "/events?year=2041&organiser=chicago&q=%E8%8C%B6%E4%BC%9A";
  const calendar = "/events/calendar?view=month&day=2041-05-01&organiser=chicago";
  // Where somebody came from is remembered by scripts: it is there as soon as they run.
  const remembered = (address: string) =>
    expect.poll(() => page.evaluate(() => sessionStorage.getItem("view"))).toBe(address);
  await page.goto(list);
  await remembered(list);
  await page.getByRole("link", { name: title.ja }).click();
  await page.getByRole("link", { name: "編集", exact: true }).click();
  await page.getByLabel("件名（英文）").fill("A filtered tea");
  await page.getByRole("button", { name: "変更を保存" }).click();
  await expect(page.getByText("変更を保存しました。")).toBeVisible();
  await page.reload();
  const back = page.getByRole("link", { name: "取組の一覧", exact: true });
  await expect(back).toHaveAttribute("href", list);
  await back.click();
  await expect(page).toHaveURL(list);
  await expect(page.getByText("取組 1件中1件")).toBeVisible();
  await page.goto(calendar);
  await remembered(calendar);
  await page.getByRole("link", { name: title.ja }).first().click();
  await page.getByRole("link", { name: "カレンダー", exact: true }).click();
  await expect(page).toHaveURL(calendar);
});
