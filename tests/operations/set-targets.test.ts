import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import {
  seenMark,
  type TargetCell,
  type TargetEntry,
  targetKey,
  WHOLE_REGISTER,
} from "~/domain/targets/target";
import { setTargets } from "~/operations/set-targets.server";
import type { Database } from "~db/client";
import { countAuditEntries, listAuditEntries } from "~db/queries/history/audit";
import { listTargets } from "~db/queries/targets";
import { draws } from "../support/draws";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let secretariat: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterEach(() => db.close());

const fiscalYear = 2026;
const entry = (levels: Partial<TargetCell>, value: number | null, seen = ""): TargetEntry => ({
  measure: "events",
  cell: { ...WHOLE_REGISTER, ...levels },
  value,
  seen,
});
const stored = async () =>
  Object.fromEntries(
    (await listTargets(db.read, fiscalYear)).map((target) => [
      targetKey(target.measure, target.cell),
      target.value,
    ]),
  );
const targetEntries = () => listAuditEntries(db.read, { subjectTypes: ["target"] }, 100);

describe("P11 saving a grid", () => {
  test("writes every changed cell with an audit entry of its own, and leaves the others alone", async () => {
    const first = await setTargets(secretariat, {
      fiscalYear,
      entries: [entry({}, 400), entry({ state: "IN" }, 0), entry({ state: "OH" }, null)],
    });
    expect(first).toEqual({ ok: true, changed: 2 });
    expect(await stored()).toEqual({ "events||||": 400, "events||IN||": 0 });
    const again = await setTargets(secretariat, {
      fiscalYear,
      entries: [entry({}, 400, "400@1"), entry({ state: "IN" }, null, "0@1")],
    });
    expect(again).toEqual({ ok: true, changed: 1 });
    expect(await stored()).toEqual({ "events||||": 400 });
    const entries = await targetEntries();
    expect(
      entries.map(({ action, subjectId, before, after }) => [action, subjectId, before, after]),
    ).toEqual([
      ["target.remove", "2026|events||IN||", { events: 0 }, { events: null }],
      ["target.set", "2026|events||IN||", { events: null }, { events: 0 }],
      ["target.set", "2026|events||||", { events: null }, { events: 400 }],
    ]);
  });

  test("names the cell that somebody else changed meanwhile, and writes nothing", async () => {
    await setTargets(secretariat, { fiscalYear, entries: [entry({ state: "IN" }, 5)] });
    const verdict = await setTargets(secretariat, {
      fiscalYear,
      entries: [entry({ state: "IN" }, 8), entry({ state: "OH" }, 3)],
    });
    expect(verdict).toEqual({
      ok: false,
      refused: new Map([["events||IN||", "changed-meanwhile"]]),
    });
    expect(await stored()).toEqual({ "events||IN||": 5 });
  });

  test("a target that was removed and set to the same again was changed meanwhile", async () => {
    await setTargets(secretariat, { fiscalYear, entries: [entry({}, 5)] });
    await setTargets(secretariat, { fiscalYear, entries: [entry({}, 6, "5@1")] });
    await setTargets(secretariat, { fiscalYear, entries: [entry({}, 5, "6@2")] });
    const verdict = await setTargets(secretariat, { fiscalYear, entries: [entry({}, 9, "5@1")] });
    expect(verdict.ok).toBe(false);
  });

  test("a cell left as it was seen stays what somebody else has made of it", async () => {
    await setTargets(secretariat, { fiscalYear, entries: [entry({ state: "IN" }, 5)] });
    const verdict = await setTargets(secretariat, {
      fiscalYear,
      entries: [entry({ state: "IN" }, null), entry({ state: "OH" }, 3)],
    });
    expect(verdict).toEqual({ ok: true, changed: 1 });
    expect(await stored()).toEqual({ "events||IN||": 5, "events||OH||": 3 });
  });

  test("an editor sets cells of the own organiser and none besides; one foreign cell refuses all", async () => {
    const chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
    const own = entry({ organiser: "chicago", state: "IN" }, 4);
    expect(await setTargets(chicago, { fiscalYear, entries: [own] })).toMatchObject({ ok: true });
    for (const foreign of [
      entry({}, 1),
      entry({ state: "IN" }, 1),
      entry({ organiser: "seattle" }, 1),
    ]) {
      const entries = [entry({ organiser: "chicago" }, 7), foreign];
      expect(await setTargets(chicago, { fiscalYear, entries })).toEqual({
        ok: false,
        refused: new Map([[targetKey("events", foreign.cell), "not-yours"]]),
      });
    }
    expect(await stored()).toEqual({ "events|chicago|IN||": 4 });
  });
});

test("P11 any sequence of saves over what was seen leaves what was saved last, one audit entry a change", async () => {
  const cells: Partial<TargetCell>[] = [{}, { state: "IN" }, { organiser: "chicago" }];
  const save = fc.array(fc.tuple(fc.nat(2), fc.option(fc.nat(9))), { minLength: 1, maxLength: 4 });
  let year = 2030;
  await fc.assert(
    fc.asyncProperty(fc.array(save, { maxLength: 6 }), async (saves) => {
      year += 1;
      const expected = new Map<string, number>();
      let changes = 0;
      const before = await countAuditEntries(db.read, { subjectTypes: ["target"] });
      for (const typed of saves) {
        const seen = new Map(
          (await listTargets(db.read, year)).map((target) => [
            targetKey(target.measure, target.cell),
            seenMark(target),
          ]),
        );
        const entries = new Map<string, TargetEntry>();
        for (const [at, value] of typed) {
          const of = entry(cells[at] ?? {}, value);
          const key = targetKey("events", of.cell);
          entries.set(key, { ...of, seen: seen.get(key) ?? "" });
        }
        const verdict = await setTargets(secretariat, {
          fiscalYear: year,
          entries: [...entries.values()],
        });
        expect(verdict.ok).toBe(true);
        for (const [key, { value }] of entries) {
          if ((expected.get(key) ?? null) !== value) changes += 1;
          if (value === null) expected.delete(key);
          else expected.set(key, value);
        }
      }
      const kept = await listTargets(db.read, year);
      expect(
        new Map(kept.map((target) => [targetKey(target.measure, target.cell), target.value])),
      ).toEqual(expected);
      const after = await countAuditEntries(db.read, { subjectTypes: ["target"] });
      expect(after - before).toBe(changes);
    }),
    { numRuns: draws(15) },
  );
});
