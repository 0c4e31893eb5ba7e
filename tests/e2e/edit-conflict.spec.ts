/** Two people edit one event: the second is shown both versions, loses nothing, and decides. */
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";

test.beforeEach(async ({ signInAs, expectedConsoleErrors }) => {
  expectedConsoleErrors.push(/409/);
  await signInAs("secretariat");
});

/** Opens the form of the event in this page and, as somebody else would, in another. */
async function openTwice(page: Page, eventId: number): Promise<Page> {
  const other = await page.context().newPage();
  for (const one of [page, other]) await one.goto(`/events/${eventId}/edit`);
  return other;
}

const save = (page: Page) => page.getByRole("button", { name: "変更を保存する" }).click();

/** The first of the two to save, who is not refused. */
async function saveFirst(other: Page): Promise<void> {
  await save(other);
  await expect(other.getByText("変更を保存しました。")).toBeVisible();
}

test("the second save is refused with both versions, and saves over on purpose", async ({
  page,
  server,
}) => {
  const eventId = await makeEvent(server.db, { title: { ja: "二人の編集", en: null } });
  const other = await openTwice(page, eventId);
  await other.getByLabel("件名（和文）").fill("先に保存した件名");
  await saveFirst(other);

  await page.getByLabel("件名（和文）").fill("後から保存した件名");
  await page.getByRole("textbox", { name: "会場" }).fill("市民会館");
  await save(page);
  const conflict = page.getByRole("alert");
  await expect(conflict).toContainText("別の利用者が保存しました");
  await expect(conflict.getByRole("row", { name: /件名（和文）/ })).toContainText(
    /後から保存した件名.*先に保存した件名/,
  );
  await expect(conflict.getByRole("row", { name: /会場/ })).toContainText(/市民会館.*（空欄）/);
  await expect(page.getByLabel("件名（和文）")).toHaveValue("後から保存した件名");
  await expectAccessible(page);

  await page.getByRole("button", { name: "入力した内容で上書きする" }).click();
  await expect(page.getByRole("heading", { name: "後から保存した件名" })).toBeVisible();
  await expect(page.getByText("市民会館")).toBeVisible();
});

test("a stop that somebody put in front is shown by itself, and the later ones as they are", async ({
  page,
  server,
}) => {
  const eventId = await makeEvent(server.db, {
    form: "caravan",
    kind: "caravan",
    occurrences: ["Gary", "Muncie"].map((town) => occurrenceOf({ place: placeIn("IN", town) })),
  });
  const other = await openTwice(page, eventId);
  const stop = (at: number) => other.getByRole("group", { name: `訪問先${at}`, exact: true });
  await other.getByRole("button", { name: "訪問先を追加" }).click();
  await stop(3).locator("input[name$='.first']").fill("2026-06-09");
  await stop(3).getByRole("combobox", { name: "州・地域" }).selectOption("OH");
  await other.getByRole("button", { name: "訪問先3を前へ" }).click();
  await other.getByRole("button", { name: "訪問先2を前へ" }).click();
  await saveFirst(other);

  await page.getByLabel("件名（英文）").fill("Typed second");
  await save(page);
  const conflict = page.getByRole("alert");
  await expect(conflict.getByRole("row", { name: /件名（英文）/ })).toContainText("Typed second");
  await expect(
    conflict.getByRole("row", { name: /訪問先1：州・地域（保存されている内容だけにあります）/ }),
  ).toContainText(/（空欄）.*オハイオ州/);
  await expect(conflict.getByRole("row", { name: /訪問先[23]/ })).toHaveCount(0);
  await expectAccessible(page);
});
