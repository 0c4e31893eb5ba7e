/** A whole event logged on a phone beside our part of it. N14 */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("N14: a whole event logged beside our part says that ours stays official, and the event shows both", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await makeEvent(server.db, {
    occurrences: [occurrenceOf({ day: "2024-06-01", place: placeIn("KY", "Louisville") })],
  });
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attendance`);
  const address = page.url();
  for (const [number, scope] of [
    ["300", "ブース等"],
    ["25000", "催し全体"],
  ] as const) {
    await page.getByLabel("参加者数").fill(number);
    await page.getByRole("radio", { name: scope, exact: true }).check();
    await page.getByRole("button", { name: "記録する" }).tap();
    await expect(page.getByRole("status").filter({ hasText: "を記録しました。" })).toBeVisible();
    await expectAccessible(page);
  }
  await expect(
    page.getByRole("status").filter({ hasText: "公式値は自らの分の300名のままです。" }),
  ).toBeVisible();
  await page.goto(address.replace("/attendance", ""));
  const stop = page.getByRole("row").filter({ hasText: "Louisville" });
  await expect(stop).toContainText("300名");
  await expect(stop).toContainText("催し全体 25,000名（計数。合計に含まず）");
});
