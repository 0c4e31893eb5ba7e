/** The worked examples of docs/rules.md on versions of the plan. P25, P26, P27 */
import { test } from "vitest";
import { checkLink } from "~/domain/plan/crosswalk";
import { checkPublish, type PlanDraft, type TermDraft } from "~/domain/plan/plan-draft";
import { type RestatedTerm, restatementOf } from "~/domain/plan/restatement";
import { checkExample } from "../../support/rule-examples";

test("P25: a version is published from a day after the last, with a priority area to choose", () => {
  const words = { ja: "科学技術", en: "Science" };
  const term: TermDraft = {
    ...{ key: null, axis: "priority", code: "1", nested: false },
    ...{ heading: words, short: words, source: "" },
  };
  const given = ["day", "says the past is meant", "priority areas"] as const;
  checkExample("P25", given, ["answer"], (row) => {
    const draft: PlanDraft = {
      ...{ name: words, note: { ja: "", en: "" }, source: "行動計画5.0", carries: [] },
      inForceFrom: row.day === "-" ? null : row.day,
      terms: Array.from({ length: Number(row["priority areas"]) }, () => term),
    };
    const verdict = checkPublish(draft, {
      ...{ today: "2026-05-01", last: "2025-12-18", carriedAxes: [] },
      confirmsPast: row["says the past is meant"] === "yes",
    });
    return { answer: verdict.ok ? "yes" : verdict.problems.join("; ") };
  });
});

const TERMS = ["2017:I1", "3.0:1", "3.0:2", "4.0:1", "4.0:1-1", "4.0:1-2", "5.0:1"].map(
  (key): RestatedTerm => ({
    ...{ key, plan: key.split(":")[0] ?? "", isHead: key === "4.0:1" },
    axis: key.includes(":I") ? "tier" : "priority",
    parent: key.startsWith("4.0:1-") ? "4.0:1" : null,
  }),
);
const VERSIONS = [
  { id: "3.0", inForceFrom: "2023-08-04", offers: new Set(["3.0:1", "3.0:2"]) },
  { id: "4.0", inForceFrom: "2025-12-18", offers: new Set(["4.0:1-1", "4.0:1-2"]) },
  { id: "5.0", inForceFrom: "2027-04-01", offers: new Set(["5.0:1", "4.0:1-2"]) },
];

test("P26: a tag stands where the crosswalk leads towards the plan's day, and never nowhere", () => {
  const links = [
    { from: "3.0:1", to: "4.0:1-1" },
    { from: "3.0:1", to: "4.0:1-2" },
    { from: "4.0:1-1", to: "5.0:1" },
  ];
  checkExample("P26", ["tag", "under"], ["stands in"], ({ tag, under }) => {
    const restated = restatementOf(under, { versions: VERSIONS, terms: TERMS, links });
    return { "stands in": [...(restated?.rows.priority[tag] ?? [])].sort().join("; ") };
  });
});

test("P27: links join leaves of one axis of different versions", () => {
  const termOf = (text: string) => TERMS.find(({ key }) => key === text.split(" ")[0]);
  checkExample("P27", ["from", "to"], ["answer"], ({ from, to }) => {
    const verdict = checkLink(termOf(from), termOf(to));
    return { answer: verdict.ok ? "yes" : verdict.reason };
  });
});
