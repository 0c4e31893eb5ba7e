/** The worked example of docs/rules.md on guests of honour. P24 */
import { test } from "vitest";
import { canReadGuests } from "~/domain/event/guests";
import { ROLES } from "~/domain/people/permissions";
import { checkExample, yesNo } from "../../support/rule-examples";

test("P24: the organisers of an event and the secretariat read its guests", () => {
  const event = { lead: "chicago", coOrganisers: ["jetro"] };
  checkExample("P24", ["role", "organiser"], ["reads the guests"], (row) => {
    const role = ROLES.find((known) => known === row.role) ?? "viewer";
    const organiser = row.organiser === "-" ? null : row.organiser;
    return { "reads the guests": yesNo(canReadGuests({ role, organiser }, event)) };
  });
});
