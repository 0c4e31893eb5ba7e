/** The worked examples of docs/rules.md on what waits for somebody. P7 */
import { expect, test } from "vitest";
import { INBOX_HEAPS, inboxOf, STALLED_AFTER_DAYS } from "~/domain/inbox";
import { ROLES } from "~/domain/people/permissions";
import { checkExample, exampleRows } from "../support/rule-examples";

test("P7: the heaps of the inbox, in their order", () => {
  const heaps = exampleRows("P7", ["heap", "what waits"]);
  expect(heaps.map(({ heap }) => heap)).toEqual(INBOX_HEAPS);
  const stalled = heaps.find(({ heap }) => heap === "stalled");
  expect(stalled?.["what waits"]).toContain(`undecided for ${STALLED_AFTER_DAYS} days`);
});

test("P7: whoever edits for an organiser finds its events, the secretariat those of everybody", () => {
  checkExample("P7", ["role", "organiser"], ["finds"], (row) => {
    const role = ROLES.find((known) => known === row.role) ?? "viewer";
    const found = inboxOf({ role, organiser: row.organiser === "-" ? null : row.organiser });
    return { finds: found === null || found === "everybody" ? (found ?? "-") : found.organiser };
  });
});
