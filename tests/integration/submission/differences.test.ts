/** Differences and the 正誤表, as pages, files and the API answer them. P170, P171 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { decideErrata } from "~/operations/submission/decide-errata.server";
import { readDifferencePage } from "~/pages/submission/difference-page.server";
import { readErrataPage } from "~/pages/submission/errata-page.server";
import { loader as differences } from "~/routes/api.v1.differences";
import { action as decide } from "~/routes/submissions.$submissionId.errata";
import { loader as page } from "~/routes/submissions.difference._index";
import { loader as partOf } from "~/routes/submissions.difference.events";
import { loader as file } from "~/routes/submissions.difference[.]csv";
import type { Database } from "~db/client";
import { listErratumDecisions } from "~db/queries/submission/errata";
import { events } from "~db/schema/events";
import { LOAD_CONTEXT } from "../../support/answer-of";
import { type ApiCaller, apiCaller } from "../../support/api-caller";
import { editorOf, FIFTY, occurrenceIdOf } from "../../support/attendance-steps";
import { answered, thrownBy } from "../../support/event-calls";
import { draftedBy, frozenBy, type Pair, twoDrafters } from "../../support/freeze-steps";
import { draftOf, makeEvent, occurrenceOf } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let pair: Pair;
let call: ApiCaller;
let id: number;
const made: number[] = [];
const held = (day: string) => ({ occurrences: [occurrenceOf({ day, outcome: "held" as const })] });

/** Two events are frozen with their year; then one is counted and the other withdrawn. */
beforeAll(async () => {
  db = await openTestDatabase();
  call = await apiCaller(db);
  pair = await twoDrafters(db);
  for (const day of ["2026-04-10", "2026-04-20"]) made.push(await makeEvent(db, held(day)));
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
  id = await draftedBy(pair);
  await frozenBy(pair.second, id);
  const [counted = 0, withdrawn = 0] = made;
  const chicago = await editorOf(db, "chicago");
  const occurrenceId = await occurrenceIdOf(db, counted);
  await logAttendance(chicago, { eventId: counted, occurrenceId, ...FIFTY });
  await withdrawEvent(chicago, { eventId: withdrawn, reason: "二重登録" });
});
afterAll(() => db.close());

const NATION = [
  {
    ...{ figure: "events", a: 2, b: 1, residual: 0 },
    parts: [expect.objectContaining({ reason: "removed", change: -1 })],
  },
  {
    ...{ figure: "low", a: 0, b: 50, residual: 0 },
    parts: [expect.objectContaining({ reason: "recounted", change: 50 })],
  },
];

describe("GET /api/v1/differences", () => {
  test("P170: against the register of now, in the shape that the API describes", async () => {
    const answer = await call(differences, `/api/v1/differences?a=submission:${id}&b=now`);
    expect(answer.status).toBe(200);
    const { rows } = (await answer.json()) as { rows: Record<string, unknown>[] };
    expect(rows.slice(0, 2)).toMatchObject(
      NATION.map((row) => ({ axis: "nation", key: "US", ...row })),
    );
  });

  test.each<[string, string]>([
    ["", "a (): give a report"],
    ["?a=now", "give a report or a period for one"],
    ["?a=submission:999&b=now", "no such"],
    ["?a=submission:0&b=now", "give a report"],
    ["?a=period:2026-04-01..2026-03-31&b=now", "give a report"],
    ["?a=period:2025-04-01..2026-03-31&b=now&by=weather", "no such"],
    ["?a=period:2025-04-01..2026-03-31&b=now&plan=9.0", "no such"],
    ["?a=period:2025-04-01..2026-03-31&a=now&b=now", "more than once"],
  ])("%s is refused with the name of what is wrong", async (search, words) => {
    const answer = await call(differences, `/api/v1/differences${search}`);
    expect(answer.status).toBe(400);
    const { detail } = (await answer.json()) as { detail: string };
    expect(detail).toContain(words);
  });

  test("P170: what is not frozen yet cannot be compared", async () => {
    const open = await draftedBy(pair, { period: { from: "2024-04-01", to: "2025-03-31" } });
    const answer = await call(differences, `/api/v1/differences?a=submission:${open}&b=now`);
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining("not frozen"),
    ]);
  });

  test("P170: two periods side by side, by month", async () => {
    const [year, before] = ["2026-04-01..2027-03-31", "2025-04-01..2026-03-31"];
    const path = `/api/v1/differences?a=period:${before}&b=period:${year}&by=month`;
    const { rows } = (await (await call(differences, path)).json()) as { rows: unknown[] };
    expect(rows).toContainEqual(
      expect.objectContaining({ key: "2026-04", figure: "low", a: 0, b: 50, residual: 0 }),
    );
  });
});

async function asked(path: string, who?: Context): Promise<Request> {
  const browser = await browserOf(who ?? (await testContext(db, { role: "viewer" })));
  return browser.get(path);
}
const args = (request: Request) => ({ request, params: {}, context: LOAD_CONTEXT });

