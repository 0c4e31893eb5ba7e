/** A14: from an event one goes back to the view one came from, and never anywhere else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { wayBackTo } from "~/domain/event/way-back";

test.each([
  ["/events?year=2026&state=IN&q=%E7%A5%AD", "list"],
  ["/events/calendar?month=2026-06", "calendar"],
  ["/?year=2026&layer=circles", "map"],
  ["/map/states/IN?year=2026", "map"],
  ["/states/IN", "state"],
  ["/coverage?year=2025", "coverage"],
  ["/reports/2025?by=state", "report"],
  ["/inbox?heap=to-approve", "inbox"],
])("A14: %s is kept as it is", (address, view) => {
  expect(wayBackTo(address)).toEqual({ view, to: address });
});

test.each([
  "/events/7",
  "/sign-out",
  "//elsewhere.example/events",
  "/\\elsewhere.example",
  "events",
])("A14: %s is no way back", (address) => {
  expect(wayBackTo(address)).toBeNull();
});

test("A14: whatever was remembered, the way stays with us", () => {
  const pieces = fc.constantFrom(
    "/",
    "//",
    "\\",
    "events",
    ".",
    "..",
    "@",
    ":",
    "http:",
    "?",
    "#",
    "\t",
    "%2f",
    "x.jp",
  );
  const address = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(pieces).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(address, fc.constantFrom("", "/", "/events"), (tail, head) => {
      const back = wayBackTo(`${head}${tail}`);
      if (back === null) return;
      expect(new URL(back.to, "https://ours.example").origin).toBe("https://ours.example");
      expect(wayBackTo(back.to)).toEqual(back);
    }),
  );
});
