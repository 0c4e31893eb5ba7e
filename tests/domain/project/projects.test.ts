/** A project and its states. P104 */
import { test } from "vitest";
import { isAsked, type ProjectRecord } from "~/domain/project/project-record";
import { checkExample, partsOf, yesNo } from "../../support/rule-examples";

const NO_FILTER = { state: null, tranche: null, sector: null, priority: null };

test("P104 a project in two states is one under either", () => {
  checkExample(
    "P104",
    ["project", "states"],
    ["in TN", "in AL", "projects in both together"],
    ({ states }) => {
      const project = { states: partsOf(states).map((state) => ({ state })) } as ProjectRecord;
      const within = (state: string) => isAsked(project, { ...NO_FILTER, state });
      const together = [project].filter(() => within("TN") || within("AL"));
      return {
        "in TN": yesNo(within("TN")),
        "in AL": yesNo(within("AL")),
        "projects in both together": String(together.length),
      };
    },
  );
});
