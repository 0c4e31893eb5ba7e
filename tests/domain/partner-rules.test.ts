/** The worked examples of docs/rules.md on partners. P35, P37, P38 */
import { test } from "vitest";
import { likelySamePartner, partnerNames, standingPartner } from "~/domain/partner";
import { fold } from "~/domain/value/search-text";
import { checkExample, yesNo } from "../support/rule-examples";

test("P35: a name belongs to the partner that has it, folded", () => {
  checkExample("P35", ["typed", "registered"], ["belongs to it"], ({ typed, registered }) => ({
    "belongs to it": yesNo(partnerNames({ ja: registered, en: null }).includes(fold(typed))),
  }));
});

test("P37: likely the same where a name is similar and no state contradicts", () => {
  const given = ["one", "state", "other", "state of it"] as const;
  checkExample("P37", given, ["likely the same"], (row) => {
    const stateOf = (text: string) => (text === "-" ? null : text);
    const one = { names: [{ ja: null, en: row.one }], state: stateOf(row.state) };
    const other = { names: [{ ja: null, en: row.other }], state: stateOf(row["state of it"]) };
    return { "likely the same": yesNo(likelySamePartner(one, other)) };
  });
});

test("P38: a merged partner stands for the one it turned out to be", () => {
  const into = new Map([
    [1, 2],
    [2, 3],
  ]);
  checkExample("P38", ["partner"], ["stands for"], ({ partner }) => ({
    "stands for": `${standingPartner(Number(partner), into)}`,
  }));
});
