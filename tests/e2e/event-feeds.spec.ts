/** The list for other programs, from the button to the bytes: a file for maps, an address for calendars. P175 */
import { readFile } from "node:fs/promises";
import { request as elsewhere } from "@playwright/test";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";

test("the file for maps holds the events of the list, and the calendar reads them at its own address until it is revoked", async ({
  page,
  server,
  signInAs,
}) => {
  const place = { ...placeIn("KY", "Louisville"), lat: 38.25, lon: -85.76 };
  await makeEvent(server.db, {
    ...{ title: { ja: "公開講演会", en: "Public lecture" }, mayBePublished: true },
    ...{ classification: "confidentiality-1" },
    occurrences: [occurrenceOf({ day: "2031-05-10", place })],
  });
  await signInAs("viewer");
  await page.goto("/events?year=2031");
  const begun = page.waitForEvent("download");
  await page.getByRole("link", { name: "公開用GeoJSONを保存" }).click();
  const file = await begun;
  expect(file.suggestedFilename()).toBe("kusanone-events.geojson");
  const { type, features } = JSON.parse(await readFile(await file.path(), "utf8"));
  expect([type, features.length]).toEqual(["FeatureCollection", 1]);
  expect(features[0]).toMatchObject({
    geometry: { type: "Point", coordinates: [-85.76, 38.25] },
    properties: { title: "公開講演会" },
  });

  await page.getByRole("link", { name: "カレンダーで購読" }).click();
  await page.getByRole("button", { name: "アドレスを発行" }).click();
  const address = await page.getByLabel("購読用アドレス").inputValue();
  // Another program, which has no cookie of ours.
  const program = await elsewhere.newContext();
  const feed = await program.get(address);
  expect([feed.status(), feed.headers()["content-type"]]).toEqual([
    200,
    "text/calendar; charset=utf-8",
  ]);
  const calendar = await feed.text();
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
  expect(calendar).toContain("SUMMARY:公開講演会");
  expect(calendar).toContain("DTSTART;VALUE=DATE:20310510");

  await page.getByRole("button", { name: "アドレスを取り消す" }).click();
  await expect(page.getByText("カレンダーの購読用アドレスを取り消しました。")).toBeVisible();
  expect((await program.get(address)).status()).toBe(404);
  await program.dispose();
});
