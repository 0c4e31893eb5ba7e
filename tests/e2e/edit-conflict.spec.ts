/** Two people edit one event: the second is shown both versions, loses nothing, and decides. */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent } from "../support/make-event";

test("the second save is refused with both versions, and saves over on purpose", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/409/);
  const eventId = await makeEvent(server.db, { title: { ja: "二人の編集", en: null } });
  await signInAs("secretariat");
  await page.goto(`/events/${eventId}/edit`);
  const other = await page.context().newPage();
  await other.goto(`/events/${eventId}/edit`);
  await other.getByLabel("件名（和文）").fill("先に保存した件名");
  await other.getByRole("button", { name: "変更を保存する" }).click();
  await expect(other.getByText("変更を保存しました。")).toBeVisible();

  await page.getByLabel("件名（和文）").fill("後から保存した件名");
  await page.getByRole("textbox", { name: "会場" }).fill("市民会館");
  await page.getByRole("button", { name: "変更を保存する" }).click();
  const conflict = page.getByRole("alert");
  await expect(conflict).toContainText("ほかの人が保存しました");
  await expect(conflict.getByRole("row", { name: /件名（和文）/ })).toContainText(
    /後から保存した件名.*先に保存した件名/,
  );
  await expect(conflict.getByRole("row", { name: /会場/ })).toContainText(/市民会館.*（空欄）/);
  await expect(page.getByLabel("件名（和文）")).toHaveValue("後から保存した件名");
  await expectAccessible(page);

  await page.getByRole("button", { name: "あなたの入力で上書きする" }).click();
  await expect(page.getByRole("heading", { name: "後から保存した件名" })).toBeVisible();
  await expect(page.getByText("市民会館")).toBeVisible();
});
