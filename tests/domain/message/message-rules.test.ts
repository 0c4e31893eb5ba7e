/** The examples of the rules of messages. P200-P203 */
import { expect, test } from "vitest";
import { referenceTo, successorOf } from "~/domain/message/bound-figure";
import { standingOf } from "~/domain/message/message";
import { saidText } from "~/domain/message/message-text";
import { unboundNumerals } from "~/domain/message/unbound-numerals";
import { writtenFigure } from "~/i18n/message/written-figures";
import { areaFact } from "../../support/area-fact";
import { checkExample } from "../../support/rule-examples";

test("P200: the example of the rule", () => {
  const written = [writtenFigure("A", areaFact("56000"))];
  checkExample("P200", ["wording"], ["said"], ({ wording }) => ({
    said: saidText(wording, written, "ja") ?? "-",
  }));
});

test("P201: the example of the rule", () => {
  checkExample("P201", ["text"], ["refused"], ({ text }) => ({
    refused:
      unboundNumerals(text)
        .map(({ piece }) => piece)
        .join("; ") || "-",
  }));
});

test("P202: the example of the rule", () => {
  checkExample("P202", ["approved", "expires on", "today"], ["stands as"], (row) => {
    const approvedAt = row.approved === "yes" ? new Date(0) : null;
    return { "stands as": standingOf({ approvedAt, expiresOn: row["expires on"] }, row.today) };
  });
});

const bound = areaFact("56000", { release: "2021-08" });

test("P203: the example of the rule", () => {
  checkExample("P203", ["as of", "released"], ["told"], (row) => {
    const release = row.released === "-" ? null : row.released;
    const other = areaFact("57100", { asOf: row["as of"], release });
    return { told: successorOf(referenceTo(bound), [bound, other])?.change ?? "-" };
  });
});

test("P203: what is of another area, definition or measure is no successor", () => {
  const others = [
    areaFact("1", { asOf: "2024", area: "OH" }),
    areaFact("1", { asOf: "2024", measure: "jobs-press" }),
    areaFact("1", { asOf: "2024", definition: { ja: "別", en: "Other" } }),
    areaFact("1", { asOf: "2024", fictional: true }),
    areaFact("1", { asOf: "2024", keptBack: true }),
    areaFact("(D)", { asOf: "2024" }),
  ];
  for (const other of others) expect(successorOf(referenceTo(bound), [bound, other])).toBeNull();
});
