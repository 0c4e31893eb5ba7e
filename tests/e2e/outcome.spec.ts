/** Changing where an occurrence stands: held, cancelled, postponed, and back. */
import { findEvent } from "~db/queries/event/event-draft";
import { expectAccessible } from "../support/browser-axe";
import { expect, type Installation, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function makeSession(server: Installation, day: string) {
  const eventId = await makeEvent(server.db, { occurrences: [occurrenceOf({ day })] });
  const [occurrence] = await occurrencesOf(server, eventId);
  return { eventId, path: `/events/${eventId}/occurrences/${occurrence?.id}/outcome` };
}

async function occurrencesOf(server: Installation, eventId: number) {
  return (await findEvent(server.db.read, eventId))?.draft.occurrences ?? [];
}

test.use({ expectedConsoleErrors: [/status of 40\d/] });

test("postponing asks for the reason and the new date, keeps the old one and adds the new one", async ({
  page,
  server,
  signInAs,
}) => {
  const { eventId, path } = await makeSession(server, dayFromNow(5));
  await signInAs("mission-editor", "chicago");
  await page.goto(path);
  await expect(page.getByLabel("実施済みにする")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByLabel("延期する").check();
  await page.getByRole("button", { name: "変更する" }).click();
  await expect(page.getByRole("alert")).toContainText("理由：理由を入力してください。");
  await expect(page.getByRole("alert")).toContainText("開始日：日付を入力してください。");
  await expectAccessible(page);
  await page.getByLabel("理由").fill("台風のため");
  await page.getByLabel("開始日").fill(dayFromNow(40));
  await page.getByRole("button", { name: "変更する" }).click();
  await expect(page.getByRole("status")).toContainText(
    "提出済みに戻りました。再び承認が必要です。",
  );
  expect(
    (await occurrencesOf(server, eventId)).map(({ outcome, outcomeReason }) => [
      outcome,
      outcomeReason,
    ]),
  ).toEqual([
    ["postponed", "台風のため"],
    ["scheduled", null],
  ]);
});

test("held by keyboard only, then set back; in English", async ({
  page,
  server,
  signInAs,
  readIn,
}) => {
  const { eventId, path } = await makeSession(server, dayFromNow(-3));
  await signInAs("mission-editor", "chicago");
  await readIn("en");
  await page.goto(path);
  await page.getByRole("radio", { name: /Mark it as held/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/events/${eventId}`);
  expect((await occurrencesOf(server, eventId))[0]?.outcome).toBe("held");
  await page.goto(path);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Change" }).click();
  await page.waitForURL(`**/events/${eventId}`);
  expect((await occurrencesOf(server, eventId))[0]?.outcome).toBe("scheduled");
});

test("another mission reads the outcome and cannot change it", async ({
  page,
  server,
  signInAs,
}) => {
  const { eventId, path } = await makeSession(server, dayFromNow(-3));
  await signInAs("mission-editor", "denver");
  await page.goto(path);
  await expect(page.getByText("変更できるのは、主担当")).toBeVisible();
  const answer = await page.request.post(path, {
    form: { change: "hold" },
    headers: { Origin: server.url },
  });
  expect(answer.status()).toBe(403);
  expect((await occurrencesOf(server, eventId))[0]?.outcome).toBe("scheduled");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("cancelling wants a reason", async ({ page, server, signInAs }) => {
    const { eventId, path } = await makeSession(server, dayFromNow(5));
    await signInAs("secretariat");
    await page.goto(path);
    await page.getByLabel("中止する").check();
    await page.getByRole("button", { name: "変更する" }).click();
    await expect(page.getByRole("alert")).toContainText("理由を入力してください。");
    await page.getByLabel("理由").fill("大雪");
    await page.getByRole("button", { name: "変更する" }).click();
    await page.waitForURL(`**/events/${eventId}`);
    expect((await occurrencesOf(server, eventId))[0]).toMatchObject({
      outcome: "cancelled",
      outcomeReason: "大雪",
    });
  });
});
