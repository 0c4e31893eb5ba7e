/** A stored event in the boxes of its form. N11 */
import { expect, test } from "vitest";
import { exactDay } from "~/domain/day/rough-day";
import { emptyTypedEvent, typedOccurrenceOf } from "~/domain/entry/typed-event";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { occurrenceOf } from "../../support/make-event";

const lasting = (days: Pick<OccurrenceDraft, "first" | "last">) =>
  typedOccurrenceOf({ ...occurrenceOf(), ...days });

test("a last day that is the first stays an empty box, so that moving the first moves both", () => {
  const day = exactDay("2026-06-10");
  expect(lasting({ first: day, last: day })).toMatchObject({ first: "2026-06-10", last: "" });
  const year = { precision: "fiscal-year", from: "2026-04-01", to: "2027-03-31" } as const;
  expect(lasting({ first: year, last: year }).last).toBe("");
});

test("a last day of its own stands in its box", () => {
  const days = { first: exactDay("2026-06-10"), last: exactDay("2026-06-12") };
  expect(lasting(days)).toMatchObject({ first: "2026-06-10", last: "2026-06-12" });
});

test("C9 an event that somebody begins is not for publication, and so 機密性2", () => {
  expect(emptyTypedEvent("mission-event", null)).toMatchObject({
    classification: "confidentiality-2",
    mayBePublished: "",
  });
});
