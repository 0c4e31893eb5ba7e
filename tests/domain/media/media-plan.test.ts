import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyTypedOccurrence } from "~/domain/entry/typed-event";
import {
  costPerThousand,
  costPerThousandOf,
  formatPerThousand,
} from "~/domain/media/cost-per-thousand";
import {
  joinQualifier,
  PLAN_REACH,
  planBoxOf,
  planRowOf,
  readPlanStates,
  splitQualifier,
  withPlanRow,
} from "~/domain/media/media-plan";
import { QUALIFIERS, type Qualifier } from "~/domain/value/qualifier";
import { placementOf } from "../../support/make-event";

const dollars = (amount: number, qualifier: Qualifier = "exact") => ({
  ...{ amount, currency: "USD", qualifier },
});

describe("P23 cost per thousand", () => {
  test("is cost by reach, in hundredths", () => {
    expect(costPerThousand(dollars(9000), { value: 480_000, qualifier: "exact" })).toEqual({
      ...{ hundredths: 1875, currency: "USD", qualifier: "exact" },
    });
  });

  test.each<[Qualifier, Qualifier, Qualifier | null]>([
    ["exact", "exact", "exact"],
    ["about", "exact", "about"],
    ["exact", "about", "about"],
    ["exact", "at-least", "at-most"],
    ["exact", "at-most", "at-least"],
    ["at-most", "exact", "at-most"],
    ["at-most", "at-least", "at-most"],
    ["at-least", "at-least", null],
    ["at-most", "about", "about"],
  ])("a cost of %s by a reach of %s is %s (N12)", (cost, reach, wanted) => {
    const found = costPerThousand(dollars(100, cost), { value: 1000, qualifier: reach });
    expect(found?.qualifier ?? null).toBe(wanted);
  });

  test("says nothing without cost, without reach, and of a reach of nobody", () => {
    expect(costPerThousand(null, { value: 10, qualifier: "exact" })).toBeNull();
    expect(costPerThousand(dollars(10), null)).toBeNull();
    expect(costPerThousand(dollars(10), { value: 0, qualifier: "exact" })).toBeNull();
  });

  test("planned goes with planned and actual with actual, each measure by itself", () => {
    const { placement } = placementOf(["ND"], {
      placement: {
        cost: dollars(1000),
        actualCost: dollars(3000),
        reach: [
          { measure: "views", phase: "planned", value: 100_000, qualifier: "exact" },
          { measure: "views", phase: "actual", value: 200_000, qualifier: "exact" },
          { measure: "viewers", phase: "actual", value: 50_000, qualifier: "exact" },
        ],
      },
    });
    const of = (measure: "views" | "viewers", phase: "planned" | "actual") =>
      placement && costPerThousandOf(placement, measure, phase)?.hundredths;
    expect(of("views", "planned")).toBe(1000);
    expect(of("views", "actual")).toBe(1500);
    expect(of("viewers", "actual")).toBe(6000);
    expect(of("viewers", "planned")).toBeUndefined();
  });

  test("is written in the currency of the cost", () => {
    const said = { hundredths: 187_505, currency: "USD", qualifier: "exact" } as const;
    expect(formatPerThousand(said, "en")).toBe("US$1,875.05");
    expect(formatPerThousand(said, "ja")).toBe("1,875.05ドル");
    expect(formatPerThousand({ ...said, currency: "JPY" }, "ja")).toBe("1,875円");
  });
});

describe("the grid of a media plan", () => {
  test.each([
    ["約9,000", "9,000", "about"],
    ["９０００以上", "9000", "at-least"],
    ["最大 9000", "9000", "at-most"],
    ["about 9,000", "9,000", "about"],
    ["At least 9,000", "9,000", "at-least"],
    ["up to 9,000", "9,000", "at-most"],
    ["9,000", "9,000", "exact"],
    ["", "", "exact"],
    ["たくさん", "たくさん", "exact"],
  ])("%s reads as %s, %s", (text, number, qualifier) => {
    expect(splitQualifier(text)).toEqual({ number, qualifier });
  });

  test("what a box shows is read back as it was, in both languages", () => {
    fc.assert(
      fc.property(
        fc.nat().map(String),
        fc.constantFrom(...QUALIFIERS),
        fc.constantFrom("ja" as const, "en" as const),
        (number, qualifier, language) => {
          const shown = joinQualifier(number, qualifier, language);
          expect(splitQualifier(shown)).toEqual({ number, qualifier });
        },
      ),
    );
  });

  test("a row that nobody touches says what the form says", () => {
    const typed = {
      ...emptyTypedOccurrence("media-buy"),
      ...{ outlet: "WMTV", first: "2026-06-10", costAmount: "5000", costQualifier: "about" },
      reach: [{ measure: "views", phase: "planned", value: "900", qualifier: "at-least" }],
    };
    const back = withPlanRow(typed, planRowOf(typed, "ja"));
    expect({ ...back, reach: back.reach.filter(({ value }) => value !== "") }).toEqual(typed);
  });

  const codes = new Map([
    ["indiana", "IN"],
    ["インディアナ州", "IN"],
    ["new york", "NY"],
  ]);
  const codeOf = (name: string) => codes.get(name.toLowerCase()) ?? null;
  test.each([
    ["IN, OH", ["IN", "OH"]],
    ["ｉｎ　oh", ["IN", "OH"]],
    ["インディアナ州、NY", ["IN", "NY"]],
    ["New York; Indiana, IN", ["NY", "IN"]],
    ["どこか", ["どこか"]],
    ["", []],
  ])("states %s read as %s", (text, states) => {
    expect(readPlanStates(text, codeOf)).toEqual({ placeType: "state", states });
  });

  test.each(["全米", "全国", "Nationwide"])("%s is nationwide, and shown as that again", (text) => {
    const placement = { ...emptyTypedOccurrence("media-buy"), ...readPlanStates(text, codeOf) };
    expect(placement).toMatchObject({ placeType: "nationwide", states: [] });
    expect(planRowOf(placement, "ja").states).toBe("全米");
  });

  test("what is wrong with a box of the form is said at the box of the grid", () => {
    expect(planBoxOf("costAmount")).toBe("cost");
    expect(planBoxOf("first")).toBe("first");
    expect(planBoxOf("venue")).toBeNull();
    for (const [index, { box }] of PLAN_REACH.entries())
      expect(planBoxOf(`reach[${index}].value`)).toBe(box);
  });
});
