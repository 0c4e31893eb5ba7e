/** Logging attendance on a phone at a caravan's stop: by thumb, by keyboard, without JavaScript; who may not. */
import type { Page } from "@playwright/test";
import { findEventToLog } from "~db/queries/attendance/event-to-log";
import { sumsOf } from "../support/attendance-steps";
import { expectAccessible } from "../support/browser-axe";
import { expect, type Installation, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../support/make-event";

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  expectedConsoleErrors: [/status of 400/],
});

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Three stops: two days ago, yesterday, next week. */
function makeCaravan(server: Installation): Promise<number> {
  return makeEvent(server.db, {
    form: "caravan",
    kind: "caravan",
    title: { ja: "インディアナ地方キャラバン", en: "Grassroots Caravan in Indiana" },
    occurrences: [
      occurrenceOf({ day: dayFromNow(-3), place: placeIn("IN", "Columbus") }),
      occurrenceOf({ day: dayFromNow(-2), place: placeIn("KY", "Louisville") }),
      occurrenceOf({ day: dayFromNow(7), place: placeIn("KY", "Lexington") }),
    ],
  });
}

test("約50名 is read, confirmed and logged with a thumb; the stop is held and the next one is a tap away", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await makeCaravan(server);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attendance`);
  await expect(page.locator("summary").filter({ hasText: "Louisville" })).toBeVisible();
  await expectThumbSized(page);
  await expectAccessible(page);

  await page.getByLabel("参加者数").fill("５０");
  await page.getByRole("button", { name: "約", exact: true }).tap();
  await expect(page.getByText("45〜55名と読み取ります。")).toBeVisible();
  await expect(page.getByRole("radio", { name: "推計" })).toBeChecked();
  await page.getByRole("button", { name: "記録する" }).tap();
  await expect(page.getByLabel("下限（名）")).toHaveValue("45");
  await expectAccessible(page);
  await page.getByLabel("上限（名）").fill("60");
  await page.getByRole("button", { name: "この人数で記録する" }).tap();

  await expect(
    page.getByRole("status").filter({ hasText: "45〜60名を記録しました。" }),
  ).toBeVisible();
  await expect(page.getByText("入力：「約５０」")).toBeVisible();
  await expectAccessible(page);
  expect(await sumsOf(server.db, eventId, 1)).toMatchObject({
    attendanceLow: 45,
    attendanceHigh: 60,
  });
  await page.getByRole("link", { name: /次の実施回へ/ }).tap();
  await expect(page.locator("summary").filter({ hasText: "Columbus" })).toBeVisible();
});

test("a wrong number names the field and keeps what was typed; a vague one asks for a range", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await makeCaravan(server);
  await signInAs("secretariat");
  await page.goto(`/events/${eventId}/attendance`);
  await page.getByLabel("備考").fill("屋外会場");
  await page.getByLabel("参加者数").fill("60-40");
  await page.getByRole("button", { name: "記録する" }).tap();
  await expect(page.getByRole("alert")).toContainText("参加者数：下限が上限を上回っています。");
  await expect(page.getByLabel("参加者数")).toHaveValue("60-40");
  await expect(page.getByLabel("備考")).toHaveValue("屋外会場");
  // Said once: what is read while typing is silent until another number is typed.
  const preview = page.locator("#number-preview");
  await expect(preview).toBeEmpty();
  await page.getByLabel("参加者数").fill("60-30");
  await expect(preview).toHaveText("下限が上限を上回っています。");
  await expectAccessible(page);

  await page.getByLabel("参加者数").fill("数十名");
  await page.getByRole("button", { name: "記録する" }).tap();
  await page.getByLabel("下限（名）").fill("30");
  await page.getByLabel("上限（名）").fill("20");
  await page.getByRole("button", { name: "この人数で記録する" }).tap();
  await expect(page.getByRole("alert")).toContainText("下限が上限を上回っています。");
  await page.getByRole("button", { name: "入力に戻る" }).tap();
  await expect(page.getByLabel("参加者数")).toHaveValue("数十名");
  await expect(page.getByLabel("備考")).toHaveValue("屋外会場");
  expect(await sumsOf(server.db, eventId, 1)).toMatchObject({ officialCount: 0 });
});

test("N4: two figures, and the former one is made official again", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await makeCaravan(server);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attendance`);
  for (const figure of ["52", "58"]) {
    await page.getByLabel("参加者数").fill(figure);
    await page.getByRole("button", { name: "記録する" }).tap();
    await expect(
      page.getByRole("status").filter({ hasText: `${figure}名を記録しました。` }),
    ).toBeVisible();
  }
  await page.getByRole("button", { name: "公式値を元に戻す" }).tap();
  await expect(
    page.getByRole("status").filter({ hasText: "公式値を変更しました。" }),
  ).toBeVisible();
  expect(await sumsOf(server.db, eventId, 1)).toMatchObject({
    attendanceLow: 52,
    attendanceHigh: 52,
  });
});

test("by keyboard only, in English", async ({ page, server, signInAs, readIn }) => {
  const eventId = await makeCaravan(server);
  await signInAs("mission-editor", "chicago");
  await readIn("en");
  await page.goto(`/events/${eventId}/attendance`);
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.id)) === "number") break;
  }
  await page.keyboard.type("120 or more");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("status").filter({ hasText: "120 or more logged (in person)." }),
  ).toBeVisible();
  await expectAccessible(page);
  expect(await sumsOf(server.db, eventId, 1)).toMatchObject({
    attendanceLow: 120,
    attendanceOpenEnded: true,
  });
});

