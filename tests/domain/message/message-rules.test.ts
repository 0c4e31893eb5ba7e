/** The examples of the rules of messages. P200-P203 */
import { expect, test } from "vitest";
import { factBehind, referenceTo, successorOf } from "~/domain/message/bound-figure";
import { checkApproval, standingOf } from "~/domain/message/message";
import { saidText } from "~/domain/message/message-text";
import { currentFigures } from "~/domain/message/message-use";
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

test("P200: behind a letter stands the fact that its reference names, and no other", () => {
  const reference = referenceTo(bound);
  const others = [
    areaFact("1", { release: "2021-08", area: "OH" }),
    areaFact("1", { release: "2021-08", areaType: "county" }),
    areaFact("1", { release: "2021-08", asOf: "2018" }),
    areaFact("1", { release: "2021-08", unit: { ja: "社", en: "firms" } }),
    areaFact("1", { release: "2022-03" }),
    areaFact("1"),
    areaFact("1", { release: "2021-08", fictional: true }),
    areaFact("1", { release: "2021-08", keptBack: true }),
  ];
  expect(factBehind(reference, others)).toBeNull();
  expect(factBehind(reference, [...others, bound])).toBe(bound);
});

test("P203: told is the latest release of the latest day", () => {
  const of = (asOf: string, release: string | null, value = "1") =>
    areaFact(value, { asOf, release });
  const reference = referenceTo(bound);
  const told = (...facts: ReturnType<typeof of>[]) => {
    const successor = successorOf(reference, facts);
    return successor && `${successor.change} ${successor.fact.asOf} ${successor.fact.release}`;
  };
  expect(told()).toBeNull();
  expect(told(of("2018", "2022-03"))).toBeNull();
  expect(told(of("2019", null))).toBeNull();
  expect(told(of("2020", "2021"), of("2020", "2022"), of("2020", null))).toBe("newer 2020 2022");
  expect(told(of("2020", "2022"), of("2020", "2021"))).toBe("newer 2020 2022");
  expect(told(of("2020", "2023"), of("2021", "2022"))).toBe("newer 2021 2022");
  expect(told(of("2019", "2022"), of("2019", "2023"), bound)).toBe("revised 2019 2023");
  expect(told(areaFact("1", { asOf: "2020", areaType: "county" }))).toBeNull();
  const unreleased = referenceTo(areaFact("1"));
  expect(successorOf(unreleased, [areaFact("1"), bound])?.change).toBe("revised");
});

test("P203: each letter of a wording, with the fact that it should stand for today", () => {
  const later = areaFact("57100", { release: "2022-03" });
  const gone = areaFact("9", { area: "OH" });
  const figures = [
    { letter: "A", of: referenceTo(bound) },
    { letter: "B", of: referenceTo(gone) },
    { letter: "C", of: referenceTo(later) },
  ] as const;
  expect(currentFigures("{C}、{B}、{A}、{D}", figures, [bound, later])).toEqual([
    { letter: "A", fact: later, change: "revised" },
    { letter: "B", fact: null, change: null },
    { letter: "C", fact: later, change: null },
    { letter: "D", fact: null, change: null },
  ]);
});

test("P187, P202: approved is a draft that has not expired, whose figures all stand, by somebody else", () => {
  const draft = { approvedAt: null, expiresOn: "2027-03-31" };
  const asked = {
    today: "2026-05-01",
    figures: [{ fact: bound }, { fact: bound }],
    isWriter: false,
  };
  const verdict = (message: object = {}, by: object = {}) => {
    const said = checkApproval({ ...draft, ...message }, { ...asked, ...by });
    return said.ok || said.reason;
  };
  expect(verdict()).toBe(true);
  expect(verdict({}, { figures: [] })).toBe(true);
  expect(verdict({ expiresOn: "2026-05-01" })).toBe(true);
  expect(verdict({ expiresOn: "2026-04-30" })).toBe("expired");
  expect(verdict({ approvedAt: new Date(0) })).toBe("already-approved");
  expect(verdict({}, { figures: [{ fact: bound }, { fact: null }] })).toBe("figure-gone");
  expect(verdict({}, { isWriter: true })).toBe("own-wording");
});