test("N10: page and file say what the API says, and a part leads to its events", async () => {
  const query = `a=submission:${id}&b=now&by=nation`;
  const { data } = answered(await page(args(await asked(`/submissions/difference?${query}`))));
  const figures = data.shown?.rows[0]?.figures ?? [];
  expect(figures.slice(0, 2)).toMatchObject(NATION);
  const csv = await (await file(args(await asked(`/submissions/difference.csv?${query}`)))).text();
  expect(csv).toContain("nation,US,全米計,events,2,1,-1,removed,取消し・期間外,-1,1,0,");
  const url = figures[0]?.parts[0]?.rowsUrl ?? "";
  const listed = await partOf(args(await asked(url)));
  expect(listed).toMatchObject({
    change: -1,
    events: [{ id: made[1], title: draftOf().title.ja }],
  });
});

test("P170: what cannot be compared stays chosen", async () => {
  const request = await asked("/submissions/difference?a=now&b=now&by=month");
  const { data, status } = answered(await page(args(request)));
  expect(status).toBe(400);
  expect(data).toMatchObject({ shown: null, chosen: { a: "now", b: "now", by: "month" } });
});

test("N11: the years that are offered begin with that of Tokyo", async () => {
  const viewer = await testContext(db, { role: "viewer", now: new Date("2027-03-31T16:00:00Z") });
  const { options } = await readDifferencePage(viewer, new Request("http://localhost/"));
  const years = options.filter(({ value }) => value.startsWith("period:"));
  expect(years[0]?.value).toBe("period:2027-04-01..2028-03-31");
});

test("N10: a part that is not there is not found", async () => {
  const url = `/submissions/difference/events?a=submission:${id}&b=now&key=US&figure=events&reason=plan`;
  const refused = await thrownBy(async () => await partOf(args(await asked(url))));
  expect(refused?.status).toBe(404);
});

describe("the 正誤表", () => {
  test("P171: lists what differs, keeps a decision, and asks again when the figure changes again", async () => {
    const { first } = pair;
    const before = await readErrataPage(first, id);
    expect(before.open).toBeGreaterThan(2);
    const row = { axis: "nation", key: "US" };
    const said = { id, row, decision: "correct" as const, note: "次回会議で説明" };
    expect(await decideErrata(first, said)).toEqual({ ok: true });
    const nation = (await readErrataPage(first, id)).rows[0]?.figures ?? [];
    expect(nation.map(({ decided }) => decided?.decision)).toEqual(nation.map(() => "correct"));
    const [counted = 0] = made;
    const occurrenceId = await occurrenceIdOf(db, counted);
    const more = { ...FIFTY, headcount: { low: 60, high: 60, openEnded: false }, wording: "60" };
    await logAttendance(await editorOf(db, "chicago"), { eventId: counted, occurrenceId, ...more });
    const again = (await readErrataPage(first, id)).rows[0]?.figures ?? [];
    expect(again.map(({ figure, decided }) => [figure, decided?.decision ?? null])).toEqual([
      ["events", "correct"],
      ["low", null],
      ["high", null],
    ]);
  });

  test("P171: all that is open at once, and then nothing is", async () => {
    const all = { id, row: null, decision: "next-report" as const, note: null };
    expect(await decideErrata(pair.first, all)).toEqual({ ok: true });
    expect((await readErrataPage(pair.first, id)).open).toBe(0);
    expect(await decideErrata(pair.first, all)).toEqual({ ok: false, reason: "nothing-differs" });
  });

  test("P171: of two people who decide on all that is open at once, the first is heard", async () => {
    const frozen = await draftedBy(pair);
    await frozenBy(pair.second, frozen);
    await db.write((tx) => tx.update(events).set({ counted: "no" }));
    const all = { id: frozen, row: null, note: null };
    const overtaken: Database = {
      ...db,
      async write(work) {
        const first = await decideErrata(pair.first, { ...all, decision: "correct" });
        expect(first).toEqual({ ok: true });
        return await db.write(work);
      },
    };
    const second = { ...pair.second, db: overtaken };
    expect(await decideErrata(second, { ...all, decision: "annotate" })).toEqual({
      ...{ ok: false, reason: "nothing-differs" },
    });
    const kept = await listErratumDecisions(db.read, frozen);
    expect(new Set(kept.map(({ decision }) => decision))).toEqual(new Set(["correct"]));
  });

  test("P171: nothing is decided on what is not frozen, or not there", async () => {
    const draft = await draftedBy(pair);
    for (const none of [draft, 99_999])
      expect(
        await decideErrata(pair.first, { id: none, row: null, decision: "correct", note: null }),
      ).toEqual({ ok: false, reason: "not-found" });
  });

  test("only the secretariat decides, and what was typed is given back", async () => {
    const post = async (who: Context, body: Record<string, string>) => {
      const browser = await browserOf(who);
      const request = browser.post(`/submissions/${id}/errata`, new URLSearchParams(body));
      return await decide({ request, params: { submissionId: String(id) }, context: LOAD_CONTEXT });
    };
    const viewer = await testContext(db, { role: "viewer" });
    const refused = await thrownBy(() => post(viewer, { decision: "correct" }));
    expect(refused?.status).toBe(403);
    const answer = answered((await post(pair.first, { decision: "", note: "経緯" })) as never);
    expect(answer).toMatchObject({ status: 400, data: { problems: ["required"], typed: "経緯" } });
  });
});
