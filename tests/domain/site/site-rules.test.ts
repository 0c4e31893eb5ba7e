/** The worked examples of docs/rules.md on sites. P61-P64, P66, P67 */
import { describe, expect, test } from "vitest";
import type { Role } from "~/domain/people/permissions";
import type { JurisdictionRow } from "~/domain/place/jurisdiction";
import { JOINT_COMPANIES, readCompanyCell } from "~/domain/site/company-cell";
import { industryPrefixes, isIndustry, namedIndustry } from "~/domain/site/industry";
import { figureKey, readFigureRow } from "~/domain/site/read-figure-row";
import type { FigureBasis } from "~/domain/site/site";
import { isSiteDay, siteDayText } from "~/domain/site/site-day";
import {
  attributableToJapan,
  type DatedFigure,
  presentFigures,
  sumOfSites,
} from "~/domain/site/site-figures";
import {
  boxOfCell,
  boxOfText,
  boxText,
  cellShift,
  type GridProjection,
  gridPoint,
  placeOfGrid,
} from "~/domain/site/site-grid";
import { siteGroup } from "~/domain/site/site-group";
import { canEditSite } from "~/domain/site/site-right";
import type { Qualifier } from "~/domain/value/qualifier";
import { isOutsideState } from "~/map/outside-state.server";
import { checkExample, partsOf, yesNo } from "../../support/rule-examples";

const orNull = (text: string) => (text === "-" ? null : text);

test("P61: who may change a site", () => {
  const row = (mission: string, state: string): JurisdictionRow => ({
    ...{ mission, state, county: null, purpose: "outreach", disputed: false },
    ...{ validFrom: null, validUntil: null },
  });
  const held = [row("chicago", "IN"), row("detroit", "OH")];
  const given = ["role", "organiser", "state", "entered by"] as const;
  checkExample("P61", given, ["may"], ({ role, organiser, state, ...by }) => {
    const actor = { role: role as Role, organiser: orNull(organiser) };
    const site = { state: orNull(state), organiser: orNull(by["entered by"]) };
    return { may: yesNo(canEditSite(actor, site, held)) };
  });
});

test("P69: which figure of which site a row is", () => {
  const phases = [1, 2].map((id) => ({ id, name: `Phase ${id}`, subject: `p${id}` }));
  const site = { id: 12, label: "Sakura", holders: [], organiser: null, phases };
  const known = {
    ...{ sites: new Map([[12, site]]), subjects: new Map([["T0", "12"]]), source: "a list" },
    siteOfPhase: new Map(phases.map(({ id }) => [id, 12])),
  };
  const read = (cells: Record<string, string>) =>
    readFigureRow(new Map(Object.entries(cells)) as Parameters<typeof readFigureRow>[0], known);
  const given = ["site", "id of the source", "phase", "measure", "value", "currency"] as const;
  checkExample("P69", given, ["reading"], (row) => {
    const text = (column: (typeof given)[number]) => orNull(row[column]) ?? "";
    const reading = read({
      ...{ site: text("site"), site_source_id: text("id of the source"), phase: text("phase") },
      ...{ measure: text("measure"), year: "2024", value: text("value") },
      currency: text("currency"),
    });
    if (reading.outcome !== "read") return { reading: reading.outcome.replace("-", " ") };
    const { siteId, phase, value, qualifier, currency } = reading.entry;
    const where = [siteId, phase].filter(Boolean).join(" ");
    return {
      reading: [`${where}:`, value?.value, qualifier, currency]
        .filter((part) => part !== null)
        .join(" "),
    };
  });
  const row = { site: "p2", measure: "employees", year: "2024年", value: "5" };
  const [named, numbered] = [read({ ...row, site: "12", phase: "phase 2" }), read(row)];
  if (named.outcome !== "read" || numbered.outcome !== "read") throw new Error("refused");
  expect(figureKey(named.entry)).toBe(figureKey(numbered.entry));
});

test("P62: a site has the latest figure of the whole, else those of its phases", () => {
  checkExample("P62", ["figures"], ["has"], ({ figures }) => {
    const read = partsOf(figures).map((text): DatedFigure => {
      const [part, year, value] = text.split(" ");
      const phase = part === "whole" ? null : part === "first" ? 0 : 1;
      return { ...people, phase, year: Number(year), value: Number(value) };
    });
    const present = presentFigures(read);
    const sum = present.reduce((all, { value }) => all + value, 0);
    return { has: present.length === 0 ? "-" : String(sum) };
  });
});

const people: Omit<DatedFigure, "phase" | "year" | "value"> = {
  ...{ measure: "employees", basis: "reported", currency: null, priceYear: null },
  qualifier: "exact",
};

