/** Sentences and files of a report. */
import { expect, test } from "vitest";
import { NO_FIGURES } from "~/domain/counting/tie-rows";
import { NO_TARGETS } from "~/domain/targets/target";
import { publishedRounding, registeredSentence } from "~/reports/report/published-words";
import { reachTable } from "~/reports/report/reach-table";
import { refusedFile, reportCsv } from "~/reports/report/report-csv";
import type { ReportLine } from "~/reports/report/report-table";

const FY2018 = {
  events: 337,
  eventsQualifier: "exact",
  attendance: 1_100_000,
  attendanceQualifier: "at-least",
  attendanceUnit: 10_000,
} as const;

test("E15, N4 77万人 is known to ten thousand and says so; 「以上」 claims no exactness anyway", () => {
  const rounded = { ...FY2018, attendance: 770_000, attendanceQualifier: "exact" } as const;
  expect(publishedRounding(rounded, "ja")).toBe("参加者数は1万人単位で公表された値");
  expect(publishedRounding(rounded, "en")).toBe("attendance published in units of 10,000");
  expect(publishedRounding({ ...rounded, attendanceUnit: null }, "ja")).toBeNull();
  expect(publishedRounding(FY2018, "ja")).toBeNull();
});

test("N8 the sentence of FY2018", () => {
  const record = { events: 7, documented: 7, withAttendance: 0 };
  expect(registeredSentence(FY2018, record, "ja")).toBe(
    "公表は337件、この登録にあるのは7件です。参加者数が公表されているものはありません。",
  );
  expect(registeredSentence(FY2018, record, "en")).toMatch(
    /^337 are published; 7 are registered here; none has a published attendance\.$/,
  );
});

test.each([
  [
    { events: 0, documented: 0, withAttendance: 0 },
    "公表337件のうち、この登録にあるものはまだありません。",
  ],
  [
    { events: 8, documented: 7, withAttendance: 0 },
    "公表は337件、この登録にあるのは8件です。参加者数の記録があるものはありません。",
  ],
  [
    { events: 9, documented: 7, withAttendance: 2 },
    "公表は337件、この登録にあるのは9件です。このうち2件に参加者数の記録があります。",
  ],
  [
    { events: 400, documented: 7, withAttendance: 400 },
    "公表は337件、この登録にあるのは400件です。公表とは数え方が異なる取組が含まれています。このうち400件に参加者数の記録があります。",
  ],
])("N8 other records: %o", (record, sentence) => {
  expect(registeredSentence(FY2018, record, "ja")).toBe(sentence);
});

test("N8 where no number of events is published there is nothing to relate", () => {
  const published = { ...FY2018, events: null, eventsQualifier: null };
  expect(
    registeredSentence(published, { events: 7, documented: 7, withAttendance: 0 }, "ja"),
  ).toBeNull();
});

const line = (over: Partial<ReportLine>): ReportLine => ({
  ...{
    role: "row",
    key: "IN",
    label: { ja: "インディアナ州", en: "Indiana" },
    group: null,
    isLeaf: false,
  },
  figures: {
    ...{ ...NO_FIGURES, events: 1 },
    attendance: { ...NO_FIGURES.attendance, exactShare: 0.5 },
  },
  targets: NO_TARGETS,
  links: {
    ...{
      ...{ events: "/events?state=IN&figure=held", pending: null },
      planned: null,
      continuing: null,
      roughlyDated: null,
    },
    ...{ attendance: null, sessionsMissing: null },
  },
  ...over,
});
const csvOf = (...lines: ReportLine[]) =>
  reportCsv(
    {
      axis: "state",
      period: null,
      restatedUnder: null,
      asOf: new Date("2026-05-01T00:00:00Z"),
      lines,
    },
    {
      origin: "https://example.org",
      containsFictional: true,
      costs: [],
      costUrls: { held: "", planned: "" },
    },
  );

test("N10 a file begins with a byte-order mark and machine names, and each line says where its rows are, as of when", () => {
  const [head = "", first = ""] = csvOf(line({})).split("\r\n");
  expect(head.startsWith("\uFEFFline,key,label_ja,label_en,")).toBe(true);
  expect(head.endsWith(",rows_url_missing,as_of")).toBe(true);
  expect(
    first.endsWith(
      ",true,https://example.org/events?state=IN&figure=held,,,,,2026-05-01T00:00:00.000Z",
    ),
  ).toBe(true);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1+1", "＋1", "－1", "＠x"])(
  "a spreadsheet runs no formula from a file: %j",
  (text) => {
    const [, first = ""] = csvOf(line({ label: { ja: text, en: `"${text}"` } })).split("\r\n", 2);
    expect(first).toContain(`'${text.slice(0, 1)}`);
  },
);

test("numbers stay numbers, negative ones of the overlap too", () => {
  const figures = { ...line({}).figures, events: -3 };
  const [, first = ""] = csvOf(line({ role: "overlap-several-rows", figures })).split("\r\n");
  expect(first.split(",")[6]).toBe("-3");
  expect(first).toContain(",-3,0,0,0,0,0,");
});

test.each([
  [{ sessions: 2, sessionsMissing: 2 }, ["", "", "false", "", ""]],
  [{ sessions: 2, sessionsMissing: 1, low: 5, high: 9 }, ["5", "9", "false", "0", "0"]],
  [{ sessions: 1, sessionsMissing: 0 }, ["0", "0", "false", "0", "0"]],
])("N4 attendance that nobody counted is empty in a file, and not 0: %o", (some, cells) => {
  const { attendance, ...figures } = line({}).figures;
  const counted = line({
    figures: { ...figures, attendance: { ...attendance, ...some } },
  });
  const [, first = ""] = csvOf(counted).split("\r\n");
  expect(first.split(",").slice(11, 16)).toEqual(cells);
});

test("a file that cannot be made says which part of its address is wrong, in the reader's language", () => {
  const refusals = [{ field: "year", value: "20025", reason: "not-a-year" }] as const;
  expect(refusedFile(refusals, "ja")).toContain("「20025」：年度は2016から2100まで");
  expect(refusedFile(refusals, "en")).toContain("“20025”: give a fiscal year");
});

test("N6 reach stands in a column for each measure and phase, with its own overlap", () => {
  const sum = (value: number) => ({ value, qualifiers: [], placements: 1 });
  const rows = [
    { key: "ME", ...sum(100) },
    { key: "WY", ...sum(100) },
  ];
  const total = {
    measure: "viewers",
    phase: "planned",
    rows,
    overlap: 100,
    ...sum(100),
  } as const;
  const terms = ["ME", "WY"].map((key) => ({
    key,
    label: { ja: key, en: key },
    parent: null,
    plan: null,
  }));
  const table = reachTable("state", [total], terms, []);
  expect(table.columns).toMatchObject([
    { measure: "viewers", phase: "planned", value: 100, overlap: 100 },
  ]);
  expect(table.lines.map(({ key, figures }) => [key, figures[0]?.value])).toEqual([
    ["ME", 100],
    ["WY", 100],
  ]);
});
