/** Totals of attendance as they are printed, written by one function wherever they are. N15 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printedTotal } from "~/domain/counting/printed-total";
import { printedWords } from "~/i18n/counting/printed-text";
import { officialDigits } from "~/i18n/paper/official-digits";
import { importsOf, listSourceFiles } from "../../architecture/source-files";

test.each([
  [18_234, 18_234, false, 1, 0, "18,234名", "18,234"],
  [18_234, 19_000, false, 0.5, 0, "約1万8千名", "about 18,000"],
  [203_500, 203_500, true, 0.2, 0, "20万名以上", "200,000 or more"],
  [18_234, 18_234, false, 1, 3, "1万8千名以上", "18,000 or more"],
  [1_280, 1_280, false, 0.99, 0, "約1,200名", "about 1,200"],
  [9_400, 9_900, false, 0, 0, "約9,400名", "about 9,400"],
  [9_000, 9_900, false, 0, 0, "約9千名", "about 9,000"],
  [45, 55, false, 0, 0, "約45名", "about 45"],
  [0, 0, false, null, 0, "0名", "0"],
])(
  "N15 %i to %i (open %s, counted %s, %i not logged) is %s",
  (low, high, openEnded, exactShare, sessionsMissing, ja, en) => {
    const printed = printedTotal({ low, high, openEnded }, { exactShare, sessionsMissing });
    expect(printedWords(printed, "ja")).toBe(ja);
    expect(printedWords(printed, "en")).toBe(en);
  },
);

test("N15 paper, page and answer have their printed totals from one function", () => {
  const rounds = listSourceFiles(["app", "db"]).filter(({ text }) =>
    importsOf(text).some(({ from, isType }) => !isType && /\/printed-total$/.test(from)),
  );
  expect(rounds.map(({ path }) => path)).toEqual(["app/i18n/counting/printed-text.ts"]);
  const writers = [
    ...["app/reports/paper/axis-blocks.ts", "app/reports/paper/main-part.ts"],
    ...["app/reports/report/report-answer.ts", "app/reports/report/report-csv.ts"],
    "app/components/report/report-figures.tsx",
  ];
  for (const path of writers)
    expect([path, readFileSync(path, "utf8").includes("printedAttendance(")]).toEqual([path, true]);
});

test.each([
  ["令和7年度に277件、3回", "令和７年度に277件、３回"],
  ["約1万8千名", "約１万８千名"],
  ["行動計画4.0 (1) FY2025 7F3A-91C2 17/18公館", "行動計画4.0 (1) FY2025 7F3A-91C2 17/18公館"],
])("%s is set as %s", (text, set) => {
  expect(officialDigits(text)).toBe(set);
});
