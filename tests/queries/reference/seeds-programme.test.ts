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

describe("texts of the plans", () => {
  const term = (key: string) => plans.flatMap((plan) => plan.terms).find((one) => one.key === key);

  test("E16 the priorities of 3.0 are inferred from the summary of a meeting", () => {
    const own = plans.find(({ plan }) => plan.id === "3.0")?.terms ?? [];
    expect(own.map(({ mark }) => mark)).toEqual(["inferred", "inferred", "inferred"]);
    expect(term("3.0:3")?.headingJa).toBe("日米サプライチェーン協力の強化");
  });

  test("E17 under each heading of 4.0 that has one stands its text, and in 1(2) its nine fields", () => {
    const own = plans.find(({ plan }) => plan.id === "4.0");
    const withBody = own?.terms.filter(({ bodyJa, bodyEn }) => bodyJa && bodyEn);
    expect(withBody?.map(({ code }) => code)).toEqual(["1-1", "1-2", "1-3", "2", "3"]);
    const fields = (key: string) =>
      own?.fields.filter(({ term }) => term === key).map(({ nameJa }) => nameJa);
    expect(fields("4.0:1-2")).toEqual([
      ...[
        "半導体",
        "医薬品",
        "鉄鋼",
        "造船",
        "重要鉱物",
        "航空",
        "エネルギー",
        "自動車",
        "ＡＩ／量子",
      ],
    ]);
    expect(fields("4.0:1-1")).toEqual([
      ...["ＡＩ", "量子", "医薬品", "バイオ", "宇宙", "フュージョン"],
    ]);
    expect(term("4.0:1-2")?.bodyJa).toContain("ＡＩ／量子等");
  });
});

describe("figures", () => {
  test("N8 the published totals are the three known ones", () => {
    expect(
      totals.map((total) => [
        ...[total.from, total.to, total.events, total.attendance],
        ...[total.attendanceQualifier, total.attendanceUnit],
      ]),
    ).toEqual([
      ["2017-03-01", "2017-12-31", 108, null, null, null],
      ["2017-04-01", "2018-03-31", 221, 770000, "exact", 10_000],
      ["2018-04-01", "2019-03-31", 337, 1100000, "at-least", 10_000],
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

  test("E10-E14 area facts name who counted what", () => {
    const fact = (id: string) => facts.find((one) => one.id === id);
    expect(facts.map(({ measure }) => measure)).not.toContain("nippon-com-firms");
    const survey = ["us-2016-11", "us-2020-11", "ca-2020-11"].map((id) => fact(`tdb-firms-${id}`));
    expect(survey.map((one) => [one?.area, one?.value, one?.asOf])).toEqual([
      ["US", 6814, "2016-11"],
      ["US", 6702, "2020-11"],
      ["CA", 1719, "2020-11"],
    ]);
    const reports = facts.filter(({ source }) => /（(2019-01-31|2020-01-15)）/.test(source));
    expect(reports).toHaveLength(7);
    expect(reports.every(({ source }) => source.includes("地域・分析レポート"))).toBe(true);
    expect(fact("jobs-bea-us-2019")?.definitionJa).toContain("過半数を出資する在米現地法人");
    expect(fact("ballenger-sister-ties-mi-2016")?.definitionJa).toContain("総領事");
    expect(fact("usjc-jobs-tx-2018-05")?.qualifier).toBe("about");
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
  test("2, 7, 5 and 1 fall in the fiscal years 2017 to 2020", () => {
    const firstDays = documented.map(
      ({ draft }) => draft.occurrences.map(({ first }) => first.from).sort()[0] ?? "",
    );
    const within = (from: string, to: string) =>
      firstDays.filter((day) => from <= day && day <= to).length;
    expect(documented).toHaveLength(15);
    expect([
      within("2017-04-01", "2018-03-31"),
      within("2018-04-01", "2019-03-31"),
      within("2019-04-01", "2020-03-31"),
      within("2020-04-01", "2021-03-31"),
    ]).toEqual([2, 7, 5, 1]);
  });

  test("the Chicago caravan of 2017 is one event with four sessions, the media buy of 2020 one with three placements", () => {
    const named = (key: string) => documented.find((event) => event.key === key)?.draft;
    expect(
      named("2017-chicago-caravan")?.occurrences.map(
        ({ place }) => place.type === "state" && place.state,
      ),
    ).toEqual(["IL", "IN", false, false]);
    expect(
      named("2020-01-me-wy-nd-media")?.occurrences.map(({ placement }) => placement?.states),
    ).toEqual([["ME"], ["WY"], ["ND"]]);
  });

  test("E1-E7 the caravans stand as the press and the missions told them", () => {
    const stops = (key: string) =>
      documented
        .find((event) => event.key === key)
        ?.draft.occurrences.map(({ first, place }) => `${first.from} ${place.name}`);
    expect(stops("2018-07-seymour-schaumburg-caravan")).toEqual([
      "2018-07-09 Seymour",
      "2018-07-09 Indianapolis",
      "2018-07-10 Schaumburg",
    ]);
    expect(stops("2019-07-iowa-caravan")).toEqual(["2019-07-19 Marion", "2019-07-19 Cedar Rapids"]);
    expect(stops("2019-08-wisconsin-caravan")).toEqual([
      "2019-08-15 Milwaukee",
      "2019-08-16 Waupaca",
    ]);
    const ofChicago = documented.filter(
      ({ draft }) => draft.lead === "chicago" && draft.form === "caravan",
    );
    expect(ofChicago.map(({ draft }) => draft.coOrganisers.includes("jetro"))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test("E3 a list of states that the document leaves open is open in the title", () => {
    const open = [
      ...["2017-chicago-caravan", "2020-01-me-wy-nd-media", "fy2018-colorado-showcase"],
      ...["fy2018-florida-showcase", "fy2019-idaho-showcase", "fy2019-colorado-showcase"],
    ];
    const titles = documented
      .filter(({ key }) => open.includes(key))
      .map(({ draft }) => draft.title);
    expect(titles).toHaveLength(open.length);
    for (const { ja, en } of titles)
      expect([ja, en]).toEqual([
        expect.stringContaining("等"),
        expect.stringContaining("elsewhere"),
      ]);
  });

  test("E9 forum and festival are given to no state; the seminars of FY2017 are a note, no event", () => {
    const summaries = documented.filter(({ key }) => /^fy2018-(colorado|florida)/.test(key));
    expect(
      summaries.map(({ draft }) => /どの州でのことかは記していない/.test(draft.summary.ja ?? "")),
    ).toEqual([true, true]);
    expect(documented.filter(({ draft }) => draft.kind === "business_forum")).toEqual([]);
    expect(totals.map(({ noteJa }) => /ビジネスセミナー/.test(noteJa ?? ""))).toEqual([
      false,
      true,
      false,
    ]);
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
