/** What the paper of a report says. N3, N8, N13-N15 */
import { expect, test } from "vitest";
import { frozenFigures } from "~/domain/submission/frozen-figures";
import type { FrozenPublished, FrozenReport } from "~/domain/submission/frozen-report";
import { scopedAttendance } from "~/domain/submission/frozen-sessions";
import { LANGUAGES, type Language } from "~/domain/value/language";
import { printedText } from "~/i18n/counting/printed-text";
import { officialDigits } from "~/i18n/paper/official-digits";
import type { PaperTable } from "~/reports/paper/paper";
import { frozenCsv } from "~/reports/submission/frozen-csv";
import {
  frozenEvent,
  frozenObservation,
  frozenReport,
  frozenSession,
  variedEvents,
} from "../../support/frozen-record";
import { paperOf, textsOf } from "../../support/report-papers";

const said = (report: FrozenReport, language: Language = "ja", more = {}) =>
  textsOf(paperOf(report, language, more)).join("\n");

const tablesOf = (report: FrozenReport): PaperTable[] =>
  paperOf(report).parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );

test("N15 a period with nothing says what is registered, and never that nothing was done", () => {
  const report = frozenReport([]);
  expect(said(report)).toContain("令和７年度については、登録された実施なし。");
  expect(said(report)).toContain("活動がなかったことを意味しない");
  expect(said(report, "en")).toContain("For FY2025 nothing is registered as held.");
  const rows = tablesOf(report)[0]?.rows;
  expect(rows).toEqual([{ role: "sum", cells: expect.arrayContaining(["全米計", "0", "—"]) }]);
});

test("N13 what awaits a decision is counted and said; what is decided with no is neither", () => {
  const events = [
    frozenEvent({ id: 1 }),
    frozenEvent({ id: 2, counted: "pending" }),
    frozenEvent({ id: 3, counted: "no" }),
  ];
  expect(said(frozenReport(events))).toContain("計２件である（登録による）。うち判断待ち１件。");
  expect(said(frozenReport(events.slice(0, 1)))).not.toContain("判断待ち");
  const [rows] = paperOf(frozenReport(events)).sheets.filter(({ name }) => name === "rows");
  expect([...(rows?.rows ?? [])].map(([id]) => id)).toEqual([1, 2]);
});

const observed = (id: number, more: Parameters<typeof frozenObservation>[0]) =>
  frozenEvent({
    id,
    occurrences: [frozenSession({ id, observations: [frozenObservation({ id, ...more })] })],
  });

test("N14 totals stand with and without the whole events of others, the largest ten beside", () => {
  const wholes = Array.from({ length: 12 }, (_, at) =>
    observed(at + 10, { scope: "whole", method: "organiser", low: 1_000 + at, high: 1_000 + at }),
  );
  const report = frozenReport([observed(1, { low: 412, high: 412 }), ...wholes]);
  const text = said(report);
  expect(text).toContain("延べ参加者数は、約１万２千名である。");
  expect(text).toContain("約１万２千名（12回）であり、これを除くと412名である");
  const paper = paperOf(report);
  const [largest] = paper.sheets.filter(({ name }) => name === "whole");
  const ids = [...(largest?.rows ?? [])].map(([id]) => id);
  expect(ids).toEqual([21, 20, 19, 18, 17, 16, 15, 14, 13, 12]);
});

test("N14 what nobody said of is counted as ours and said apart", () => {
  const report = frozenReport([observed(1, { scope: "unknown" })]);
  expect(said(report)).toContain("何を数えた人数か記録のないもの（１回）は、自らの事業の人数");
  expect(said(report)).not.toContain("これを除くと");
});

test("N15 one record is printed as it is worded, a sum rounded down to two figures", () => {
  const worded = frozenReport([observed(1, { low: 45, high: 55, wording: "約50名" })]);
  expect(said(worded)).toContain("約50名");
  expect(said(worded)).toContain("延べ参加者数は、約45名である。");
  const exact = frozenReport([observed(1, { low: 18_234, high: 18_234 })]);
  expect(said(exact)).toContain("延べ参加者数は、18,234名である。");
  const open = frozenReport([observed(1, { low: 18_234, high: 18_234, openEnded: true })]);
  expect(said(open)).toContain("延べ参加者数は、１万８千名以上である。");
  expect(said(open, "en")).toContain("Cumulative attendance was 18,000 or more.");
});

test("N15 beside the states with nothing registered stands how many posts have finished", () => {
  const report = frozenReport([frozenEvent()]);
  const text = said(report, "ja", { finished: { posts: 17, of: 18 } });
  expect(text).toContain("登録された実施がない州・地域（２）\nイリノイ、モンタナ");
  expect(text).toContain("（注）報告完了 17/18公館。記録がないことは、");
  expect(said(report)).toContain("（注）記録がないことは、活動がなかったことを意味しない。");
});