test("what was typed survives signing out in another tab and signing in again, until it is logged", async ({
  page,
  server,
  signInAs,
  context,
}) => {
  const eventId = await makeCaravan(server);
  await signInAs("mission-editor", "chicago");
  const signedIn = await context.cookies();
  await page.goto(`/events/${eventId}/attendance`);
  await page.getByRole("radio", { name: "オンライン" }).check();
  await page.getByLabel("参加者数").fill("約80");
  await page.getByRole("radio", { name: "計数" }).check();
  await page.getByLabel("備考").fill("受付の名簿による");
  // The buttons beside the number come with the scripts, which keep what is typed.
  await expect(page.getByRole("button", { name: "約", exact: true })).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${server.url}/events`);
  await context.clearCookies({ name: "kusanone_session" });
  await page.getByRole("button", { name: "記録する" }).tap();
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  const back = new URL(page.url()).searchParams.get("to") ?? "";

  await context.addCookies(signedIn);
  await page.goto(back);
  await expect(page.getByText("入力の途中だった内容を戻しました。")).toBeVisible();
  await expect(page.getByLabel("参加者数")).toHaveValue("約80");
  await expect(page.getByText("72〜88名と読み取ります。")).toBeVisible();
  await expect(page.getByLabel("備考")).toHaveValue("受付の名簿による");
  await expect(page.getByRole("radio", { name: "オンライン" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "計数" })).toBeChecked();
  await expectAccessible(page);

  await page.getByLabel("参加者数").fill("80");
  await page.getByRole("button", { name: "記録する" }).tap();
  await expect(page.getByRole("status").filter({ hasText: "80名を記録しました。" })).toBeVisible();
  await expect(page.getByLabel("参加者数")).toHaveValue("");
  await page.goto(`/events/${eventId}/attendance`);
  await expect(page.getByLabel("参加者数")).toHaveValue("");
  await expect(page.getByText("入力の途中だった内容を戻しました。")).toHaveCount(0);
});

test("a stop that has not begun says so in place of the form", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await makeCaravan(server);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attendance`);
  await page.locator("summary").filter({ hasText: "実施回を選ぶ" }).tap();
  await page.getByRole("link", { name: /Lexington/ }).tap();
  await expect(page.getByText("まだ始まっていないため（現地時間）")).toBeVisible();
  await expect(page.getByLabel("参加者数")).toHaveCount(0);
});

for (const [role, organiser] of [
  ["mission-editor", "denver"],
  ["viewer", null],
] as const) {
  test(`${role} ${organiser ?? ""} reads the history and cannot log`, async ({
    page,
    server,
    signInAs,
  }) => {
    const eventId = await makeCaravan(server);
    await signInAs(role, organiser);
    await page.goto(`/events/${eventId}/attendance`);
    await expect(page.getByText("記録できるのは、主担当")).toBeVisible();
    await expect(page.getByRole("button", { name: "記録する" })).toHaveCount(0);
    await expectAccessible(page);
    const session = (await findEventToLog(server.db.read, eventId))?.occurrences[1]?.id ?? 0;
    const answer = await page.request.post(`/events/${eventId}/attendance`, {
      form: {
        session: String(session),
        mode: "in-person",
        number: "5",
        method: "counted",
        official: "yes",
      },
      headers: { Origin: server.url },
    });
    expect(answer.status()).toBe(403);
    expect(await sumsOf(server.db, eventId, 1)).toMatchObject({ officialCount: 0 });
  });
}

test("N6: a media buy logs actual reach by measure, and no attendance", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await makeEvent(server.db, {
    form: "media-buy",
    kind: "local_media",
    occurrences: [placementOf(["ND"], { day: dayFromNow(-9) })],
  });
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attendance`);
  await page.getByLabel("視聴者数", { exact: true }).fill("三万");
  await page.getByRole("button", { name: "実績を記録する" }).tap();
  await expect(page.getByText("数字で入力してください。")).toBeVisible();
  await page.getByLabel("視聴者数", { exact: true }).fill("３０，０００");
  await page.getByRole("button", { name: "実績を記録する" }).tap();
  await expect(
    page.getByRole("status").filter({ hasText: "リーチの実績を記録しました。" }),
  ).toBeVisible();
  await expect(page.getByLabel("視聴者数", { exact: true })).toHaveValue("30,000");
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("約50名 is confirmed in two steps", async ({ page, server, signInAs }) => {
    const eventId = await makeCaravan(server);
    await signInAs("mission-editor", "chicago");
    await page.goto(`/events/${eventId}/attendance`);
    await page.getByLabel("参加者数").fill("約50名");
    await page.getByRole("button", { name: "記録する" }).click();
    await page.getByRole("button", { name: "この人数で記録する" }).click();
    await expect(
      page.getByRole("status").filter({ hasText: "45〜55名を記録しました。" }),
    ).toBeVisible();
    expect(await sumsOf(server.db, eventId, 1)).toMatchObject({
      attendanceLow: 45,
      attendanceHigh: 55,
    });
  });
});

/** Every visible target of the page itself is at least 44 px high. */
async function expectThumbSized(page: Page): Promise<void> {
  const small = await page
    .locator(
      "main :is(a, button, summary, select, textarea, input:not([type=hidden], [type=checkbox]))",
    )
    .evaluateAll((targets) =>
      targets
        .map((target) => ({
          text: target.outerHTML.slice(0, 80),
          height: target.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 0 && height < 44),
    );
  expect(small, "targets smaller than a thumb").toEqual([]);
}
