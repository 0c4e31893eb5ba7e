/** The worked example of docs/rules.md on the cost of a thousand. P23 */
import { test } from "vitest";
import { costPerThousand, formatPerThousand } from "~/domain/media/cost-per-thousand";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { checkExample } from "../../support/rule-examples";

function figureOf(text: string) {
  const [word, value, currency = ""] = text.split(" ");
  const qualifier = QUALIFIERS.find((known) => known === word) ?? "exact";
  return { qualifier, value: Number(value), amount: Number(value), currency };
}

test("P23: both qualifiers carry over, and where they say opposite things nothing is said", () => {
  checkExample("P23", ["cost", "reach"], ["for a thousand"], ({ cost, reach }) => {
    const found = costPerThousand(figureOf(cost), figureOf(reach));
    if (found === null) return { "for a thousand": "-" };
    const mark = found.qualifier === "exact" ? "" : `${found.qualifier} `;
    return { "for a thousand": `${mark}${formatPerThousand(found, "ja")}` };
  });
});
