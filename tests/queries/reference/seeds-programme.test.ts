import { describe, expect, test } from "vitest";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { checkDaysInOrder } from "~/domain/day/rough-day";
import {
  codes,
  documented,
  facts,
  fips,
  kinds,
  places,
  plans,
  slugs,
  totals,
} from "../../support/seed-rows";

describe("plans and kinds", () => {
  test("each of the 24 kinds has one form", () => {
    expect(kinds).toHaveLength(24);
    const inForm = (form: string) => kinds.filter((kind) => kind.form === form).length;
    expect(EVENT_FORMS.map(inForm)).toEqual([2, 2, 16, 4]);
  });

  test("N7 versions come into force on their days; 2.0 governs none", () => {
    expect(plans.map(({ plan }) => [plan.id, plan.inForceFrom])).toEqual([
      ["2017", "2017-07-13"],
      ["2.0", null],
      ["3.0", "2023-08-04"],
      ["4.0", "2025-12-18"],
    ]);
  });

  test("N7 4.0 offers five leaves under three heads, three tiers and four traits", () => {
    const terms = new Map(plans.flatMap((plan) => plan.terms).map((term) => [term.key, term]));
    const offered =
      plans.find(({ plan }) => plan.id === "4.0")?.carries.map(({ term }) => term) ?? [];
    const parents = new Set([...terms.values()].map(({ parent }) => parent));
    const on = (axis: string) => offered.filter((key) => terms.get(key)?.axis === axis);

    expect(on("priority").filter((key) => !parents.has(key))).toEqual([
      "4.0:1-1",
      "4.0:1-2",
      "4.0:1-3",
      "4.0:2",
      "4.0:3",
    ]);
    expect(on("priority").filter((key) => terms.get(key)?.parent == null)).toEqual([
      "4.0:1",
      "4.0:2",
      "4.0:3",
    ]);
    expect(on("tier")).toEqual(["2017:I1", "2017:I2", "2017:I3"]);
    expect(on("trait")).toEqual(["2017:R1", "2017:R2", "2017:R3", "2017:R4"]);
  });
});

describe("figures", () => {
  test("N8 the published totals are the three known ones", () => {
    expect(
      totals.map(({ from, to, events, attendance, attendanceQualifier }) => [
        from,
        to,
        events,
        attendance,
        attendanceQualifier,
      ]),
    ).toEqual([
      ["2017-03-01", "2017-12-31", 108, null, null],
      ["2017-04-01", "2018-03-31", 221, 770000, "exact"],
      ["2018-04-01", "2019-03-31", 337, 1100000, "at-least"],
    ]);
  });

  test("a measure has one name, one definition and one unit", () => {
    const meanings = new Map<string, Set<string>>();
    for (const {
      measure,
      measureJa,
      measureEn,
      definitionJa,
      definitionEn,
      unitJa,
      unitEn,
    } of facts) {
      const meaning = JSON.stringify([
        measureJa,
        measureEn,
        definitionJa,
        definitionEn,
        unitJa,
        unitEn,
      ]);
      meanings.set(measure, (meanings.get(measure) ?? new Set()).add(meaning));
    }
    expect([...meanings].filter(([, texts]) => texts.size > 1).map(([measure]) => measure)).toEqual(
      [],
    );
    const names = [...meanings.values()].flatMap((texts) => [...texts]);
    expect(new Set(names).size).toBe(meanings.size);
  });

  test("an area fact is about an area that exists", () => {
    const areas: Record<string, (area: string) => boolean> = {
      nation: (area) => area === "US",
      region: (area) => ["Southeast", "Midwest", "West"].includes(area),
      jurisdiction: (area) => slugs.has(area),
      state: (area) => codes.has(area),
      county: (area) => fips.has(area),
    };
    expect(facts.filter(({ areaType, area }) => !areas[areaType]?.(area))).toEqual([]);
  });
});

describe("documented events", () => {
  test("1, 7 and 5 fall in the fiscal years 2017 to 2019", () => {
    const firstDays = documented.map(
      ({ draft }) => draft.occurrences.map(({ first }) => first.from).sort()[0] ?? "",
    );
    const within = (from: string, to: string) =>
      firstDays.filter((day) => from <= day && day <= to).length;
    expect(documented).toHaveLength(13);
    expect([
      within("2017-04-01", "2018-03-31"),
      within("2018-04-01", "2019-03-31"),
      within("2019-04-01", "2020-03-31"),
    ]).toEqual([1, 7, 5]);
  });

  test("the Chicago caravan of 2017 is one event with four sessions, the media buy of 2020 one with three placements", () => {
    const named = (key: string) => documented.find((event) => event.key === key)?.draft;
    expect(
      named("2017-chicago-caravan")?.occurrences.map(
        ({ place }) => place.type === "state" && place.state,
      ),
    ).toEqual(["IL", "IN", "IL", "IN"]);
    expect(
      named("2020-01-me-wy-nd-media")?.occurrences.map(({ placement }) => placement?.states),
    ).toEqual([["ME"], ["WY"], ["ND"]]);
  });

  test("form, kind, organisers, places and days fit together", () => {
    for (const { key, draft } of documented) {
      expect(kinds.find(({ code }) => code === draft.kind)?.form, key).toBe(draft.form);
      expect(
        [draft.lead, ...draft.coOrganisers].every((slug) => slugs.has(slug)),
        key,
      ).toBe(true);
      for (const occurrence of draft.occurrences) {
        expect(occurrence.placement !== null, key).toBe(draft.form === "media-buy");
        expect(checkDaysInOrder(occurrence.first, occurrence.last), key).toEqual({ ok: true });
        const { place } = occurrence;
        if (place.type !== "state" || place.placeId === null) continue;
        expect(
          places.find(({ id }) => id === place.placeId),
          key,
        ).toMatchObject({
          name: place.name,
          state: place.state,
          county: place.county,
          zone: occurrence.zone,
        });
      }
    }
  });

  test("titles and summaries exist in both languages", () => {
    const owed = documented.filter(
      ({ draft }) => !draft.title.ja || !draft.title.en || !draft.summary.ja || !draft.summary.en,
    );
    expect(owed.map(({ key }) => key)).toEqual([]);
  });
});
