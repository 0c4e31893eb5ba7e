/** The worked examples of docs/rules.md on targets. P10, P11 */
import { test } from "vitest";
import { NO_FIGURES } from "~/domain/counting/tie-rows";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { ROLES } from "~/domain/people/permissions";
import {
  checkTargetEntry,
  seenMark,
  TARGET_LEVELS,
  targetCellOfFilter,
  WHOLE_REGISTER,
} from "~/domain/targets/target";
import { targetProgress, towardsTarget } from "~/domain/targets/target-progress";
import { checkExample, partsOf } from "../../support/rule-examples";

test("P10: a filter asks for one cell, or for something that no target is about", () => {
  checkExample("P10", ["filter"], ["cell"], ({ filter }) => {
    const asked = Object.fromEntries(
      partsOf(filter === "none" ? "-" : filter).map((part) => part.split("=")),
    ) as Partial<RegisterFilter>;
    const found = targetCellOfFilter({ ...NO_FILTER, year: 2026, ...asked });
    return { cell: found ? TARGET_LEVELS.map((level) => found.cell[level] ?? "").join("·") : "-" };
  });
});

test("P10: events are held and planned ones, attendance is the low of what was counted", () => {
  checkExample("P10", ["measure", "events", "planned", "attendance"], ["held against"], (row) => {
    const [low = 0, high = 0] = row.attendance.split("-").map(Number);
    const figures = {
      ...{ events: Number(row.events), planned: Number(row.planned) },
      attendance: { ...NO_FIGURES.attendance, low, high },
    };
    const measure = row.measure === "events" ? "events" : "attendance";
    const { held, planned } = towardsTarget(measure, figures);
    return { "held against": `${held}+${planned}` };
  });
});

test("C1, P34: reached by what was held alone, expected with what is planned", () => {
  checkExample("P34", ["held", "planned", "target"], ["progress"], (row) => {
    const towards = { held: Number(row.held), planned: Number(row.planned) };
    return { progress: targetProgress(towards, Number(row.target)) };
  });
});

test("P11: a cell is set over exactly what was seen", () => {
  const typedValue = (text: string) => (text === "-" ? null : Number(text));
  const storedAs = (text: string) => {
    const value = typedValue(text);
    return value === null ? null : { value, revision: value };
  };
  const given = ["role", "cell of", "seen", "stored", "typed"] as const;
  checkExample("P11", given, ["answer"], (row) => {
    const role = ROLES.find((known) => known === row.role) ?? "viewer";
    const actor = { role, organiser: role === "mission-editor" ? "chicago" : null };
    const cell = { ...WHOLE_REGISTER, organiser: row["cell of"] === "-" ? null : row["cell of"] };
    const entry = { measure: "events" as const, cell, value: typedValue(row.typed) };
    const seen = seenMark(storedAs(row.seen));
    const verdict = checkTargetEntry(actor, { ...entry, seen }, storedAs(row.stored));
    return { answer: verdict.ok ? verdict.value : verdict.reason };
  });
});
