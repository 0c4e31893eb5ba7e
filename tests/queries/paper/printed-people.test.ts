/** Totals of attendance as an official paper writes them. N15 */
import { expect, test } from "vitest";
import { printedTotal } from "~/domain/counting/printed-total";
import { officialDigits } from "~/i18n/paper/official-digits";
import { printedPeople } from "~/i18n/paper/printed-people";

test.each([
  [18_234, 18_234, false, 1, 0, "18,234人", "18,234"],
  [18_234, 19_000, false, 0.5, 0, "約１万８千人", "about 18,000"],
  [203_500, 203_500, true, 0.2, 0, "20万人以上", "200,000 or more"],
  [18_234, 18_234, false, 1, 3, "１万８千人以上", "18,000 or more"],
  [1_280, 1_280, false, 0.99, 0, "約1,200人", "about 1,200"],
  [9_400, 9_900, false, 0, 0, "約9,400人", "about 9,400"],
  [9_000, 9_900, false, 0, 0, "約９千人", "about 9,000"],
  [45, 55, false, 0, 0, "約45人", "about 45"],
  [0, 0, false, null, 0, "０人", "0"],
])(
  "N15 %i to %i (open %s, counted %s, %i not logged) is %s",
  (low, high, openEnded, exactShare, sessionsMissing, ja, en) => {
    const printed = printedTotal({ low, high, openEnded }, { exactShare, sessionsMissing });
    expect(printedPeople(printed, "ja")).toBe(ja);
    expect(printedPeople(printed, "en")).toBe(en);
  },
);

test.each([
  ["令和7年度に277件、3回", "令和７年度に277件、３回"],
  ["行動計画4.0 (1) FY2025 7F3A-91C2 17/18公館", "行動計画4.0 (1) FY2025 7F3A-91C2 17/18公館"],
])("%s is set as %s", (text, set) => {
  expect(officialDigits(text)).toBe(set);
});
