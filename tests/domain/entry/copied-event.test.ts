/** A past event as the beginning of a new one. P42, P43 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekdayOf } from "~/domain/day/calendar-date";
import { fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { copiedEvent } from "~/domain/entry/copied-event";
import { templateOf } from "~/domain/entry/event-template";
import { organisersUnder } from "~/domain/entry/organisers-under";
import { draftOf, occurrenceOf, placementOf } from "../../support/make-event";

const everything = () => ({ has: () => true }) as unknown as ReadonlySet<string>;
const nothing = () => new Set<string>();

const firstDays = (day: string, into: number) =>
  copiedEvent(
    draftOf({ occurrences: [occurrenceOf({ day })] }),
    into,
    everything,
  ).draft.occurrences.map(({ first }) => first.from);

describe("P42 days", () => {
  test.each([
    ["2025-06-10", 2026, "2026-06-09"],
    ["2025-04-01", 2026, "2026-04-07"],
    ["2026-03-31", 2026, "2027-03-30"],
    ["2018-07-05", 2026, "2026-06-25"],
    ["2026-03-31", 2024, "2025-03-25"],
  ])("%s copied into FY%i is %s", (day, into, wanted) => {
    expect(firstDays(day, into)).toEqual([wanted]);
  });

  test("A12 each day keeps its weekday and lands in the year that was chosen, also backwards", () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2018-04-01", days));
    fc.assert(
      fc.property(day, fc.integer({ min: -6, max: 6 }), (from, years) => {
        const into = fiscalYearOf(from) + years;
        const [moved = ""] = firstDays(from, into);
        expect(weekdayOf(moved)).toBe(weekdayOf(from));
        expect(moved >= fiscalYearPeriod(into).from).toBe(true);
        expect(moved <= fiscalYearPeriod(into).to).toBe(true);
      }),
    );
  });

  test("the year is counted from what is copied: a stop that was put off or cancelled moves nothing", () => {
    const stops = [
      occurrenceOf({ day: "2025-03-10", outcome: "postponed", outcomeReason: "大雪" }),
      occurrenceOf({ day: "2025-05-12", outcome: "held", tags: ["3.0:1"] }),
    ];
    const { draft } = copiedEvent(draftOf({ occurrences: stops }), 2026, everything);
    expect(draft.occurrences.map(({ first }) => first.from)).toEqual(["2026-05-11"]);
  });

  test("all occurrences move alike, and rough days by years", () => {
    const month = { precision: "month", from: "2024-02-01", to: "2024-02-29" } as const;
    const { draft } = copiedEvent(
      draftOf({
        occurrences: [
          occurrenceOf({ day: "2023-06-01" }),
          occurrenceOf({ day: "2023-06-05" }),
          occurrenceOf({ first: month, last: month }),
        ],
      }),
      2026,
      everything,
    );
    expect(draft.occurrences.map(({ first }) => [first.from, first.to])).toEqual([
      ["2026-05-28", "2026-05-28"],
      ["2026-06-01", "2026-06-01"],
      ["2027-02-01", "2027-02-28"],
    ]);
  });
});

describe("P43 what is copied", () => {
  test("A12: of a draft with everything said, what was never named as travelling stays behind", () => {
    const full = draftOf({
      ...{ guests: "知事", mayBePublished: true, results: { ja: "好評", en: "Well received" } },
      ...{ coOrganisers: ["boston"], partners: ["市役所"], classification: "confidentiality-2" },
    });
    const unknown = { ...full, approval: "approved", approvedBy: 7 };
    const { draft } = copiedEvent(unknown, 2026, everything);
    expect(draft).toMatchObject({
      ...{ guests: null, mayBePublished: false, results: { ja: null, en: null } },
      ...{ coOrganisers: ["boston"], partners: ["市役所"], classification: "confidentiality-2" },
    });
    expect(Object.keys(draft).sort()).toEqual(Object.keys(full).sort());
    const kept = templateOf(unknown);
    expect(kept).toMatchObject({ guests: "", mayBePublished: "", resultsJa: "", resultsEn: "" });
    expect(kept).toMatchObject({ titleJa: full.title.ja, partners: ["市役所"] });
  });

  test("A12: whoever leads the new event is no co-organiser of it, and nobody hosts a stop without a part", () => {
    const some = fc.subarray(["boston", "chicago", "denver", "jetro"]);
    fc.assert(
      fc.property(some, some, fc.constantFrom("boston", "chicago", ""), (co, hosts, lead) => {
        const event = { coOrganisers: co, occurrences: [{ organisers: hosts }] };
        const under = organisersUnder(lead, event);
        expect(under.lead).toBe(lead);
        expect(under.coOrganisers).toEqual(co.filter((one) => one !== lead));
        const taking = [lead, ...under.coOrganisers];
        expect(under.occurrences[0]?.organisers).toEqual(
          hosts.filter((one) => taking.includes(one)),
        );
      }),
    );
  });

  test("outcomes, results, ids and actual reach are not; plans are", () => {
    const reach = (["planned", "actual"] as const).map((phase) => ({
      ...{ phase, measure: "views" as const, value: 100, qualifier: "exact" as const },
    }));
    const { draft } = copiedEvent(
      draftOf({
        form: "media-buy",
        results: { ja: "好評", en: null },
        occurrences: [
          {
            ...placementOf(["IN"], { day: "2025-06-10", outcome: "held", placement: { reach } }),
            id: 7,
          },
          placementOf(["OH"], { day: "2025-06-11", outcome: "cancelled", outcomeReason: "荒天" }),
        ],
      }),
      2026,
      everything,
    );
    expect(draft.results).toEqual({ ja: null, en: null });
    expect(draft.occurrences).toHaveLength(1);
    expect(draft.occurrences[0]).toMatchObject({ id: null, outcome: "scheduled" });
    expect(draft.occurrences[0]?.placement?.reach.map(({ phase }) => phase)).toEqual(["planned"]);
  });

  test("tags that the plan on the new day does not offer are left out and counted once", () => {
    const draft = draftOf({
      tags: ["3.0:1", "2017:I1"],
      occurrences: [occurrenceOf({ day: "2025-06-10", tags: ["3.0:1"] })],
    });
    const asked: string[] = [];
    const copied = copiedEvent(draft, 2026, (day) => {
      asked.push(day);
      return new Set(["2017:I1"]);
    });
    expect(asked).toEqual(["2026-06-09"]);
    expect(copied.droppedTags).toEqual(["3.0:1"]);
    expect(copied.draft.tags).toEqual(["2017:I1"]);
    expect(copied.draft.occurrences[0]?.tags).toEqual([]);
    expect(copiedEvent(draft, 2026, nothing).draft.tags).toEqual([]);
  });
});
