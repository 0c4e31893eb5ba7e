import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listChanges } from "~/domain/audit-change";

describe("field by field", () => {
  test("only what differs is listed", () => {
    const before = { name: "花子", role: "viewer", organiser: null };
    const after = { name: "花子", role: "secretariat", organiser: "mofa" };
    expect(listChanges(before, after)).toEqual([
      { path: ["role"], before: "viewer", after: "secretariat" },
      { path: ["organiser"], before: null, after: "mofa" },
    ]);
  });

  test("a new thing lists what it has, without its empty fields", () => {
    const after = { title: { ja: "試食会", en: null }, tags: [], notes: "" };
    expect(listChanges(null, after)).toEqual([{ path: ["title", "ja"], after: "試食会" }]);
  });

  test("a day is one value, as its box writes it; what a new thing is not, is not said", () => {
    const month = { precision: "month", from: "2026-06-01", to: "2026-06-30" };
    const day = { precision: "day", from: "2026-06-10", to: "2026-06-10" };
    expect(listChanges({ first: month }, { first: day })).toEqual([
      { path: ["first"], before: "2026-06", after: "2026-06-10" },
    ]);
    expect(listChanges(null, { mayBePublished: false })).toEqual([]);
    expect(listChanges({ active: true }, { active: false })).toHaveLength(1);
  });

  test("a list of plain values is one field", () => {
    expect(listChanges({ tags: ["4.0:1-1"] }, { tags: ["4.0:1-1", "4.0:3"] })).toEqual([
      { path: ["tags"], before: ["4.0:1-1"], after: ["4.0:1-1", "4.0:3"] },
    ]);
  });

  test("tags in another order are the same tags; partners stand in the order their organiser names them", () => {
    expect(listChanges({ tags: ["a", "b"] }, { tags: ["b", "a"] })).toEqual([]);
    expect(listChanges({ partners: ["a", "b"] }, { partners: ["b", "a"] })).toHaveLength(1);
  });

  test("a stop put in front does not make the stop behind it look changed", () => {
    const stop = { id: 7, venue: "市庁舎" };
    expect(
      listChanges({ occurrences: [stop] }, { occurrences: [{ id: null, venue: "大学" }, stop] }),
    ).toEqual([{ path: ["occurrences", 1, "venue"], after: "大学" }]);
  });

  test("a removed stop is listed by its former place", () => {
    const stops = [
      { id: 7, venue: "市庁舎" },
      { id: 8, venue: "大学" },
    ];
    expect(listChanges({ occurrences: stops }, { occurrences: [stops[1]] })).toEqual([
      { path: ["occurrences", 1, "venue"], before: "市庁舎" },
    ]);
  });

  test("whatever was recorded is read, and nothing changes from itself", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(listChanges(before, before)).toEqual([]);
        expect(() => listChanges(before, after)).not.toThrow();
      }),
    );
  });
});
