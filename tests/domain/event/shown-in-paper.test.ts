/** What a paper shows of an event, by its edition. P204 */
import { test } from "vitest";
import { shownInPaper } from "~/domain/event/shown-in-paper";
import { checkExample } from "../../support/rule-examples";

const CLASSIFICATIONS = {
  "1": "confidentiality-1",
  "2": "confidentiality-2",
  "3": "confidentiality-3",
} as const;

test("P204: the example of the rule", () => {
  const given = ["edition", "classification", "may be published", "guests", "outcome"] as const;
  checkExample("P204", given, ["shown"], (row) => {
    const standing = {
      classification: CLASSIFICATIONS[row.classification as keyof typeof CLASSIFICATIONS],
      mayBePublished: row["may be published"] === "yes",
      hasGuests: row.guests === "yes",
    };
    const outcome = row.outcome === "held" ? ("held" as const) : ("scheduled" as const);
    const edition = row.edition === "inside" ? ("inside" as const) : ("outside" as const);
    return { shown: shownInPaper(standing, { outcome, edition }) };
  });
});
