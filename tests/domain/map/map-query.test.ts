/** What the address says of the map: every word of it is understood or refused by its name. */
import { describe, expect, test } from "vitest";
import { keptParams, LAYER_PARAMETERS, parseMapQuery } from "~/domain/map/map-query";
import { LANGUAGES } from "~/domain/value/language";
import { filterText } from "~/i18n/filter/filter-text";

const KNOWN = { keys: ["sites", "fact:japanese-companies"], denominators: ["people" as const] };
const read = (query: string) => parseMapQuery(new URLSearchParams(query), KNOWN);
const OPENED = {
  ...{ view: "map", measure: "held", layer: null, per: null, events: true },
  ...{ circles: null, circlesPer: null, company: null, projects: false },
  ...{ missions: false, sites: false, borders: false, event: null },
};

describe("the address", () => {
  test.each([
    ["", {}],
    ["measure=&facts=&event=", {}],
    ["measure=attendance&view=table&sort=held", { measure: "attendance", view: "table" }],
    ["facts=japanese-companies", { circles: "fact:japanese-companies" }],
    ["measure=fact:japanese-companies", { layer: "fact:japanese-companies" }],
    ["measure=planned&per=people", { measure: "planned", per: "people" }],
    ["circles=held&circles-per=people", { circles: "events", circlesPer: "people" }],
    ["measure=sites&circles=sites", { layer: "sites", circles: "sites" }],
    ["company=若草&projects=1", { company: "若草", sites: true, projects: true }],
    ["missions=1&borders=1", { missions: true, borders: true }],
    ["sites=1", { sites: true }],
    ["points=chosen", { events: false }],
    ["points=chosen&events=1&missions=1", { missions: true }],
    ["event=12", { event: 12 }],
  ])("%s is understood", (query, said) => {
    expect(read(query)).toEqual({ ok: true, query: { ...OPENED, ...said } });
  });

  test.each([
    ["measure=money", "measure", "money"],
    ["facts=moon", "facts", "moon"],
    ["circles=days", "circles", "days"],
    ["per=jobs", "per", "jobs"],
    ["circles-per=acre", "circles-per", "acre"],
    ["projects=2", "projects", "2"],
    ["view=globe", "view", "globe"],
    ["sort=size", "sort", "size"],
    ["missions=yes", "missions", "yes"],
    ["borders=2", "borders", "2"],
    ["points=all", "points", "all"],
    ["events=0", "events", "0"],
    ["event=first", "event", "first"],
    ["event=0", "event", "0"],
    ["event=1e3", "event", "1e3"],
    ["event=99999999999999999999", "event", "99999999999999999999"],
  ])("%s is refused", (query, field, value) => {
    const verdict = read(query);
    expect(verdict).toEqual({ ok: false, refusals: [{ field, value, reason: "unknown" }] });
    for (const language of LANGUAGES) {
      const t = filterText[language];
      const names: Partial<Record<string, string>> = t.field;
      expect(names[field]).toBeDefined();
      expect(t.refusal(names[field] ?? "", value, "unknown")).toContain(value);
    }
  });

  test("everything wrong is said at once", () => {
    const verdict = read("measure=x&borders=x&event=x");
    expect(verdict.ok ? [] : verdict.refusals.map(({ field }) => field).sort()).toEqual([
      "borders",
      "event",
      "measure",
    ]);
  });

  test("the filter carries every layer along but the measure, which it sets itself", () => {
    const search = LAYER_PARAMETERS.map((name) => `${name}=1`).join("&");
    expect(Object.keys(keptParams(search)).sort()).toEqual(
      LAYER_PARAMETERS.filter((name) => name !== "measure").sort(),
    );
  });
});
