/** What waits for somebody: found, told apart, and dealt with from one page; and who stands in. */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";

test("an approver finds what was submitted, what was not counted and what may be one event, by keyboard too", async ({
  page,
  server,
  signInAs,
}) => {
  const title = { ja: "受信箱の企業訪問", en: "Company visits of the inbox" };
  const at = (day: string) => [occurrenceOf({ day, place: placeIn("NE", "Omaha") })];
  await makeEvent(server.db, { title, lead: "anchorage", occurrences: at("2099-06-10") });
  await makeEvent(server.db, { title, lead: "anchorage", occurrences: at("2099-06-11") });
  const submitted = { ja: "承認を待つ茶会", en: "A tea that waits" };
  await makeEvent(server.db, { title: submitted, lead: "anchorage" }, { approval: "submitted" });

  await signInAs("secretariat");
  await page.goto("/inbox?heap=to-approve");
  await expect(page.getByRole("row", { name: /承認を待つ茶会/ })).toContainText("内容を確認");
  await expectAccessible(page);

  await signInAs("mission-editor", "anchorage");
  await page.goto("/");
  const panel = page.getByRole("complementary");
  await panel.getByRole("link", { name: /対応待ち 全\d+件/ }).click();
  await expect(page.getByRole("heading", { name: "受信箱", exact: true })).toBeVisible();
  await expectAccessible(page);

  const pair = page.getByRole("row", { name: /受信箱の企業訪問/ });
  await pair.getByRole("button", { name: /別の取組/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("別の取組として記録しました。");
  await expect(pair).toHaveCount(0);

  await page.setViewportSize({ width: 390, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test("somebody of the secretariat names a substitute, in English; a wrong day keeps what was typed", async ({
  page,
  signInAs,
  expectedConsoleErrors,
  readIn,
}) => {
  expectedConsoleErrors.push(/400/);
  const colleague = await signInAs("secretariat");
  await signInAs("secretariat");
  await readIn("en");
  await page.goto("/settings/inbox");
  const form = page.getByRole("region", { name: "Substitutes" });
  await form.getByLabel("Substitute").selectOption(String(colleague.id));
  await form.getByLabel("First day").fill("2099-02-30");
  await form.getByLabel("Last day").fill("2099-03-05");
  await form.getByRole("button", { name: "Name the substitute" }).click();
  await expect(form.getByText("There is no such day.")).toBeVisible();
  await expect(form.getByLabel("Last day")).toHaveValue("2099-03-05");
  await expectAccessible(page);
  await form.getByLabel("First day").fill("2099-03-01");
  await form.getByRole("button", { name: "Name the substitute" }).click();
  await expect(page.getByRole("status")).toHaveText("Saved.");
  await form.getByRole("button", { name: /^End/ }).click();
  await expect(form.getByText("You have no substitute.")).toBeVisible();
});

test("nothing waits for a viewer", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await page.goto("/inbox");
  await expect(page.getByText("この役割には、対応が必要なものは届きません。")).toBeVisible();
});
