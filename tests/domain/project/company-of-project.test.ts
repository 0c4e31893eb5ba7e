/** Which organisation a company of a project is. P108 */
import { test } from "vitest";
import { organisationOfCompany } from "~/domain/project/company-of-project";
import { checkExample } from "../../support/rule-examples";

test("P108: a company is the one organisation that has its name", () => {
  // The query finds names in any writing; here they stand as they are asked.
  const known = new Map([
    ...([
      ["東芝", 1],
      ["Toshiba", 1],
      ["TOSHIBA", 1],
    ] as const),
    ...([
      ["日立", 2],
      ["Hitachi", 2],
    ] as const),
  ]);
  const nameOf = (text: string) => (text === "-" ? null : text);
  checkExample("P108", ["name in Japanese", "name in English"], ["is"], (row) => {
    const name = { ja: nameOf(row["name in Japanese"]), en: nameOf(row["name in English"]) };
    return { is: String(organisationOfCompany(name, known) ?? "-") };
  });
});
