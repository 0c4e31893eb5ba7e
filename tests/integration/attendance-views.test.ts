/** C2, N4: every view writes attendance alike, and 0 only where somebody counted and nobody came. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Headcount } from "~/domain/counting/observation";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { loader as events } from "~/routes/api.v1.events";
import { loader as totals } from "~/routes/api.v1.totals";
import { type Database, openDatabase } from "~db/client";
import { type ApiCaller, apiCaller } from "../support/api-caller";
import { FIFTY, occurrenceIdOf } from "../support/attendance-steps";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { type RunningServer, startServer } from "../support/running-server";
import { browserOf, testContext } from "../support/test-context";
import { newDataFolder } from "../support/test-database";

/** A real process on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type Case = {
  state: string;
  held: boolean;
  came: Headcount | null;
  shown: string;
  low: number | null;
};

const exactly = (people: number) => ({ low: people, high: people, openEnded: false });
const CASES: Case[] = [
  { state: "NV", held: true, came: exactly(0), shown: "0名", low: 0 },
  { state: "UT", held: true, came: null, shown: "未記録", low: null },
  { state: "KS", held: false, came: null, shown: "—", low: null },
  {
    state: "IA",
    held: true,
    came: { low: 40, high: 60, openEnded: false },
    shown: "40〜60名",
    low: 40,
  },
];

let folder: string;
let db: Database;
let server: RunningServer;
let api: ApiCaller;
let cookie: string;

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder);
  db = openDatabase(folder);
  const secretariat = await testContext(db, { now: new Date("2021-07-01T00:00:00Z") });
  for (const { state, held, came } of CASES) {
    const outcome = held ? "held" : "scheduled";
    const eventId = await makeEvent(db, {
      occurrences: [occurrenceOf({ day: "2020-06-10", outcome, place: placeIn(state) })],
    });
    if (came === null) continue;
    const occurrenceId = await occurrenceIdOf(db, eventId);
    const logged = await logAttendance(secretariat, {
      ...{ eventId, occurrenceId },
      ...FIFTY,
      headcount: came,
    });
    expect(logged.ok).toBe(true);
  }
  api = await apiCaller(db);
  cookie = (await browserOf(await testContext(db))).get("/").headers.get("Cookie") ?? "";
});
afterAll(async () => {
  db.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function pageOf(path: string): Promise<string> {
  const answer = await fetch(`${server.url}${path}`, { headers: { Cookie: cookie } });
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replace(/<script.*?<\/script>|<!--.*?-->|<wbr\/?>/gs, "");
}

/** What stands in the cells and paragraphs, each by itself. */
function textsIn(html: string): string[] {
  const lines = html.replace(/<(?:td|th|dd|dt|p|tr)\b[^>]*>/g, "\n").replace(/<[^>]*>/g, "");
  return lines.split("\n").map((line) => line.trim());
}

function expectShown(texts: readonly string[], { state, shown }: Case): void {
  expect(texts, state).toContain(shown);
  if (shown !== "0名") expect(texts, state).not.toContain("0名");
}

test("the table of the map says what was counted in every state", async () => {
  const rows = (await pageOf("/?view=table&year=2020")).split("<tr>");
  for (const one of CASES) {
    expectShown(textsIn(rows.find((row) => row.includes(`/map/states/${one.state}`)) ?? ""), one);
  }
});

test.each([
  ["the page of the state", "/states/STATE?year=2020"],
  ["the brief of the state", "/states/STATE?year=2020&brief=ja"],
  ["the report", "/reports/2020?state=STATE"],
  ["the report by organiser", "/reports/2020?state=STATE&by=organiser"],
  ["the list", "/events?year=2020&state=STATE"],
])("%s says what was counted", async (_view, path) => {
  for (const one of CASES) {
    expectShown(textsIn(await pageOf(path.replace("STATE", one.state))), one);
  }
});

test("the file of the report and the API give no number where nobody counted", async () => {
  for (const { state, low } of CASES) {
    const asked = `year=2020&state=${state}`;
    const { attendance } = await (await api(totals, `/api/v1/totals?${asked}`)).json();
    const { rows } = await (await api(events, `/api/v1/events?${asked}`)).json();
    expect([attendance.low, attendance.onlineLow !== null], state).toEqual([low, low !== null]);
    expect(rows[0].attendance.low, state).toBe(low);
  }
  const file = await fetch(`${server.url}/reports/2020.csv`, { headers: { Cookie: cookie } });
  const [head = "", ...lines] = (await file.text()).trim().split("\r\n");
  const at = head.split(",").indexOf("attendance_low");
  for (const { state, held, low } of CASES) {
    const line = lines.find((one) => one.startsWith(`row,${state},`));
    if (held) expect(line?.split(",")[at], state).toBe(low === null ? "" : `${low}`);
  }
});
