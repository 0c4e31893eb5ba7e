/** The demonstration programme as it is made, before anything is stored. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { checkHeadcount } from "~/domain/counting/headcount";
import { planOn } from "~/domain/plan/plan-in-force";
import { targetKey } from "~/domain/targets/target";
import { DEMONSTRATION, demonstrationProgramme } from "~seeds/demonstration";
import { DEMO_PARTNERS } from "~seeds/demonstration-partners";
import { demonstrationTargets } from "~seeds/demonstration-targets";
import type { DemoInput } from "~seeds/demonstration-types";

const rows = (name: string): Record<string, string>[] =>
  parse(readFileSync(`seeds/${name}.csv`), { columns: true, bom: true });

const namesJa = new Map(rows("places-ja").map(({ id = "", name_ja = "" }) => [id, name_ja]));

const ground = {
  places: rows("places").map((row) => ({
    id: Number(row.id),
    name: row.name ?? "",
    nameJa: namesJa.get(row.id ?? "") ?? null,
    state: row.state ?? "",
    county: row.county || null,
    lat: Number(row.lat),
    lon: Number(row.lon),
    population: Number(row.population),
    zone: row.zone ?? "",
  })),
  states: rows("states").map((row) => ({
    code: row.code ?? "",
    name: { ja: row.name_ja ?? "", en: row.name_en ?? "" },
  })),
  jurisdictions: rows("jurisdictions").map((row) => ({
    mission: row.mission ?? "",
    state: row.state ?? "",
    county: row.county || null,
    purpose: row.purpose ?? "",
    validFrom: null,
    validUntil: null,
    disputed: row.disputed === "1",
  })),
  plans: [
    { id: "2017", inForceFrom: "2017-07-13" },
    { id: "2.0", inForceFrom: null },
    { id: "3.0", inForceFrom: "2023-08-04" },
    { id: "4.0", inForceFrom: "2025-12-18" },
  ],
};

const make = (overrides: Partial<DemoInput> = {}) =>
  demonstrationProgramme({ ...DEMONSTRATION, ...ground, today: "2026-06-10", ...overrides });

describe("the demonstration programme", () => {
  const programme = make();
  const occurrences = programme.flatMap(({ draft }) => draft.occurrences);

  test("the same input makes the same programme, another seed another", () => {
    expect(make()).toEqual(programme);
    expect(make({ seed: 1 })).not.toEqual(programme);
  });

  test("covers three fiscal years to the end of this one", () => {
    const days = programme.map(({ draft }) => draft.occurrences[0]?.first.from ?? "").sort();
    expect(days[0]?.slice(0, 7)).toBe("2024-04");
    expect(days.at(-1)?.slice(0, 7)).toMatch(/^2027-0[23]$/);
  });

  test("N0: nothing that lies ahead was held, and what was cancelled or postponed has a reason", () => {
    for (const { outcome, outcomeReason, first } of occurrences) {
      if (first.from > "2026-06-10") expect(outcome).not.toBe("held");
      expect(outcomeReason !== null).toBe(outcome === "cancelled" || outcome === "postponed");
    }
  });

  test("N4: figures are possible head counts of held sessions", () => {
    for (const { draft, observations } of programme) {
      for (const observation of observations) {
        expect(draft.occurrences[observation.position]).toMatchObject({
          outcome: "held",
          placement: null,
        });
        expect(checkHeadcount(observation)).toEqual({ ok: true });
      }
    }
  });

  test("N7: tags belong to the plan in force then, but for a few left from the plan before", () => {
    let left = 0;
    for (const { draft } of programme) {
      const plan = planOn(draft.occurrences[0]?.first.from ?? "", ground.plans) ?? "";
      for (const tag of draft.tags.filter((tag) => !tag.startsWith("2017:"))) {
        if (tag.startsWith(`${plan}:`)) continue;
        expect([plan, tag.slice(0, 4)]).toEqual(["4.0", "3.0:"]);
        left += 1;
      }
    }
    expect(left).toBeGreaterThan(0);
    expect(programme.some(({ draft }) => draft.tags.length === 0)).toBe(true);
  });

  test("every form is there, in realistic proportions", () => {
    const share = (form: string) =>
      programme.filter(({ draft }) => draft.form === form).length / programme.length;
    expect(share("caravan")).toBeGreaterThan(0.08);
    expect(share("caravan")).toBeLessThan(0.17);
    expect(share("media-buy")).toBeGreaterThan(0.05);
    expect(share("media-buy")).toBeLessThan(0.12);
    expect(share("mission-event")).toBeGreaterThan(0.6);
  });

  test("caravans have two stops or more, some of them in another state hosted by its mission", () => {
    const caravans = programme.filter(({ draft }) => draft.form === "caravan");
    const hosted = caravans.filter(({ draft }) =>
      draft.occurrences.some(({ organisers }) => organisers.length > 0),
    );
    expect(hosted.length).toBeGreaterThan(3);
    for (const { draft } of hosted) {
      for (const host of draft.occurrences.flatMap(({ organisers }) => organisers)) {
        expect([draft.lead, ...draft.coOrganisers]).toContain(host);
      }
    }
  });

  test("some states are nearly empty, so that the gaps show", () => {
    const reached = new Set(
      occurrences.map(({ place }) => (place.type === "state" ? place.state : null)),
    );
    const empty = ground.states.filter(({ code }) => !reached.has(code)).length;
    expect(empty).toBeGreaterThan(3);
    expect(empty).toBeLessThan(15);
  });

  test("P1, P12, P35: a dozen under way to approval, budgets of a third, partners at stops", () => {
    const underWay = programme.filter(({ planning }) => planning.approval !== "approved");
    expect(underWay.length).toBeGreaterThanOrEqual(10);
    expect(underWay.length).toBeLessThan(30);
    expect(new Set(underWay.map(({ draft }) => draft.lead)).size).toBeGreaterThan(5);
    for (const { draft, planning } of underWay) {
      expect(draft.occurrences[0]?.first.from).toMatch(/^2026-(0[6-9]|1[01])/);
      if (planning.approval !== "returned") continue;
      expect(planning.steps.at(-1)).toMatchObject({ step: "return", comment: expect.any(String) });
    }
    const lines = programme.map(({ planning }) => planning.budget);
    const share = lines.filter((budget) => budget.length > 0).length / programme.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.4);
    expect(new Set(lines.flat().map(({ currency }) => currency))).toEqual(new Set(["USD", "JPY"]));
    const names = new Set(DEMO_PARTNERS.map(({ name }) => name.en));
    for (const { draft, planning } of programme) {
      for (const name of draft.partners) expect(names).toContain(name);
      for (const { position, name } of planning.meetings) {
        expect(draft.occurrences[position]?.place.type).toBe("state");
        expect(names).toContain(name);
      }
    }
  });

  test("P10, P11: targets of every mission and of states where nothing is planned, each cell once", () => {
    const targets = demonstrationTargets({ ...DEMONSTRATION, ...ground }, programme, 2026);
    const cells = targets.map(({ measure, cell }) => targetKey(measure, cell));
    expect(new Set(cells).size).toBe(cells.length);
    const missions = new Set(ground.jurisdictions.map(({ mission }) => mission));
    const led = targets.flatMap(({ measure, cell }) =>
      measure === "events" ? (cell.organiser ?? []) : [],
    );
    expect(new Set(led)).toEqual(missions);
    expect(targets.some(({ cell }) => cell.state === "SD")).toBe(true);
    for (const { value } of targets) expect(value).toBeGreaterThan(0);
  });

  test("a whole programme of ten years is a matter of the volume asked for", () => {
    expect(make({ years: 9, eventsPerYear: 60 }).length).toBeGreaterThan(350);
  });
});
