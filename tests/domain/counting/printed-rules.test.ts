/** The worked example of docs/rules.md on what is printed. N15 */
import { test } from "vitest";
import { printedTotal } from "~/domain/counting/printed-total";
import { printedPeople } from "~/i18n/paper/printed-people";
import { checkExample } from "../../support/rule-examples";

test("N15: a total is rounded down to two figures with 約 or 以上, unless all of it was counted", () => {
  const given = ["low", "high", "open-ended", "share counted", "sessions not logged"] as const;
  checkExample("N15", given, ["printed"], (row) => {
    const share = row["share counted"];
    const headcount = {
      low: Number(row.low),
      high: Number(row.high),
      openEnded: row["open-ended"] === "yes",
    };
    const counted = {
      exactShare: share === "-" ? null : Number(share),
      sessionsMissing: Number(row["sessions not logged"]),
    };
    return { printed: printedPeople(printedTotal(headcount, counted), "ja") };
  });
});
