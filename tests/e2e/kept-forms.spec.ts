/** Typed text outlives a line that is gone and a tab that is closed: shown by logging attendance on a phone. */
import { observations } from "~db/schema/observations";
import { expectAccessible } from "../support/browser-axe";
import { expect, type Installation, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { makePlanDraft } from "../support/plan-drafts";
import { testContext } from "../support/test-context";

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  expectedConsoleErrors: [/net::ERR_/],
});

const makeStop = (server: Installation) =>
  makeEvent(server.db, { occurrences: [occurrenceOf({ day: "2026-06-10" })] });

test("C19: without a line the form stays, says that it is kept, and is sent once when the line is back", async ({
  page,
  server,
  signInAs,
  context,
}) => {
  const eventId = await makeStop(server);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attendance`);
  const number = page.getByLabel("参加者数");
  const log = page.getByRole("button", { name: "記録する" });
  const notice = page.getByRole("alert");
  await expect(page.getByRole("button", { name: "約", exact: true })).toBeVisible();
  await context.setOffline(true);
  await number.fill("52");
  await log.tap();
  await expect(notice).toContainText("入力した内容はこの端末に残っています。");
  await expect(number).toHaveValue("52");
  await expectAccessible(page);
  await page.getByRole("button", { name: "もう一度送信する" }).tap();
  await expect(notice).toContainText("まだ送信できていません。");
  await context.setOffline(false);
  const logged = (figure: string) =>
    page.getByRole("status").filter({ hasText: `${figure}名を記録しました。` });
  await expect(logged("52")).toBeVisible();
  await expect(notice).toHaveCount(0);

  // Received, but the answer is lost: sent again, also from the page loaded anew, it is the same record.
  await page.route("**/attendance.data*", async (route) => {
    await route.fetch();
    await route.abort("connectionfailed");
  });
  await number.fill("61");
  await log.tap();
  await page.getByRole("button", { name: "もう一度送信する" }).tap();
  await expect(notice).toContainText("まだ送信できていません。");
  await page.unrouteAll();
  page.on("dialog", (asked) => asked.accept());
  await page.reload();
  await expect(number).toHaveValue("61");
  await log.tap();
  await expect(logged("61")).toBeVisible();
  const records = await server.db.read.select().from(observations);
  expect(records.filter(({ low }) => low === 61)).toHaveLength(1);
});

test("A13: what was typed outlives a closed tab, and is kept by who leaves right after the last letter", async ({
  page,
  server,
  signInAs,
  context,
}) => {
  const eventId = await makeStop(server);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attendance`);
  await expect(page.getByRole("button", { name: "約", exact: true })).toBeVisible();
  const next = await context.newPage();
  await next.goto(`${server.url}/approvals`);
  await page.getByLabel("備考").fill("閉じる直前の備考");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => next.evaluate(() => localStorage.length)).toBe(1);
  await next.goto(`${server.url}/events/${eventId}/attendance`);
  await expect(next.getByLabel("備考")).toHaveValue("閉じる直前の備考");
  await next.getByLabel("備考").evaluate((box) => {
    const type = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
    type?.set?.call(box, "移る直前の備考");
    box.dispatchEvent(new Event("input", { bubbles: true }));
    document
      .querySelector<HTMLAnchorElement>(`main a[href$="${location.pathname.slice(0, -11)}"]`)
      ?.click();
  });
  await next.getByRole("link", { name: "参加者数を記録" }).first().tap();
  await expect(next.getByLabel("備考")).toHaveValue("移る直前の備考");
});

test("C19: where the line goes before the page has asked where its links lead, a press is answered all the same", async ({
  page,
  server,
  signInAs,
  context,
}) => {
  const eventId = await makeStop(server);
  await signInAs("mission-editor", "chicago");
  let asked = 0;
  await page.route("**/__manifest*", async (route) => {
    asked += 1;
    await route.abort("connectionfailed");
  });
  await page.goto(`/events/${eventId}/attendance`);
  await expect(page.getByRole("button", { name: "約", exact: true })).toBeVisible();
  await expect.poll(() => asked).toBeGreaterThan(0);
  await context.setOffline(true);
  await page.getByLabel("参加者数").fill("47");
  const notice = page.getByRole("alert");
  await expect(notice).toHaveCount(0);
  await page.getByRole("button", { name: "記録する" }).tap();
  await expect(notice).toContainText("入力した内容はこの端末に残っています。");
  await page.unrouteAll();
  // The line is back: nobody has to press anything.
  await context.setOffline(false);
  await expect(page.getByRole("status").filter({ hasText: "47名を記録しました。" })).toBeVisible();
});

test("C19: a drafted plan stays as it was typed while the line is gone, and is saved when it is back", async ({
  page,
  server,
  signInAs,
  context,
}) => {
  await makePlanDraft(await testContext(server.db), { inForceFrom: "2050-04-01" }, "8.0");
  await signInAs("secretariat");
  await page.goto("/plans/8.0/edit");
  await expect(page.locator("form[data-kept]")).toHaveCount(1);
  const note = page.getByLabel("備考（日本語）");
  await context.setOffline(true);
  await note.fill("線が切れている間の備考");
  await page.getByRole("button", { name: "案を保存" }).last().tap();
  await expect(page.getByRole("alert")).toContainText("入力した内容はこの端末に残っています。");
  await expect(note).toHaveValue("線が切れている間の備考");
  await context.setOffline(false);
  await expect(page.getByRole("status")).toContainText("案を保存しました");
  await page.reload();
  await expect(note).toHaveValue("線が切れている間の備考");
});
