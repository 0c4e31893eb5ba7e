/** The worked examples of docs/rules.md on organisations. P35, P37, P38, P81-P83 */
import { test } from "vitest";
import {
  foldedNames,
  formerName,
  likelySameOrganisation,
  namedOutside,
  parentProblem,
  standingOrganisation,
} from "~/domain/organisation/organisation";
import { fold } from "~/domain/value/search-text";
import { checkExample, partsOf, yesNo } from "../../support/rule-examples";

test("P35: a name belongs to the partner that has it, folded", () => {
  checkExample("P35", ["typed", "registered"], ["belongs to it"], ({ typed, registered }) => ({
    "belongs to it": yesNo(foldedNames({ ja: registered, en: null }).includes(fold(typed))),
  }));
});

test("P37: likely the same where a name is similar and no state contradicts", () => {
  const given = ["one", "state", "other", "state of it"] as const;
  checkExample("P37", given, ["likely the same"], (row) => {
    const stateOf = (text: string) => (text === "-" ? null : text);
    const one = { names: [{ ja: null, en: row.one }], state: stateOf(row.state) };
    const other = { names: [{ ja: null, en: row.other }], state: stateOf(row["state of it"]) };
    return { "likely the same": yesNo(likelySameOrganisation(one, other)) };
  });
});

test("P38: a merged partner stands for the one it turned out to be", () => {
  const into = new Map([
    [1, 2],
    [2, 3],
  ]);
  checkExample("P38", ["partner"], ["stands for"], ({ partner }) => ({
    "stands for": `${standingOrganisation(Number(partner), into)}`,
  }));
});

test("P81: nothing belongs to itself or to what belongs to it", () => {
  const parents = new Map([
    [1, null],
    [2, 1],
    [3, 2],
    [4, null],
  ]);
  const given = ["organisation", "is to belong to"] as const;
  checkExample("P81", given, ["refused"], (row) => ({
    refused:
      parentProblem(Number(row.organisation), Number(row["is to belong to"]), parents) ?? "-",
  }));
});

test("P82: a name that no longer stands is kept, another way of writing it is not", () => {
  const inJapanese = (name: string) => ({ ja: name, en: null });
  checkExample("P82", ["name", "new name"], ["kept as former"], (row) => ({
    "kept as former": formerName(inJapanese(row.name), inJapanese(row["new name"]))?.ja ?? "-",
  }));
});

test("P83: outside those are named that may be, and the others are counted", () => {
  checkExample("P83", ["confirmed"], ["named outside", "left out"], ({ confirmed }) => {
    const all = partsOf(confirmed).map((answer) => ({ mayBeNamed: answer === "yes" }));
    const { named, leftOut } = namedOutside(all);
    return { "named outside": `${named.length}`, "left out": `${leftOut}` };
  });
});