test("N15 the note on rounding stands wherever a rounded total does", () => {
  const note = officialDigits(printedText.ja.note);
  const notesOf = (events: Parameters<typeof frozenReport>[0]) =>
    paperOf(frozenReport(events)).parts.map(({ blocks }) =>
      blocks.some((block) => block.kind === "note" && block.text.includes(note)),
    );
  // The paper itself, its axes by their ranges, the list of events, terms.
  expect(notesOf([frozenEvent()])).toEqual([true, false, true, false]);
  // Held again in the period and counted before it: no event, and yet attendance.
  const day = { firstFrom: "2025-01-10", firstTo: "2025-01-10" };
  const occurrences = [frozenSession({ id: 9, ...day }), frozenSession({ id: 10 })];
  expect(notesOf([frozenEvent({ occurrences })])[0]).toBe(true);
});

test("N15 a bare number is printed with its unit, and what is worded in Japanese by its figures in English", () => {
  const worded = (wording: string) =>
    frozenReport([observed(1, { low: 1_350, high: 1_650, wording })]);
  expect(said(frozenReport([observed(1, { low: 1_315, high: 1_315, wording: "1315" })]))).toContain(
    "\n1,315名\n",
  );
  expect(said(worded("約1,500名"))).toContain("\n約1,500名\n");
  expect(said(worded("約1,500名"), "en")).toContain("\n1,350–1,650\n");
  expect(said(worded("about 1,500"), "en")).toContain("\nabout 1,500\n");
});

test("what stands besides is named only where there is any", () => {
  const planned = frozenSession({ id: 2, outcome: "scheduled", observations: [] });
  expect(said(frozenReport([frozenEvent()]))).not.toContain("このほか");
  const report = frozenReport([frozenEvent(), frozenEvent({ id: 2, occurrences: [planned] })]);
  expect(said(report)).toContain("このほか、計画１件がある。");
});

test("N7 a period with two plans lists the terms of each, and every table ties", () => {
  const report = frozenReport(variedEvents(60));
  const [priority] = tablesOf(report);
  const groups = priority?.rows.filter(({ role }) => role === "group").map(({ cells }) => cells[0]);
  expect(groups).toEqual(["行動計画3.0", "行動計画4.0"]);
  for (const sheet of paperOf(report).sheets.slice(1, 6)) {
    const at = Object.fromEntries(sheet.columns.map(({ name }, column) => [name, column]));
    const lines = [...sheet.rows];
    const sumOf = (name: string, roles: RegExp) =>
      lines
        .filter((cells) => roles.test(String(cells[at.line ?? 0])))
        .reduce((sum, cells) => sum + Number(cells[at[name] ?? 0]), 0);
    for (const name of ["events", "attendance_low", "attendance_high"])
      expect(sumOf(name, /^(row|overlap-)/)).toBe(sumOf(name, /^total$/));
  }
});

test("N3 the change from another period is that of the events, by row", () => {
  const before = frozenReport(variedEvents(40), {
    period: { from: "2024-04-01", to: "2026-03-31" },
  });
  const [first] = paperOf(frozenReport(variedEvents(60)), "ja", { before }).parts;
  const table = first?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("The paper has no table");
  expect(table.table.columns.map(({ label }) => label)[2]).toMatch(/との差$/);
  expect(table.table.rows.at(-1)?.cells).toEqual(["全米計", "60", "＋20", expect.any(String)]);
});

test("N8 published totals stand beside, never in a sum", () => {
  const published: FrozenPublished = {
    ...{ id: "p", from: "2025-04-01", to: "2026-03-31", events: 337, eventsQualifier: "exact" },
    ...{ attendance: 1_100_000, attendanceQualifier: "at-least", attendanceUnit: null },
    ...{ wording: { ja: "337件", en: "337" }, note: { ja: null, en: null }, source: "第10回会合" },
  };
  const text = said(frozenReport([frozenEvent()], { published: [published] }));
  expect(text).toContain("337件、延べ110万名以上");
  expect(text).toContain("計１件である");
});

test("of 機密性3情報 nothing is shown but that it counts", () => {
  const hidden = frozenEvent({
    id: 2,
    title: { ja: null, en: null },
    classification: "confidentiality-3",
  });
  const paper = paperOf(frozenReport([frozenEvent(), hidden]));
  expect(paper.mark).toBe("機密性2情報");
  const text = textsOf(paper).join("\n");
  expect(text).toContain("計２件である");
  expect(text).toContain("一覧に示さない（非表示 １件）");
  expect(paper.sheets.find(({ name }) => name === "summary")).toMatchObject({
    rows: expect.arrayContaining([expect.arrayContaining(["非表示の取組", 1])]),
  });
});

test("P163 no file that everybody opens says day, place or attendance of one event of 機密性3情報", () => {
  const hidden = {
    ...observed(7_777, { scope: "whole", low: 98_765, high: 98_765 }),
    title: { ja: null, en: null },
    classification: "confidentiality-3" as const,
  };
  const report = frozenReport([frozenEvent(), hidden]);
  const paper = paperOf(report);
  const lists = paper.sheets.filter(({ name }) => name === "rows" || name === "whole");
  expect(lists.flatMap(({ rows }) => [...rows].map(([id]) => id))).toEqual([1]);
  for (const text of [textsOf(paper), frozenCsv(report).split(/[\r\n,]+/)])
    expect(text).not.toContain("7777");
  expect(frozenCsv(report)).not.toContain("whole-events");
});

