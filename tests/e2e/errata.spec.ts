/** A frozen report after the register has changed: what differs and why, and the 正誤表 decided by keyboard. P170, P171 */
import type { Locator, Page } from "@playwright/test";
import { ne } from "drizzle-orm";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { draftSubmission } from "~/operations/submission/draft-submission.server";
import { freezeSubmission } from "~/operations/submission/freeze-submission.server";
import { addSubmissionDrafter } from "~/operations/submission/set-drafter.server";
import { events } from "~db/schema/events";
import { expectAccessible } from "../support/browser-axe";
import { expect, type Installation, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { testContext } from "../support/test-context";

test.use({ expectedConsoleErrors: [/status of 400/] });

const PERIOD = { from: "2025-04-01", to: "2026-03-31" };

/** A year with two receptions of Chicago, frozen by two people; the server makes its files in the background. */
async function frozenYear({ db }: Installation) {
  const held = (day: string) => ({ occurrences: [occurrenceOf({ day, outcome: "held" })] });
  const counted = await makeEvent(db, held("2025-05-10"));
  const withdrawn = await makeEvent(db, held("2025-06-10"));
  await db.write((tx) =>
    tx.update(events).set({ counted: "yes" }).where(ne(events.counted, "yes")),
  );
  const now = new Date();
  const first = await testContext(db, { now });
  const second = await testContext(db, { now, name: "起案 二郎" });
  const title = { ja: null, en: null };
  const drafted = await draftSubmission(first, { period: PERIOD, title, note: null });
  if (!drafted.ok) throw new Error(drafted.reason);
  const { id } = drafted;
  await addSubmissionDrafter(first, { id, revision: null, userId: second.user.id });
  const typed = { on: "2026-06-01", number: "内副第1号", office: "内閣官房", skipped: null };
  const frozen = await freezeSubmission(second, { id, revision: null, typed, mayLeaveOut: true });
  if (!frozen.ok) throw new Error(frozen.reason);
  return { id, counted, withdrawn };
}

/** As the person in the field does it. */
async function logAttendance(page: Page, eventId: number, people: string) {
  await page.goto(`/events/${eventId}/attendance`);
  await page.getByLabel("参加者数").fill(people);
  await page.getByLabel("参加者数").press("Enter");
  await expect(page.getByText(`${people}名を記録しました。`)).toBeVisible();
}

const expectFitting = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

/** The row of one figure of the whole nation. */
const nation = (page: Page, figure: string) =>
  page
    .locator("tbody")
    .filter({ has: page.getByRole("rowheader", { name: "全米計" }) })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: figure }) });

/** What was decided about it: the last cell. */
const decided = (page: Page, figure: string) => nation(page, figure).getByRole("cell").last();

