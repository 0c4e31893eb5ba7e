/** Cells of the matrix that are carried as lists come back as they were. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  carriedCells,
  carriedContacts,
  carryCells,
  carryContacts,
} from "~/domain/coverage/carried-cells";

const key = fc.constantFrom("IN", "online", "4.0:1-1", "3.0:untagged", "");
const figure = fc.nat();
const cell = fc.record({
  ...{ row: key, column: key, events: figure, approved: figure, submitted: figure },
  ...{ returned: figure, continuing: figure, roughlyDated: figure },
});
const contact = fc.record({
  ...{ row: key, column: key },
  last: fc.record({ day: fc.constantFrom("2023-05-01", "2026-12-01"), rough: fc.boolean() }),
});

test("each figure stands in its cell again, and each last contact", () => {
  fc.assert(
    fc.property(fc.array(cell), fc.array(contact), (cells, contacts) => {
      expect(carriedCells(carryCells(cells))).toEqual(cells);
      expect(carriedContacts(carryContacts(contacts))).toEqual(contacts);
    }),
  );
});