test("N14 the ten largest whole events stand in the CSV of the record too", () => {
  const wholes = Array.from({ length: 12 }, (_, at) =>
    observed(at + 10, { scope: "whole", method: "organiser", low: 1_000 + at, high: 1_100 + at }),
  );
  const lines = frozenCsv(frozenReport([observed(1, {}), ...wholes])).split("\r\n");
  const [names = "", ...rows] = lines.map((line) => line.replace("\ufeff", ""));
  const at = Object.fromEntries(names.split(",").map((name, column) => [name, column]));
  const largest = rows.map((row) => row.split(",")).filter(([axis]) => axis === "whole-events");
  const cell = (name: string) => largest.map((cells) => cells[at[name] ?? -1]);
  expect(cell("key")).toEqual(["21", "20", "19", "18", "17", "16", "15", "14", "13", "12"]);
  expect(cell("whole_low").slice(0, 2)).toEqual(["1011", "1010"]);
  expect(cell("whole_high").slice(0, 2)).toEqual(["1111", "1110"]);
  expect(cell("rows_url")[0]).toBe("/events/21");
});

test("N14 what a paper says of whole events is what its total holds of them", () => {
  for (const count of [1, 8, 60]) {
    const report = frozenReport(variedEvents(count));
    const { whole, ours } = scopedAttendance(report);
    const { attendance } = frozenFigures(report, "state");
    expect([whole.low, whole.high, whole.sessions]).toEqual([
      ...[attendance.wholeLow, attendance.wholeHigh, attendance.wholeSessions],
    ]);
    const { low, high, openEnded, exactShare } = ours;
    expect({ low, high, openEnded, exactShare }).toEqual(attendance.ours);
  }
});

test("a paper is 機密性1情報 only where every event in it is", () => {
  const open = frozenEvent({ classification: "confidentiality-1" });
  expect(paperOf(frozenReport([open])).mark).toBe("機密性1情報");
  expect(paperOf(frozenReport([open, frozenEvent({ id: 2 })])).mark).toBe("機密性2情報");
  expect(paperOf(frozenReport([])).mark).toBe("機密性2情報");
});

test("fictional events are marked on every part, in the list and in the sheets", () => {
  const paper = paperOf(frozenReport([frozenEvent({ fictional: true })]));
  expect(paper.caution).toContain("【架空】");
  expect(textsOf(paper)).toContain("【架空】桜まつり");
  expect(paperOf(frozenReport([frozenEvent()])).caution).toBeNull();
});

test("an event whose month is not known is said beside the chart", () => {
  const rough = { firstFrom: "2025-07-01", firstTo: "2025-09-30" };
  const events = [
    frozenEvent(),
    frozenEvent({ id: 2, occurrences: [frozenSession({ id: 2, ...rough })] }),
  ];
  expect(said(frozenReport(events))).toContain("月を特定できない取組１件は、図に含まない");
});

test("a draft says that it is not approved", () => {
  expect(paperOf(frozenReport([]), "ja", { code: null }).foot).toBe(
    "草の根 案（未確定）　令和８年６月１日時点",
  );
  expect(paperOf(frozenReport([])).foot).toBe("草の根 確定版 7F3A-91C2　令和８年６月１日時点");
});

test("N10 rules, program, record and instant stand in the paper; every sheet says as of when", () => {
  const report = frozenReport(variedEvents(5));
  const text = said(report);
  for (const what of [report.rules, report.code, "7F3A-91C2", "2026年６月１日 12:00"])
    expect(text).toContain(what);
  for (const { name, columns } of paperOf(report).sheets.filter(
    ({ name }) => name !== "definitions",
  ))
    expect([name, columns.at(-1)?.name]).toEqual([name, "as_of"]);
});

test("N10 in a file of the record the way to rows is a path, the same on every machine", () => {
  const urls = paperOf(frozenReport(variedEvents(5))).sheets.flatMap(({ columns, rows }) => {
    const at = columns.findIndex(({ name }) => name === "rows_url");
    return at < 0 ? [] : [...rows].flatMap((cells) => (cells[at] === null ? [] : [cells[at]]));
  });
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.every((url) => /^\/(events|reports)[/?]/.test(String(url)))).toBe(true);
});

test.each(LANGUAGES)(
  "in %s every part has a number and a title, and columns that fill the page",
  (language) => {
    const paper = paperOf(frozenReport(variedEvents(30)), language);
    expect(paper.parts.map(({ number }) => number)).toEqual([
      ...new Set(paper.parts.map(({ number }) => number)),
    ]);
    expect(paper.parts).toHaveLength(5);
    const widths = paper.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "table"
          ? [block.table.columns.reduce((sum, { width }) => sum + width, 0)]
          : [],
      ),
    );
    expect(new Set(widths)).toEqual(new Set([100]));
    if (language === "en")
      expect(
        textsOf(paper)
          .join("")
          .replace(/日本文化[^\s]*/g, ""),
      ).not.toMatch(/[ぁ-ん]/);
  },
);