/** By keyboard alone: the form is opened, the choice is so many below the first, the note is typed. */
async function decide(
  page: Page,
  opened: Locator,
  { below, note }: { below: number; note: string },
) {
  await opened.press("Enter");
  await page.keyboard.press("Tab");
  for (let at = 0; at < below; at += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type(note);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}

test("P171: what changed after the freezing is listed with its reasons, decided, and asked again when it changes again", async ({
  page,
  server,
  signInAs,
}) => {
  const { id, counted, withdrawn } = await frozenYear(server);
  await signInAs("secretariat");
  await page.goto(`/submissions/${id}`);
  await expect(page.getByRole("heading", { name: "確定版" })).toBeVisible({ timeout: 60_000 });
  const record = await page.locator(".submission-record code").first().innerText();
  await page.getByRole("link", { name: "正誤表" }).press("Enter");
  await expect(page.getByText("確定版と現在の登録内容に、相違はありません。")).toBeVisible();
  await expectAccessible(page);

  await signInAs("mission-editor", "chicago");
  await logAttendance(page, counted, "50");
  const editor = await testContext(server.db, { role: "mission-editor", organiser: "chicago" });
  await withdrawEvent(editor, { eventId: withdrawn, reason: "二重登録" });

  const person = await signInAs("secretariat");
  await page.goto(`/submissions/${id}/errata`);
  await expect(nation(page, "実施件数")).toContainText("−1");
  await expect(nation(page, "延べ参加者数（下限）")).toContainText("+50");
  await expect(decided(page, "延べ参加者数（下限）")).toHaveText("未判断");
  await expectAccessible(page);

  // Each part leads to its events, and they lead on to the difference of the two reports.
  await nation(page, "延べ参加者数（下限）")
    .getByRole("link", { name: "参加者数の訂正 +50" })
    .press("Enter");
  await expect(page.locator(`.difference-events a[href="/events/${counted}"]`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "増減の内訳へ戻る" }).press("Enter");
  await expect(page.getByRole("heading", { name: "増減の内訳" })).toBeVisible();
  await expect(nation(page, "実施件数")).toContainText("取消し・期間外");
  await expect(page.getByRole("link", { name: "CSV" })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/submissions/${id}/errata`);
  const attendance = decided(page, "延べ参加者数（下限）");
  const one = page.getByLabel("全米計の判断を記録");
  await decide(page, one, { below: 1, note: "次回会議で説明" });
  await expect(attendance).toContainText("訂正");
  await expect(attendance).toContainText("次回会議で説明");
  await expect(attendance).toContainText(person.name);
  // The form of the row has done its work.
  await expect(page.locator("details[open]")).toHaveCount(0);
  const rest = page.getByText("まとめて判断する");
  await decide(page, rest, { below: 3, note: "" });
  await expect(page.getByText("判断していない数値：0")).toBeVisible();
  await expect(rest).toHaveCount(0);
  await expect(page.getByRole("cell", { name: "次回反映" }).first()).toBeVisible();
  // What the row was decided to be is not written over by what is decided for the rest.
  await expect(attendance).toContainText("次回会議で説明");
  await expectAccessible(page);

  await signInAs("mission-editor", "chicago");
  await logAttendance(page, counted, "60");
  await signInAs("secretariat");
  await page.goto(`/submissions/${id}/errata`);
  await expect(nation(page, "延べ参加者数（下限）")).toContainText("+60");
  await expect(attendance).toHaveText("未判断");
  await expect(decided(page, "実施件数")).toContainText("訂正");
  await page.getByRole("link", { name: "報告書へ戻る" }).press("Enter");
  await expect(page.locator(".submission-record code").first()).toHaveText(record);
});

test("P170, P171: who may not decide reads both, on a phone and in English; what cannot be compared is said", async ({
  page,
  readIn,
  signInAs,
}) => {
  await signInAs("viewer");
  await readIn("en");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/submissions");
  await page.getByRole("link", { name: "Outreach in FY2025" }).click();
  await page.getByRole("link", { name: "Errata" }).click();
  await expect(page.getByRole("heading", { name: /^Errata: / })).toBeVisible();
  await expect(page.getByRole("cell", { name: /Correct it/ }).first()).toBeVisible();
  await expect(page.locator(".erratum-form")).toHaveCount(0);
  await expectFitting(page);
  // Nothing has to be pushed aside to be read.
  const table = page.locator(".errata-table");
  expect(await table.evaluate((of) => of.scrollWidth - (of.parentElement?.clientWidth ?? 0))).toBe(
    0,
  );
  await expectAccessible(page);

  await page.goto("/submissions/difference?a=now&b=now&by=month");
  await expect(page.getByRole("alert")).toContainText("These cannot be compared");
  await expect(page.getByRole("combobox", { name: "By" })).toHaveValue("month");
  await expect(page.getByRole("combobox", { name: "From" })).toHaveValue("now");
  await page.getByRole("combobox", { name: "Terms" }).selectOption({ index: 1 });
  await page.getByRole("combobox", { name: "From" }).selectOption({ index: 0 });
  await page.getByRole("button", { name: "Show" }).press("Enter");
  await expect(page.getByRole("rowheader", { name: "Attendance, low" }).first()).toBeVisible();
  await expect(page).toHaveURL(/plan=2017/);
  await expect(page.getByRole("combobox", { name: "Terms" })).toHaveValue("2017");
  await expectFitting(page);
  await expectAccessible(page);
});
