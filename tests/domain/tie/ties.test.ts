/** Two spellings of one sister tie. P106 */
import { test } from "vitest";
import { tieKey } from "~/domain/tie/tie-key";
import { checkExample, partsOf, yesNo } from "../../support/rule-examples";

function sidesOf(state: string, city: string, partner: string) {
  const isPrefecture = partner.endsWith("県");
  return {
    ...{ state, city: city === "-" ? null : city, prefectureEn: null, partnerEn: null },
    prefectureJa: isPrefecture ? partner : null,
    partnerJa: isPrefecture ? null : partner,
  };
}

test("P106 a tie is known by its two sides", () => {
  checkExample("P106", ["state", "city", "partner", "of a second list"], ["same"], (row) => {
    const [state = "", city = "", partner = ""] = partsOf(row["of a second list"]);
    const first = tieKey(sidesOf(row.state, row.city, row.partner));
    return { same: yesNo(first === tieKey(sidesOf(state, city, partner))) };
  });
});
