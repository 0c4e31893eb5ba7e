/**
 * The posted grid of targets: a number for each cell, beside what was seen in it.
 *
 * Full-width digits and commas are read; an empty box means no target, 0 is one. The names of boxes are anybody's:
 * a cell that no page of ours offers answers 400.
 */

import type { TargetCell } from "~/domain/targets/target";
import { readTargetValue, type TargetEntry, targetKey, targetOfKey } from "~/domain/targets/target";
import { MAX_BOXES } from "~/domain/value/limits";
import type { WholeNumberRefusal } from "~/domain/value/whole-number";
import { textOf } from "./boxes/field-texts.server";
import { unreadable } from "./boxes/unreadable.server";

const GIVEN_BACK = 40;
const PREFIX = "target:";

export type TargetErrors = Record<string, WholeNumberRefusal>;
/** What was typed, by the key of the cell. */
export type TypedTargets = Record<string, string>;
export type ReadTargets = { typed: TypedTargets } & (
  | { ok: true; entries: TargetEntry[] }
  | { ok: false; errors: TargetErrors }
);

export type SettableKeys = Record<keyof TargetCell, ReadonlySet<string>>;

export function readTargets(form: FormData, known: SettableKeys): ReadTargets {
  const typed: TypedTargets = {};
  const errors: TargetErrors = {};
  const entries: TargetEntry[] = [];
  const names = [...form.keys()];
  if (names.length > MAX_BOXES) throw unreadable();
  for (const name of new Set(names)) {
    if (!name.startsWith(PREFIX)) continue;
    const of = targetOfKey(name.slice(PREFIX.length));
    if (of === null || !isSettable(of.cell, known)) throw unreadable();
    const key = targetKey(of.measure, of.cell);
    const text = textOf(form, name);
    typed[key] = text.slice(0, GIVEN_BACK);
    const seen = textOf(form, `seen:${key}`);
    const value = readTargetValue(text, of.measure);
    if (value.ok) entries.push({ ...of, value: value.value, seen });
    else errors[key] = value.reason;
  }
  if (Object.keys(errors).length > 0) return { ok: false, typed, errors };
  return { ok: true, typed, entries };
}

function isSettable(cell: TargetCell, known: SettableKeys): boolean {
  const { organiser, state, priority, tier } = cell;
  return (
    (organiser === null || known.organiser.has(organiser)) &&
    (state === null || known.state.has(state)) &&
    (priority === null || known.priority.has(priority)) &&
    (tier === null || known.tier.has(tier))
  );
}
