/** The calendar by keyboard, on a phone and in another zone; a collision shown while a caravan is planned. */
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { expect, type Installation, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";

const focusedDay = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-day") ?? null);

/** A caravan of two stops, a session, and what is known to the month, in June 2041. */
async function fillJune({ db }: Installation): Promise<void> {
  await makeEvent(db, {
    form: "caravan",
    kind: "caravan",
    title: { ja: "六月のキャラバン", en: "June caravan" },
    occurrences: [
      occurrenceOf({ day: "2041-06-11", startTime: "10:00", place: placeIn("IN", "Seymour") }),
      occurrenceOf({ day: "2041-06-14", place: placeIn("IN", "Columbus") }),
    ],
  });
  await makeEvent(db, {
    title: { ja: "夜の交流会", en: "Evening reception" },
    occurrences: [
      occurrenceOf({
        day: "2041-06-30",
        startTime: "23:30",
        zone: "Pacific/Honolulu",
        place: placeIn("HI", "Hilo"),
      }),
    ],
  });
  const month = { precision: "month" as const, from: "2041-06-01", to: "2041-06-30" };
  await makeEvent(db, {
    title: { ja: "日程調整中の表敬", en: "Courtesy call to be dated" },
    occurrences: [occurrenceOf({ first: month, last: month })],
  });
}

test("the calendar keeps the filter of the list; its year shows holidays and leads to a month by arrows", async ({
  page,
  server,
  signInAs,
}) => {
  await fillJune(server);
  await signInAs("viewer");
  await page.goto("/events?year=2041");
  await page.getByRole("link", { name: "カレンダー", exact: true }).click();
  await expect(page.getByRole("heading", { name: "令和23年度" })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("listitem").filter({ hasText: /^米 4 独立記念日/ })).toBeVisible();
  await page.getByRole("link", { name: "2041年4月" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("link", { name: "2041年6月" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /2041年6月/ })).toBeVisible();
  await expect(page.getByText(/取組 (\d+)件中\1件を表示/)).toBeVisible();
  await expectAccessible(page);
});

test("days are walked by arrows, a day entered with Enter and left with Escape, with one tab stop", async ({
  page,
  server,
  signInAs,
}) => {
  await fillJune(server);
  await signInAs("viewer");
  await page.goto("/events/calendar?day=2041-06-01");
  await expect(page.locator('[data-day="2041-06-01"]')).toHaveAttribute("tabindex", "0");
  await page.getByRole("link", { name: "日本時間も表示" }).focus();
  await page.keyboard.press("Tab");
  await expect.poll(() => focusedDay(page)).toBe("2041-06-01");
  await page.keyboard.press("ArrowDown");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await expect.poll(() => focusedDay(page)).toBe("2041-06-11");
  await page.keyboard.press("Home");
  await expect.poll(() => focusedDay(page)).toBe("2041-06-09");
  await page.keyboard.press("End");
  await expect.poll(() => focusedDay(page)).toBe("2041-06-15");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "日程調整中の表敬" }).first()).toBeFocused();

  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("heading", { name: /2041年7月/ })).toBeVisible();
  await expect.poll(() => focusedDay(page)).toBe("2041-07-15");
  await page.keyboard.press("PageUp");
  await expect.poll(() => focusedDay(page)).toBe("2041-06-15");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "2041年6月14日（金）の一覧" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedDay(page)).toBe("2041-06-14");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("六月のキャラバン");
});

test.describe("in Los Angeles, in English, on a phone", () => {
  test.use({ timezoneId: "America/Los_Angeles", viewport: { width: 390, height: 844 } });

  test("days stand below each other and none shifts; Tokyo time is shown when asked for (N11)", async ({
    page,
    server,
    signInAs,
    readIn,
  }) => {
    await readIn("en");
    await fillJune(server);
    await signInAs("viewer");
    await page.goto("/events/calendar?day=2041-06-01");
    await expect(page.getByRole("heading", { name: "June 2041" })).toBeVisible();
    await page.getByRole("link", { name: "Show Tokyo time too" }).click();
    const last = page.locator('[data-day="2041-06-30"]');
    await expect(last).toContainText("Jun 30, 2041 (Sun)");
    await expect(last).toContainText("23:30 HST (Tokyo 18:30 next day)");
    await expect(last).toContainText("Hilo, Hawaii");
    await expect(page.locator('[data-day="2041-06-20"]')).toBeHidden();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
});

test("a stop near another mission's event is pointed out while the caravan is planned, and saved all the same (P15-P17)", async ({
  page,
  server,
  signInAs,
}) => {
  await makeEvent(server.db, {
    lead: "detroit",
    title: { ja: "シーモア市長表敬", en: null },
    occurrences: [occurrenceOf({ day: "2042-05-12", place: placeIn("IN", "Seymour") })],
  });
  await signInAs("mission-editor", "chicago");
  await page.goto("/events/new?form=caravan");
  await page.getByRole("combobox", { name: "種別" }).selectOption("caravan");
  await page.getByLabel("件名（和文）").fill("重なりを確かめるキャラバン");
  const stop = page.getByRole("group", { name: "訪問先1", exact: true });
  await stop.locator("input[name$='.first']").fill("2042-05-10");
  await stop.getByRole("combobox", { name: "地名" }).fill("seymour, in");
  await stop.getByRole("listbox").getByRole("option").first().click();
  await page.getByRole("button", { name: "日程の重なりを確認" }).click();

  const warning = page.locator("#collisions");
  await expect(warning).toContainText("日程・場所が近い取組が1件あります");
  await expect(warning).toContainText("同じ都市で7日以内、他の実施主体の取組と150km・14日以内");
  await expect(warning).toContainText("在デトロイト日本国総領事館");
  await expect(warning).toContainText("2日違い");
  await expect(warning.getByRole("link", { name: "シーモア市長表敬" })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByLabel("件名（和文）")).toHaveValue("重なりを確かめるキャラバン");

  await page.getByRole("button", { name: "登録する", exact: true }).click();
  await expect(page.getByText("登録しました。")).toBeVisible();
  await expect(page.locator("#collisions")).toContainText("シーモア市長表敬");
  await page.goto("/events/calendar?day=2042-05-01");
  await expect(page.locator('[data-day="2042-05-12"]')).toContainText("シーモア市長表敬");
});
