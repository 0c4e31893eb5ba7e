/** The worked examples of docs/rules.md on the plan an event stands under. N7, P28 */
import { test } from "vitest";
import { cellsOf } from "~/domain/counting/cells-of";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { planOfEvent } from "~/domain/plan/plan-in-force";
import { checkExample, partsOf } from "../../support/rule-examples";

const PLANS = [
  { id: "2017", inForceFrom: "2017-07-13" },
  { id: "2.0", inForceFrom: null },
  { id: "3.0", inForceFrom: "2023-08-04" },
  { id: "4.0", inForceFrom: "2025-12-18" },
];

function occurrenceOn(part: string) {
  const [day = "", text = ""] = part.split(" ");
  const outcome = OUTCOMES.find((known) => known === text) ?? "scheduled";
  return { firstFrom: day, firstTo: day, outcome };
}

test("N7: the plan of an event is that of its first occurrence that stands", () => {
  checkExample("N7", ["occurrences"], ["plan"], ({ occurrences }) => ({
    plan: planOfEvent(partsOf(occurrences).map(occurrenceOn), PLANS) ?? "-",
  }));
});

test("P28: from its day on events stand under the new plan, unclassified where it offers none of their tags", () => {
  const plans = [...PLANS, { id: "5.0", inForceFrom: "2027-04-01" }];
  const offers: Record<string, string[]> = {
    "4.0": ["4.0:2", "2017:I1"],
    "5.0": ["5.0:1", "2017:I1"],
  };
  checkExample("P28", ["first day", "tags"], ["priority area", "tier"], (row) => {
    const plan = planOfEvent([occurrenceOn(`${row["first day"]} scheduled`)], plans);
    const cells = cellsOf({
      ...{ kind: "reception", organisers: ["chicago"], eventTags: partsOf(row.tags), plan },
      carried: new Set(offers[plan ?? ""]),
      termAxis: (term) => (term.includes(":I") ? "tier" : "priority"),
      occurrence: {
        ...{ type: "session", placeType: "state", state: "IN" },
        ...{ placementStates: [], organisers: [], tags: [] },
      },
    });
    const keyOn = (axis: string) => cells.find((cell) => cell.axis === axis)?.key ?? "";
    return { "priority area": keyOn("priority"), tier: keyOn("tier") };
  });
});
