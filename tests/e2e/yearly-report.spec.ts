/** The yearly report of FY2018: the documented record beside what was published. */
import { REACH_MEASURES } from "~/domain/counting/reach";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../support/make-event";

test("the secretariat reads FY2018: 7 events here, 337 published, the caravan once and once in each state", async ({
  page,
  signInAs,
}) => {
  await signInAs("secretariat");
  await page.goto("/reports/2018");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("平成30年度（FY2018）の取組");
  const figures = page.getByRole("region", { name: "主な数値" });
  await expect(figures.getByRole("link", { name: "7件", exact: true })).toBeVisible();
  await expect(figures).toContainText("337件・110万名以上");
  await expect(figures).toContainText(
    "公表は337件、この登録にあるのは7件です。参加者数が公表されているものはありません。",
  );

  const table = page.getByRole("table").first();
  const row = (name: string) => table.getByRole("row").filter({ hasText: name });
  await expect(row("インディアナ州").getByRole("cell").first()).toHaveText("1");
  await expect(row("イリノイ州").getByRole("cell").first()).toHaveText("1");
  await expect(row("重複（複数の行に計上）").getByRole("cell").first()).toHaveText("−1");
  await expect(row("全米計").getByRole("cell").first()).toHaveText("7");
  await expect(page.getByRole("group").filter({ hasText: "重複の内訳（1件）" })).toContainText(
    "地方キャラバン",
  );
  await expect(page.getByText("56の州・地域のうち48")).toBeVisible();
  await expect(page.getByRole("img", { name: "年度の推移" })).toBeVisible();
  await expectAccessible(page);
});

test("the figure of a state leads to its events", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await page.goto("/reports/2018");
  const indiana = page
    .getByRole("table")
    .first()
    .getByRole("row")
    .filter({ hasText: "インディアナ州" });
  await indiana.getByRole("link", { name: "1", exact: true }).first().click();
  await expect(page).toHaveURL(/\/events\?year=2018&state=IN&figure=held/);
  await expect(page.getByText("地方キャラバン（インディアナ州シーモア市").first()).toBeVisible();
});

