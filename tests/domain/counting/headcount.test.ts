import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkHeadcount,
  exactShare,
  formatHeadcount,
  parseHeadcount,
} from "~/domain/counting/headcount";

test.each([
  ["50", 50],
  ["５０名", 50],
  ["50人", 50],
  ["1,200人", 1200],
  ["１，２００名", 1200],
  ["3万5000人", 35_000],
  ["3万5千人", 35_000],
  ["1.2万人", 12_000],
  ["百名", 100],
  ["三百五十名", 350],
  ["二千人", 2000],
  ["1千2百", 1200],
  ["一万二千", 12_000],
  ["五〇名", 50],
  ["1,000万人", 10_000_000],
  ["0", 0],
  ["0名", 0],
  ["120 people", 120],
])("N4 %s is exactly %i", (text, number) => {
  const headcount = { low: number, high: number, openEnded: false };
  expect(parseHeadcount(text)).toEqual({ ok: true, headcount, needsConfirmation: false });
});

test.each([
  ["約50名", 45, 55],
  ["約 ５０ 名", 45, 55],
  ["およそ百名", 90, 110],
  ["50名程度", 45, 55],
  ["about 33", 29, 37],
  ["approx. 1,200", 1080, 1320],
  ["approx 50", 45, 55],
  ["ca. 50", 45, 55],
  ["ca 50", 45, 55],
  ["約5名", 4, 6],
  ["約1.2万人", 10_800, 13_200],
])("N4 %s proposes %i to %i, rounded outward, for the user to confirm", (text, low, high) => {
  const headcount = { low, high, openEnded: false };
  expect(parseHeadcount(text)).toEqual({ ok: true, headcount, needsConfirmation: true });
});

test.each([
  ["50名以上", 50],
  ["50+", 50],
  ["at least 50", 50],
  ["50 or more people", 50],
  ["50名超", 51],
  ["50名を超える", 51],
  ["more than 50", 51],
  ["110万人以上", 1_100_000],
])("N4 %s is open-ended and counts %i on both sides", (text, low) => {
  const headcount = { low, high: low, openEnded: true };
  expect(parseHeadcount(text)).toEqual({ ok: true, headcount, needsConfirmation: false });
});

test.each([
  ["40-60", 40, 60],
  ["40〜60名", 40, 60],
  ["40～60名", 40, 60],
  ["４０－６０名", 40, 60],
  ["40名から60名", 40, 60],
  ["40 to 60", 40, 60],
  ["2千〜3千", 2000, 3000],
])("N4 %s is %i to %i", (text, low, high) => {
  const headcount = { low, high, openEnded: false };
  expect(parseHeadcount(text)).toEqual({ ok: true, headcount, needsConfirmation: false });
});

test("N4 an 約 before a range is confirmed as well", () => {
  expect(parseHeadcount("約40〜60名")).toMatchObject({
    headcount: { low: 40, high: 60 },
    needsConfirmation: true,
  });
});

test.each([
  ["", "headcount-empty"],
  ["名", "headcount-empty"],
  ["数十名", "headcount-vague"],
  ["数百人", "headcount-vague"],
  ["50余名", "headcount-vague"],
  ["100名弱", "headcount-vague"],
  ["最大50名", "headcount-vague"],
  ["〜50名", "headcount-vague"],
  ["約50名以上", "headcount-vague"],
  ["2〜3千名", "headcount-vague"],
  ["dozens", "headcount-vague"],
  ["-5", "headcount-negative"],
  ["−5名", "headcount-negative"],
  ["▲5", "headcount-negative"],
  ["12.5", "headcount-fractional"],
  ["1.23456万", "headcount-fractional"],
  ["10,000,001", "headcount-too-large"],
  ["1億人", "headcount-too-large"],
  ["99999999999999999999999", "headcount-too-large"],
  ["60-40", "headcount-low-above-high"],
  ["1,5", "headcount-malformed"],
  ["1,20,000", "headcount-malformed"],
  ["1.2万5千", "headcount-malformed"],
  ["5千3万", "headcount-too-large"],
  ["万", "headcount-malformed"],
  ["会場30名、オンライン20名", "headcount-malformed"],
  ["1e3", "headcount-malformed"],
  ["0x10", "headcount-malformed"],
  ["five", "headcount-malformed"],
  ["about five", "headcount-malformed"],
  ["five or more", "headcount-malformed"],
  ["five to 10", "headcount-malformed"],
  ["5 to ten", "headcount-malformed"],
  ["50約", "headcount-malformed"],
  ["程度50", "headcount-malformed"],
  ["以上50", "headcount-malformed"],
  ["50 at least", "headcount-malformed"],
  ["超50", "headcount-malformed"],
  ["50 over", "headcount-malformed"],
  ["50\u0000", "headcount-malformed"],
])("N4 %j is refused or asked about: %s", (text, reason) => {
  expect(parseHeadcount(text)).toEqual({ ok: false, reason });
});

test("N4 whatever is typed gives a headcount that may be stored, or a reason", () => {
  const typed = fc.string({
    unit: fc.constantFrom(..."0123456789,.-〜約名以上超万千百十億+ 人数a"),
  });
  fc.assert(
    fc.property(typed, (text) => {
      const read = parseHeadcount(text);
      if (!read.ok) return;
      expect(checkHeadcount(read.headcount)).toEqual({ ok: true });
      if (read.headcount.openEnded) expect(read.headcount.low).toBe(read.headcount.high);
    }),
    { numRuns: 2000 },
  );
});

test("N4 what is written is read back", () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.nat(1000),
      fc.boolean(),
      fc.constantFrom("ja", "en"),
      (low, width, openEnded, language) => {
        const headcount = { low, high: openEnded ? low : low + width, openEnded };
        expect(parseHeadcount(formatHeadcount(headcount, language))).toMatchObject({
          ok: true,
          headcount,
        });
      },
    ),
  );
});

test.each([
  [0, 0, "ok"],
  [0, 10_000_000, "ok"],
  [60, 40, "headcount-low-above-high"],
  [-1, 5, "headcount-negative"],
  [0, -1, "headcount-negative"],
  [-2, -1, "headcount-negative"],
  [1.5, 2, "headcount-fractional"],
  [1, 2.5, "headcount-fractional"],
  [0, 10_000_001, "headcount-too-large"],
  [10_000_001, 5, "headcount-too-large"],
])("N4 before %f to %f is stored: %s", (low, high, wanted) => {
  const verdict = checkHeadcount({ low, high, openEnded: false });
  expect(verdict.ok ? "ok" : verdict.reason).toBe(wanted);
});

test.each([
  [45, 55, false, "45〜55名", "45–55"],
  [1200, 1200, false, "1,200名", "1,200"],
  [50, 50, true, "50名以上", "50 or more"],
  [0, 0, false, "0名", "0"],
])("%i to %i is written %s in Japanese", (low, high, openEnded, ja, en) => {
  expect(formatHeadcount({ low, high, openEnded }, "ja")).toBe(ja);
  expect(formatHeadcount({ low, high, openEnded }, "en")).toBe(en);
});

test.each([
  [20, 27, 0.74],
  [2, 3, 0.66],
  [29, 100, 0.29],
  [57, 100, 0.57],
  [999_999, 1_000_000, 0.99],
  [5, 5, 1],
  [0, 5, 0],
  [0, 0, null],
])("N4 %i exact of %i is a share of %s, rounded down", (exact, high, share) => {
  expect(exactShare(exact, high)).toBe(share);
});
