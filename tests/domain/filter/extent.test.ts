/** Does what is said of some days and states follow from an event? N2, N11 */
import { expect, test } from "vitest";
import { type Extent, OF_NO_EVENT, reaches } from "~/domain/filter/extent";

const year = (of: number) => ({ from: `${of}-04-01`, to: `${of + 1}-03-31` });
const event = { days: { from: "2026-03-30", to: "2026-04-02" }, states: new Set(["IN", "OH"]) };
const withoutOccurrences = { days: null, states: new Set<string>() };

test.each<[string, Extent, boolean, boolean]>([
  ["everything", { days: null, states: null }, true, true],
  ["a year that it begins in", { days: year(2025), states: null }, true, false],
  ["a year that it ends in", { days: year(2026), states: null }, true, false],
  ["another year", { days: year(2024), states: null }, false, false],
  ["one of its states", { days: null, states: ["OH", "GU"] }, true, false],
  ["another state", { days: null, states: ["GU"] }, false, false],
  ["its state in its year", { days: year(2026), states: ["IN"] }, true, false],
  ["another state in its year", { days: year(2026), states: ["GU"] }, false, false],
  ["its state in another year", { days: year(2024), states: ["IN"] }, false, false],
  ["what follows from no event", OF_NO_EVENT, false, false],
])("%s", (_what, extent, ofEvent, ofOneWithoutOccurrences) => {
  expect(reaches(extent, event)).toBe(ofEvent);
  expect(reaches(extent, withoutOccurrences)).toBe(ofOneWithoutOccurrences);
});
