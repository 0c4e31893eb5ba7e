/** P26, P27: which rows of another plan a tag stands in. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Crosswalk, restatementOf, sourcesOf, type TermLink } from "~/domain/plan/restatement";
import { restatedCells } from "../../reference/restated-cells";

const leaf = (
  key: string,
  axis: "priority" | "tier" = "priority",
  parent: string | null = null,
) => ({
  ...{ key, axis, parent, isHead: false },
  plan: key.slice(0, key.indexOf(":")),
});

const TERMS = [
  leaf("2017:I1", "tier"),
  { ...leaf("2017:R1"), axis: "trait" as const },
  leaf("2.0:1"),
  leaf("3.0:1"),
  leaf("3.0:2"),
  { ...leaf("4.0:1"), isHead: true },
  leaf("4.0:1-1", "priority", "4.0:1"),
  leaf("4.0:1-2", "priority", "4.0:1"),
  leaf("5.0:1"),
  leaf("5.0:2"),
];
const VERSIONS = [
  { id: "2017", inForceFrom: "2017-07-13", offers: new Set(["2017:I1"]) },
  { id: "2.0", inForceFrom: null, offers: new Set<string>() },
  { id: "3.0", inForceFrom: "2023-08-04", offers: new Set(["2017:I1", "3.0:1", "3.0:2"]) },
  { id: "4.0", inForceFrom: "2025-12-18", offers: new Set(["2017:I1", "4.0:1-1", "4.0:1-2"]) },
  { id: "5.0", inForceFrom: "2027-04-01", offers: new Set(["5.0:1", "5.0:2", "4.0:1-2"]) },
];

const crosswalk = (...links: [string, string][]): Crosswalk => ({
  versions: VERSIONS,
  terms: TERMS,
  links: links.map(([from, to]) => ({ from, to })),
});

const rowsOf = (tag: string, plan: string, ...links: [string, string][]) =>
  restatementOf(plan, crosswalk(...links))?.rows.priority[tag];

test.each<[string, string, string, [string, string][], string[]]>([
  [
    "what the plan offers stands for itself",
    "4.0:1-1",
    "4.0",
    [["4.0:1-1", "4.0:1-2"]],
    ["4.0:1-1"],
  ],
  ["what it carries over, too", "4.0:1-2", "5.0", [["4.0:1-2", "5.0:1"]], ["4.0:1-2"]],
  ["without a link: unmapped", "3.0:1", "4.0", [], ["4.0:unmapped"]],
  [
    "forwards, in every term reached",
    "3.0:1",
    "4.0",
    [
      ["3.0:1", "4.0:1-1"],
      ["3.0:1", "4.0:1-2"],
    ],
    ["4.0:1-1", "4.0:1-2"],
  ],
  ["backwards along the same link", "4.0:1-1", "3.0", [["3.0:1", "4.0:1-1"]], ["3.0:1"]],
  ["along a link drawn from later to earlier", "3.0:2", "4.0", [["4.0:1-1", "3.0:2"]], ["4.0:1-1"]],
  [
    "over the version between",
    "3.0:1",
    "5.0",
    [
      ["3.0:1", "4.0:1-1"],
      ["4.0:1-1", "5.0:2"],
    ],
    ["5.0:2"],
  ],
  [
    "no further than the first term offered",
    "3.0:1",
    "5.0",
    [
      ["3.0:1", "4.0:1-2"],
      ["4.0:1-2", "5.0:1"],
    ],
    ["4.0:1-2"],
  ],
  [
    "never past the plan and back",
    "3.0:1",
    "4.0",
    [
      ["3.0:1", "5.0:1"],
      ["4.0:1-1", "5.0:1"],
    ],
    ["4.0:unmapped"],
  ],
  [
    "never back and forth again",
    "4.0:1-1",
    "5.0",
    [
      ["3.0:1", "4.0:1-1"],
      ["3.0:1", "5.0:1"],
    ],
    ["5.0:unmapped"],
  ],
  [
    "never past the plan and back from a later tag",
    "5.0:1",
    "4.0",
    [
      ["3.0:1", "5.0:1"],
      ["3.0:1", "4.0:1-1"],
    ],
    ["4.0:unmapped"],
  ],
  [
    "never forth and back again",
    "4.0:1-1",
    "3.0",
    [
      ["4.0:1-1", "5.0:1"],
      ["3.0:1", "5.0:1"],
    ],
    ["3.0:unmapped"],
  ],
  [
    "over no link within a version, forwards",
    "4.0:1-1",
    "5.0",
    [["4.0:1-1", "4.0:1-2"]],
    ["5.0:unmapped"],
  ],
  [
    "over no link within a version, backwards",
    "4.0:1-1",
    "3.0",
    [
      ["4.0:1-1", "4.0:1-2"],
      ["3.0:1", "4.0:1-2"],
    ],
    ["3.0:unmapped"],
  ],
  [
    "over no version without a date",
    "3.0:1",
    "4.0",
    [
      ["2.0:1", "3.0:1"],
      ["2.0:1", "4.0:1-1"],
    ],
    ["4.0:unmapped"],
  ],
])("P26 P27 %s", (_what, tag, plan, links, rows) => {
  expect(rowsOf(tag, plan, ...links)).toEqual(rows);
});

test("P26 nothing is restated under a version without a date, or one that does not exist", () => {
  expect(restatementOf("2.0", crosswalk())).toBeNull();
  expect(restatementOf("9.9", crosswalk())).toBeNull();
});

test("P26 rows for none: untagged stays untagged, before the first plan stays before it", () => {
  const none = {
    "before-plan": ["before-plan"],
    "2017:untagged": ["4.0:untagged"],
    "2.0:untagged": ["4.0:untagged"],
    "3.0:untagged": ["4.0:untagged"],
    "4.0:untagged": ["4.0:untagged"],
    "5.0:untagged": ["4.0:untagged"],
  };
  const restatement = restatementOf("4.0", crosswalk());
  expect(restatement?.rows.tier).toEqual({ ...none, "2017:I1": ["2017:I1"] });
  expect(new Set(Object.keys(restatement?.rows.priority ?? {}))).toEqual(
    new Set([...Object.keys(none), ...KEYS]),
  );
});

test("P26 the leaves of a head are those that name it", () => {
  expect(restatementOf("3.0", crosswalk())?.leaves).toEqual({ "4.0:1": ["4.0:1-1", "4.0:1-2"] });
});

test("P26 what stands in several rows is a source of each of them", () => {
  const restatement = restatementOf("4.0", crosswalk(["3.0:1", "4.0:1-1"], ["3.0:1", "4.0:1-2"]));
  if (restatement === null) throw new Error("4.0 has a date");
  expect(sourcesOf(restatement, "priority", "4.0:1-1")).toEqual(["3.0:1", "4.0:1-1"]);
  expect(sourcesOf(restatement, "tier", "2017:I1")).toEqual(["2017:I1"]);
  expect(sourcesOf(restatement, "tier", "4.0:1-1")).toEqual([]);
});

test("P26 priority areas and tiers are restated, every other axis stands as it is", () => {
  const restatement = restatementOf("5.0", crosswalk());
  if (restatement === null) throw new Error("5.0 has a date");
  const cells = [
    { axis: "state" as const, key: "IN" },
    { axis: "tier" as const, key: "2017:I1" },
    { axis: "priority" as const, key: "4.0:1-1" },
  ];
  expect(restatedCells(cells, { priority: [], tier: [] }, restatement)).toEqual([
    { axis: "state", key: "IN" },
    { axis: "tier", key: "5.0:unmapped" },
    { axis: "priority", key: "5.0:unmapped" },
  ]);
});

test("P26 an unclassified event stands where its tags do; a head holds what its leaves hold", () => {
  const restatement = restatementOf("4.0", crosswalk(["3.0:1", "4.0:1-1"]));
  if (restatement === null) throw new Error("4.0 has a date");
  const cells = [{ axis: "priority" as const, key: "5.0:unclassified" }];
  const tags = { priority: ["4.0:1-2", "3.0:1"], tier: [] };
  expect(restatedCells(cells, tags, restatement)).toEqual([
    { axis: "priority", key: "4.0:1-2" },
    { axis: "priority", key: "4.0:1-1" },
  ]);
  expect(sourcesOf(restatement, "priority", "4.0:1")).toEqual(["3.0:1", "4.0:1-1", "4.0:1-2"]);
});

const KEYS = TERMS.filter(({ isHead, axis }) => !isHead && axis === "priority").map(
  ({ key }) => key,
);
const links: fc.Arbitrary<TermLink[]> = fc.array(
  fc.record({ from: fc.constantFrom(...KEYS), to: fc.constantFrom(...KEYS) }),
  { maxLength: 8 },
);

test("P26 whatever the links, every tag stands in at least one row, and only in rows of the plan", () => {
  fc.assert(
    fc.property(links, fc.constantFrom("3.0", "4.0", "5.0"), (drawn, plan) => {
      const restatement = restatementOf(plan, { ...crosswalk(), links: drawn });
      const offered = VERSIONS.find(({ id }) => id === plan)?.offers ?? new Set();
      for (const key of KEYS) {
        const rows = restatement?.rows.priority[key] ?? [];
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every((row) => offered.has(row) || row === `${plan}:unmapped`)).toBe(true);
        if (offered.has(key)) expect(rows).toEqual([key]);
      }
    }),
  );
});
