/** Who may not change an event: the page without its buttons, the form refused with the way on. */
import { expectAccessible } from "../../support/browser-axe";
import { expect, test } from "../../support/browser-fixtures";
import { makeEvent } from "../../support/make-event";

test.use({ expectedConsoleErrors: [/status of 403/] });

for (const [role, organiser] of [
  ["mission-editor", "denver"],
  ["viewer", null],
] as const) {
  test(`${role} ${organiser ?? ""} reads an event of Chicago and cannot change it`, async ({
    page,
    server,
    signInAs,
  }) => {
    const eventId = await makeEvent(server.db, { title: { ja: "他公館の行事", en: null } });
    await signInAs(role, organiser);
    await page.goto(`/events/${eventId}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("他公館の行事");
    for (const name of ["編集", "取り下げる", "実施状況"])
      await expect(page.getByRole("main").getByRole("link", { name })).toHaveCount(0);
    await expectAccessible(page);

    for (const path of ["edit", "withdraw"]) {
      const answer = await page.goto(`/events/${eventId}/${path}`);
      expect(answer?.status()).toBe(403);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "この操作の権限がありません",
      );
      await expect(page.getByText("この画面を使うには権限が必要です。")).toBeVisible();
      await expect(page.getByRole("link", { name: "取組の一覧へ" })).toBeVisible();
      await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
    }
  });
}

test("the mission that leads the event has the buttons that the others lack", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await makeEvent(server.db);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}`);
  for (const name of ["編集", "取り下げる"])
    await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();
});
