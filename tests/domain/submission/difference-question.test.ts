/** What the address of a difference asks, and what is refused of it. P170 */
import { expect, test } from "vitest";
import {
  differenceParams,
  parseDifferenceQuestion,
  sideText,
} from "~/domain/submission/difference-question";
import { REPORT_AXES } from "~/domain/submission/report-cells";

const asked = (address: string) => parseDifferenceQuestion(new URLSearchParams(address));
const refused = (address: string) => {
  const verdict = asked(address);
  return verdict.ok
    ? []
    : verdict.refusals.map(({ field, reason, value }) => `${field} ${reason}: ${value}`);
};

const PERIOD = { of: "period", period: { from: "2025-04-01", to: "2026-03-31" } };

test.each<[string, object]>([
  [
    "a=submission:7",
    { a: { of: "submission", id: 7 }, b: { of: "now" }, by: "nation", under: null },
  ],
  ["a= submission:7 &b= &by= &plan= ", { a: { of: "submission", id: 7 }, b: { of: "now" } }],
  [
    "a=now&b=submission:7&by=state",
    { a: { of: "now" }, b: { of: "submission", id: 7 }, by: "state" },
  ],
  ["a=period:2025-04-01..2026-03-31&b=now", { a: PERIOD, b: { of: "now" } }],
  ["a=period:2025-04-01..2025-04-01", { a: { of: "period" } }],
  ["a=submission:7&b=submission:8&by= month &plan= 4.0 ", { by: "month", under: "4.0" }],
])("%s", (address, question) => {
  expect(asked(address)).toMatchObject({ ok: true, question });
});

test("every axis of a report may be asked", () => {
  for (const by of REPORT_AXES)
    expect(asked(`a=submission:7&by=${by}`)).toMatchObject({ ok: true, question: { by } });
});

test.each<[string, string[]]>([
  ["", ["a not-a-report: "]],
  ["a=submission:", ["a not-a-report: submission:"]],
  ["a=submission:x", ["a not-a-report: submission:x"]],
  ["a=submission:0", ["a not-a-report: submission:0"]],
  ["a=now7&b=xnow", ["a not-a-report: now7", "b not-a-report: xnow"]],
  ["a=7", ["a not-a-report: 7"]],
  ["a=xsubmission:7", ["a not-a-report: xsubmission:7"]],
  ["a=submission:7%0A8", ["a not-a-report: submission:7\n8"]],
  ["a=period:", ["a not-a-report: period:"]],
  ["a=report:7", ["a not-a-report: report:7"]],
  ["a=period:7", ["a not-a-report: period:7"]],
  ["a=period:2025-04-01", ["a not-a-report: period:2025-04-01"]],
  ["a=period:2025-04-01..x", ["a not-a-report: period:2025-04-01..x"]],
  ["a=period:x..2025-04-01", ["a not-a-report: period:x..2025-04-01"]],
  ["a=period:2025-04-02..2025-04-01", ["a not-a-report: period:2025-04-02..2025-04-01"]],
  ["a=period:2025-04-01..2025-04-02..x", ["a not-a-report: period:2025-04-01..2025-04-02..x"]],
  ["a=submission:7&by=colour", ["by unknown: colour"]],
  ["a=now&b=now", ["b both-now: now"]],
  ["a=now", ["b both-now: "]],
  ["a=submission:7&a=submission:8", ["a given-twice: submission:7 / submission:8"]],
  ["a=submission:7&plan=4.0&plan=3.0", ["plan given-twice: 4.0 / 3.0"]],
  ["a=x&by=y&by=z", ["by given-twice: y / z", "a not-a-report: x", "by unknown: y / z"]],
])("%s is refused", (address, refusals) => {
  expect(refused(address)).toEqual(refusals);
});

test("a question stands in an address as it was asked", () => {
  for (const address of [
    ...["a=submission%3A7&b=now&by=nation", "a=now&b=submission%3A7&by=quarter"],
    "a=period%3A2025-04-01..2026-03-31&b=now&by=priority&plan=4.0",
  ]) {
    const verdict = asked(address);
    if (!verdict.ok) throw new Error(address);
    expect(differenceParams(verdict.question).toString()).toBe(address);
  }
  expect(sideText({ of: "submission", id: 7 })).toBe("submission:7");
});
