/** /reports/:year.svg: the chart as a file says what the page says, without what stays inside, and needs nothing of the site. P175 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loader as page } from "~/routes/reports.$year";
import { loader as picture } from "~/routes/reports.$year[.]svg";
import { loader as anyPeriod } from "~/routes/reports[.]svg";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../support/answer-of";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let browser: Awaited<ReturnType<typeof browserOf>>;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  const occurrences = [occurrenceOf({ day: "2024-05-01", outcome: "held" })];
  await makeEvent(db, { occurrences, classification: "confidentiality-1" });
  await makeEvent(db, {
    ...{ occurrences, classification: "confidentiality-2" },
    title: { ja: "部内の行事", en: "Inside event" },
  });
  browser = await browserOf(await testContext(db, { role: "viewer" }));
});
afterAll(() => db.close());

const pictureOf = async (query = "", year = "2024") => {
  const request = browser.get(`/reports/${year}.svg${query}`);
  const answer = await answerOf(picture, request, { params: { year } });
  return { ...answer, body: String(answer.body) };
};

test("every year says what it says on the page, with title, period, conditions, legend and sources", async () => {
  const request = browser.get("/reports/2024?form=mission-event");
  const { body } = await answerOf(page, request, { params: { year: "2024" } });
  const { report } = body as {
    report: { title: string; years: { name: string; events: number }[]; urls: { picture: string } };
  };
  expect(report.urls.picture).toBe("/reports/2024.svg?form=mission-event");
  const drawn = await pictureOf("?form=mission-event");
  for (const { name, events } of report.years) expect(drawn.body).toContain(`${name} ${events}件`);
  expect(report.years.find(({ name }) => name.startsWith("令和6年度"))?.events).toBe(2);
  for (const said of [
    ...[
      report.title,
      "条件：形態：行事",
      "登録分（件数）",
      "公表値（件数）",
      "公表値の出典：",
      "現在",
    ],
  ])
    expect(drawn.body).toContain(said);
});

test("it is styled by attributes alone, is kept by nobody, and has a name in Japanese", async () => {
  const { body, headers } = await pictureOf();
  expect(body).not.toMatch(/class=|style=|var\(|<style|href=|<a /);
  expect(body).toMatch(/<rect [^>]*fill="#[0-9a-f]{6}"[^>]*>/);
  expect(body).toMatch(/<rect [^>]*stroke-dasharray="3 2"/);
  expect(headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
  expect(headers.get("Cache-Control")).toBe("private, no-store");
  const name = /filename\*=UTF-8''(.*)$/.exec(headers.get("Content-Disposition") ?? "")?.[1] ?? "";
  expect(decodeURIComponent(name)).toMatch(/^年度の推移_.*\.svg$/);
});

test("words that were searched count only what may leave the house, here as on every picture", async () => {
  const words = encodeURIComponent("部内の行事");
  const shown = await answerOf(page, browser.get(`/reports/2024?q=${words}`), {
    params: { year: "2024" },
  });
  const { report } = shown.body as { report: { years: { name: string; events: number }[] } };
  const year = report.years.find(({ events }) => events > 0);
  expect(year?.events).toBe(1);
  expect((await pictureOf(`?q=${words}`)).body).toContain(`${year?.name} 0件`);
});

test("any period has one, and what is not understood is refused in words", async () => {
  const request = browser.get("/reports.svg?from=2024-05-01&to=2024-05-31");
  const answer = await answerOf(anyPeriod, request);
  expect(answer.status).toBe(200);
  expect(String(answer.body)).toContain("2024年5月");
  const refused = await pictureOf("?state=XX");
  expect([refused.status, refused.body.includes("州・地域「XX」")]).toEqual([400, true]);
});