test("P63: sums keep basis, currency and price year apart, and are marked", () => {
  checkExample("P63", ["figures"], ["sums"], ({ figures }) => {
    const sites = partsOf(figures).map((text): DatedFigure[] => {
      const [basis, currency, value, ...rest] = text.split(" ");
      const priceYear = rest[0] === "in" ? Number(rest[1]) : null;
      const qualifier = (rest[0] === "in" ? undefined : rest[0]) as Qualifier | undefined;
      return [
        {
          ...{ measure: "investment", basis: basis as FigureBasis, currency: currency ?? null },
          ...{ priceYear, phase: null, year: 2024, value: Number(value) },
          qualifier: qualifier ?? "exact",
        },
      ];
    });
    const sums = sumOfSites(sites).map(({ basis, currency, value, priceYear, qualifiers }) =>
      [basis, currency, value, ...(priceYear ? ["in", priceYear] : []), ...qualifiers].join(" "),
    );
    return { sums: sums.join("; ") };
  });
});

test("P64: attributable to Japan only with every Japanese share documented", () => {
  checkExample("P64", ["organisations"], ["attributable to Japan"], ({ organisations }) => {
    const read = partsOf(organisations).map((text) => {
      const [whose, percent] = text.split(" ");
      const share = percent === "?" ? null : Number(percent) * 100;
      return { share, isJapanese: whose === "Japanese" };
    });
    return { "attributable to Japan": String(attributableToJapan(1_000, read) ?? "-") };
  });
});

test("P66: a point outside the named state is told", () => {
  checkExample("P66", ["point", "state"], ["outside"], ({ point, state }) => {
    const [lat = 0, lon = 0] = point.split(" ").map(Number);
    return { outside: yesNo(isOutsideState({ lat, lon }, state)) };
  });
});

describe("P67: the grid", () => {
  test("a cell of a zoom is the leading bits of a position", () => {
    checkExample("P67", ["zoom", "projection"], ["bits of a cell"], ({ zoom, projection }) => ({
      "bits of a cell": String(24 - cellShift(Number(zoom), projection as GridProjection)),
    }));
  });

  test.each([
    ["Indianapolis", { lat: 39.77, lng: -86.16 }],
    ["Honolulu", { lat: 21.31, lng: -157.86 }],
    ["Hagåtña", { lat: 13.47, lng: 144.75 }],
    ["San Juan", { lat: 18.46, lng: -66.1 }],
  ])("%s is found again from its position on either grid, to a few metres", (_name, place) => {
    for (const projection of ["mercator", "plane"] as const) {
      const back = placeOfGrid(gridPoint(place, projection), projection);
      expect(Math.abs(back.lat - place.lat)).toBeLessThan(0.0005);
      expect(Math.abs(back.lng - place.lng)).toBeLessThan(0.0005);
    }
  });

  test("a box in an address is read back, and what is none is refused", () => {
    const box = boxOfCell({ x: 3, y: 5 }, 20, "plane");
    expect(boxOfText(boxText(box))).toEqual(box);
    for (const typed of ["m5.0.4.9", "x0.0.1.1", "m0.0.1", "m0.0.99999999.1"])
      expect(boxOfText(typed)).toBeNull();
  });
});

test("P68: whom a cell of a table names, where only Japanese companies are wanted", () => {
  const known = {
    ...{ organisations: [], names: new Map(), byName: new Map(), spellings: new Map() },
    ...{ japanese: new Set<number>(), onlyJapanese: true },
  };
  checkExample("P68", ["company"], ["reading"], ({ company }) => {
    const read = readCompanyCell(company, undefined, known);
    if (read.ok) return { reading: "read" };
    if (read.reading.outcome !== "asked") return { reading: "left out" };
    const proposed = read.reading.choices.find((choice) => choice.proposed)?.value;
    const words = proposed === JOINT_COMPANIES ? "asked, all proposed" : "asked, proposed";
    return { reading: proposed === undefined ? "asked" : words };
  });
});

test("P68: a site is known by whose it is and where, its address before its point", () => {
  const owners = [{ id: 7, name: "Wakakusa" }];
  const where = { kind: "plant", state: "IN", name: null, place: "Greensburg", point: null };
  const groupOf = (more: object) => siteGroup(owners, { ...where, address: null, ...more });
  expect(groupOf({ address: "1 Example Rd." })).toEqual(groupOf({ address: "１ example rd" }));
  const near = { point: { lat: 39.30001, lon: -85.5 } };
  expect(groupOf(near)).toEqual(groupOf({ point: { lat: 39.3, lon: -85.5 }, place: null }));
  expect(groupOf({})).not.toEqual(groupOf({ kind: "office" }));
  // Two without any place are two, whatever their state.
  expect(groupOf({ place: null, name: "A" }).isPlaced).toBe(false);
});

test("days are years, months or days of the calendar", () => {
  expect(["2024", "2024-02", "2024-02-29"].map(isSiteDay)).toEqual([true, true, true]);
  expect(["24", "2024-13", "2023-02-29", "2024-2-9", ""].some(isSiteDay)).toBe(false);
  expect(siteDayText("2024-05", "ja")).toBe("2024年5月");
});

test("an industry is a code of NAICS, named by the most exact name there is", () => {
  expect(["3361", "31", "11"].map(namedIndustry)).toEqual(["336", "31-33", "11"]);
  expect(["3361", "33", "92"].every(isIndustry)).toBe(true);
  expect(["3", "3361111", "00", "abc", "95"].some(isIndustry)).toBe(false);
  expect(industryPrefixes("31-33")).toEqual(["31", "32", "33"]);
});