test("the subtotal of a head leads to its events, each once, and the overlap to the events in several rows", async ({
  page,
  server,
  signInAs,
}) => {
  const held = occurrenceOf({ outcome: "held", day: "2031-06-10" });
  for (const tags of [["4.0:1-1", "4.0:1-2"], ["4.0:1-3"], ["4.0:2"]])
    await makeEvent(server.db, { tags, occurrences: [held] });
  await signInAs("viewer");
  await page.goto("/reports/2031?by=priority");
  const row = (name: string) => page.getByRole("table").first().getByRole("row", { name });
  await expect(row("重複（複数の細目に計上）").getByRole("cell").first()).toHaveText("−1");
  await row("経済成長につながる協力").getByRole("link", { name: "2" }).first().click();
  await expect(page.getByText("取組 2件中2件")).toBeVisible();
  await expect(page.getByRole("list", { name: "適用中の条件" })).toContainText(
    "重点分野：経済成長につながる協力",
  );

  await page.goto("/reports/2031?by=priority");
  await row("重複（複数の行に計上）").getByRole("link", { name: "−1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("重点分野別の重複に当たる取組");
  await expect(page.getByText("取組 1件中1件")).toBeVisible();
});

test("an overlap of many events leads to all of them (N9)", async ({ page, server, signInAs }) => {
  const stop = (state: string) =>
    occurrenceOf({ outcome: "held", day: "2032-06-10", place: placeIn(state) });
  for (let at = 0; at < 21; at++)
    await makeEvent(server.db, { occurrences: [stop("IN"), stop("OH")] });
  await signInAs("viewer");
  await page.goto("/reports/2032");
  await page.getByText("重複の内訳（21件中20件を表示）").click();
  await page.getByRole("link", { name: "21件全てを一覧で見る" }).click();
  await expect(page.getByText("取組 21件中21件")).toBeVisible();
});

test("by keyboard alone: another axis, another period, the years in figures", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await page.goto("/reports/2018");
  await page.getByRole("link", { name: "種別", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/by=kind/);
  await expect(page.getByRole("heading", { name: "種別の実施件数と延べ参加者数" })).toBeVisible();

  await page.getByText("期間・条件を変更").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("開始日").focus();
  await expect(page.getByLabel("開始日")).toHaveValue("2018-04-01");
  await page.getByRole("link", { name: /暦年/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=2018-01-01&to=2018-12-31/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2018年1月1日〜12月31日の取組");
  await expect(page.getByText("期間が重なる公表値")).toBeVisible();

  await page.getByText("年度ごとの数値").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row").filter({ hasText: "平成30年度" })).toContainText(
    "337件、110万名以上",
  );
  await expectAccessible(page);
});

test("N5 unique attendance cannot be told: its bounds stand beside cumulative attendance", async ({
  page,
  server,
  signInAs,
  readIn,
}) => {
  await signInAs("mission-editor", "chicago");
  for (const people of ["40〜60", "100"]) {
    const stop = occurrenceOf({ day: "2022-06-10" });
    const eventId = await makeEvent(server.db, { occurrences: [stop] });
    await page.goto(`/events/${eventId}/attendance`);
    await page.getByLabel("参加者数").fill(people);
    await page.getByRole("button", { name: "記録する" }).click();
    await expect(page.getByRole("status").filter({ hasText: "名を記録しました。" })).toBeVisible();
  }
  await page.goto("/reports/2022");
  const figures = page.getByRole("region", { name: "主な数値" });
  await expect(figures).toContainText("140〜160名");
  const headline = await figures.locator(".report-headline").evaluate((figure) => ({
    lines: figure.getClientRects().length,
    units: (figure.textContent ?? "").split("名").length - 1,
  }));
  expect(headline, "C14 on one line, its unit once").toEqual({ lines: 1, units: 1 });
  await expect(figures).toContainText("実人数：算出できません（100名以上160名以下）");
  await readIn("en");
  await page.goto("/reports/2022");
  await expect(page.getByRole("main")).toContainText(
    "Unique attendance: not available (at least 100, at most 160)",
  );
  await page.goto("/reports/2018");
  await expect(page.getByRole("main")).not.toContainText("Unique attendance");
});

test("in print the total stands once, and nothing is wider than the paper", async ({
  page,
  server,
  signInAs,
}) => {
  const figure = { phase: "actual" as const, value: 335_787, qualifier: "at-least" as const };
  for (const measure of REACH_MEASURES) {
    const reach = [
      { ...figure, measure },
      { ...figure, measure, phase: "planned" as const },
    ];
    await makeEvent(server.db, {
      form: "media-buy",
      kind: "local_media",
      occurrences: [
        placementOf(["ME"], { outcome: "held", day: "2033-06-01", placement: { reach } }),
      ],
    });
  }
  await signInAs("viewer");
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.goto("/reports/2033");
  await expect(page.getByRole("heading", { name: "メディアのリーチ" })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(680);
  await expect(page.locator("tfoot").first()).toHaveCSS("display", "table-row-group");
});

test("in English, on a phone, for every axis", async ({ page, signInAs, readIn }) => {
  await signInAs("viewer");
  await readIn("en");
  await page.setViewportSize({ width: 390, height: 844 });
  for (const axis of ["state", "kind", "organiser", "priority", "tier"]) {
    await page.goto(`/reports/2018?by=${axis}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Events in FY2018");
    await expect(
      page
        .getByText(/^337 are published; 7 are registered here; none has a published attendance\.$/)
        .first(),
    ).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${axis} fits the phone`).toBeLessThanOrEqual(390);
  }
  await expectAccessible(page);
});

test("the file of a report has the same rows, a byte-order mark and where they come from", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await page.goto("/reports/2018?by=organiser");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("kusanone-2018-04-01-2019-03-31-organiser.csv");
  const stream = await file.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  expect(text.startsWith("\uFEFFline,key,")).toBe(true);
  expect(text).toMatch(/\r\ntotal,total,全米計,.*?,7,/);
});

test.describe("an address that cannot be read", () => {
  test.use({ expectedConsoleErrors: [/400/] });

  test("is refused in words, with the way to the latest year", async ({ page, signInAs }) => {
    await signInAs("viewer");
    await page.goto("/reports/20025?state=ZZ");
    await expect(page.getByRole("alert")).toContainText("年度「20025」");
    await expect(page.getByRole("alert")).toContainText("州・地域「ZZ」");
    await expectAccessible(page);
    await page.getByRole("link", { name: "最新の年度を表示" }).click();
    await expect(page).toHaveURL(/\/reports\/20\d\d$/);
  });
});

test("the API is described where people look for it, in both languages", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await page.goto("/api");
  await expect(page.getByRole("heading", { name: "集計表" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Totals" })).toBeVisible();
});
