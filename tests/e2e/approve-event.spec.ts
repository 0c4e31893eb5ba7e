/** An event from draft to held, by three people. P1, P2 */
import type { Page } from "@playwright/test";
import { findEvent } from "~db/queries/event/event-draft";
import { updateWithdrawal } from "~db/queries/event/event-withdrawal";
import { updateUser } from "~db/queries/people/users";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

test.use({ expectedConsoleErrors: [/status of 40\d/] });

const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
const section = (page: Page) => page.getByRole("region", { name: "承認" });

test("draft, returned with a comment, changed, submitted again, approved, held", async ({
  page,
  server,
  signInAs,
}) => {
  const occurrences = [occurrenceOf({ day: yesterday })];
  const eventId = await makeEvent(server.db, { occurrences }, { approval: "draft" });
  const path = `/events/${eventId}`;

  await signInAs("mission-editor", "chicago");
  await page.goto(path);
  await expect(section(page)).toContainText("下書きです。");
  await expectAccessible(page);
  await section(page).getByRole("button", { name: "提出する" }).click();
  await expect(page.getByRole("status")).toContainText("提出しました。");
  await expect(section(page).getByRole("button", { name: "承認する" })).toHaveCount(0);

  const approver = await signInAs("mission-editor", "chicago");
  await server.db.write((tx) => updateUser(tx, approver.id, { approver: true }));
  await page.goto(path);
  await section(page).getByRole("button", { name: "差し戻す" }).click();
  await expect(page.getByRole("alert")).toContainText("コメントを入力してください。");
  await expectAccessible(page);
  await section(page).getByLabel("コメント").fill("件名を具体的にしてください。");
  await section(page).getByRole("button", { name: "差し戻す" }).click();
  await expect(page.getByRole("status")).toContainText("差し戻しました。");
  await expect(section(page).getByLabel("コメント")).toHaveValue("");

  await signInAs("mission-editor", "chicago");
  await page.goto(path);
  await expect(section(page)).toContainText("件名を具体的にしてください。");
  await page.getByRole("link", { name: "編集" }).click();
  await page.getByLabel("件名（和文）").fill("インディアナ州知事との懇談会");
  await page.getByRole("button", { name: "変更を保存する" }).click();
  await expect(page.getByText("変更を保存しました。")).toBeVisible();
  await section(page).getByRole("button", { name: "提出する" }).click();
  await expect(page.getByText("提出しました。", { exact: true })).toBeVisible();

  const second = await signInAs("mission-editor", "chicago");
  await server.db.write((tx) => updateUser(tx, second.id, { approver: true }));
  await page.goto(path);
  await section(page).getByLabel("コメント").focus();
  await page.keyboard.press("Tab");
  await expect(section(page).getByRole("button", { name: "承認する" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("承認しました。", { exact: true })).toBeVisible();
  await expectAccessible(page);

  await signInAs("secretariat");
  await page.goto(path);
  await page.getByRole("link", { name: "実施状況を変更" }).click();
  await page.getByLabel("実施済みにする").check();
  await page.getByRole("button", { name: "変更する" }).click();
  await page.waitForURL(`**${path}`);
  const event = await findEvent(server.db.read, eventId);
  expect(event?.approval).toBe("approved");
  expect(event?.draft.occurrences.map(({ outcome }) => outcome)).toEqual(["held"]);
});

test("C8: several approved in the inbox without scripts: ticked, named, then each with what became of it", async ({
  browser,
  server,
  signInAs,
  context,
}) => {
  const own = (ja: string) => ({ title: { ja, en: null }, lead: "denver" });
  await makeEvent(server.db, own("承認する茶会"), { approval: "submitted" });
  const changed = await makeEvent(server.db, own("取り下げる茶会"), { approval: "submitted" });
  const left = await makeEvent(server.db, own("選ばない茶会"), { approval: "submitted" });
  const approver = await signInAs("mission-editor", "denver");
  await server.db.write((tx) => updateUser(tx, approver.id, { approver: true }));
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: server.url,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  await page.goto("/events?year=all&approval=submitted&organiser=denver");
  await expect(page.getByRole("checkbox", { name: /承認の対象に選ぶ/ })).toHaveCount(0);
  await page.goto("/inbox?heap=to-approve");
  await page.getByRole("checkbox", { name: /「承認する茶会」を/ }).check();
  await page.getByRole("checkbox", { name: /「取り下げる茶会」を/ }).check();
  await page.getByRole("button", { name: "選んだ取組を確認して承認" }).click();
  await expect(page.getByRole("heading", { name: "次の2件を承認しますか" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveText([
    /^承認する茶会/,
    /^取り下げる茶会/,
  ]);
  const at = new Date();
  const withdrawn = { at, reason: "日程の重複" };
  await server.db.write((tx) =>
    updateWithdrawal(tx, changed, { withdrawn, userId: approver.id, at }),
  );
  await page.getByRole("button", { name: "この2件を承認する" }).click();
  await expect(page.getByText("2件中1件を承認しました。")).toBeVisible();
  await expect(page.getByRole("row", { name: /取り下げられた取組は/ })).toBeVisible();
  await page.getByRole("link", { name: "受信箱に戻る" }).click();
  await expect(page).toHaveURL(/heap=to-approve/);
  await expect(page.getByRole("checkbox", { name: /「選ばない茶会」を/ })).not.toBeChecked();
  expect((await findEvent(server.db.read, left))?.approval).toBe("submitted");
  await plain.close();
});

test("C8: all that are shown are chosen, and nothing that is not", async ({
  page,
  server,
  signInAs,
}) => {
  const own = { title: { ja: "選ばれる取組", en: null }, lead: "boston" };
  const ids: number[] = [];
  for (let at = 0; at < 12; at++)
    ids.push(await makeEvent(server.db, own, { approval: "submitted" }));
  const approver = await signInAs("mission-editor", "boston");
  await server.db.write((tx) => updateUser(tx, approver.id, { approver: true }));
  await page.goto("/inbox");
  await page.getByRole("checkbox", { name: "表示中の10件を選ぶ" }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "選んだ取組を確認して承認" }).click();
  await expect(page.getByRole("heading", { name: "次の10件を承認しますか" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "この10件を承認する" }).click();
  await expect(page.getByText("10件中10件を承認しました。")).toBeVisible();
  const stored = await Promise.all(ids.map((id) => findEvent(server.db.read, id)));
  expect(stored.filter((event) => event?.approval === "submitted")).toHaveLength(2);
});

test("the steps are explained as the code has them", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await page.goto("/approvals");
  await expect(page.getByRole("row", { name: /^差戻し 提出済み 差戻し/ })).toContainText("必須");
  await expectAccessible(page);
});
