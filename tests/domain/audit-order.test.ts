/** C4 Changes stand by what they belong to, the important first. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, listChanges } from "~/domain/audit-change";
import { groupChanges } from "~/domain/audit-order";

const namesOf = (changes: readonly Change[]) => changes.map(({ path }) => path.join(" "));

test("the entry itself comes first, then each occurrence; approval before all, coordinates last", () => {
  const stop = { id: 1, venue: "市庁舎", place: { lat: 1, name: "Gary" } };
  const before = { note: "旧", approval: "submitted", occurrences: [stop] };
  const after = {
    ...{ note: "新", approval: "approved", title: { ja: "試食会" } },
    occurrences: [{ ...stop, venue: "大学", place: { lat: 2, name: "Hammond" } }],
  };
  const [entry, occurrence, ...rest] = groupChanges(listChanges(before, after));
  expect(rest).toEqual([]);
  expect(entry?.path).toEqual([]);
  expect(namesOf(entry?.changes ?? [])).toEqual(["approval", "title ja", "note"]);
  expect(occurrence?.path).toEqual(["occurrences", 1]);
  expect(namesOf(occurrence?.changes ?? [])).toEqual(["place name", "venue", "place lat"]);
});

test("no change is lost and none is made up", () => {
  const path = fc.array(fc.oneof(fc.constantFrom("title", "lat", "budget"), fc.nat(3)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(fc.record({ path, after: fc.nat() })), (changes) => {
      const grouped = groupChanges(changes).flatMap((group) =>
        group.changes.map((change) => ({ ...change, path: [...group.path, ...change.path] })),
      );
      const sorted = (list: readonly Change[]) => list.map((one) => JSON.stringify(one)).sort();
      expect(sorted(grouped)).toEqual(sorted(changes));
    }),
  );
});
