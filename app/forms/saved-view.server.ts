/** Saving a view: its name, its address and whether one begins with it. */
import {
  parseViewName,
  readViewAddress,
  type ViewAddress,
  type ViewNameProblem,
} from "~/domain/filter/saved-view";
import { textOf } from "./boxes/field-texts.server";

export type ReadView =
  | { ok: true; value: { name: string; address: string; isStart: boolean } }
  | { ok: false; typed: string; problem: ViewNameProblem };

const LONGEST_GIVEN_BACK = 200;

/** Null: the address is none that a view can have, which no page of ours posts. */
export function readView(form: FormData): (ReadView & { of: ViewAddress }) | null {
  const of = readViewAddress(textOf(form, "address"));
  if (of === null) return null;
  const typed = textOf(form, "name");
  const name = parseViewName(typed);
  if (!name.ok)
    return { ok: false, typed: typed.slice(0, LONGEST_GIVEN_BACK), problem: name.reason, of };
  const isStart = textOf(form, "start") === "on";
  return { ok: true, value: { name: name.value, address: of.address, isStart }, of };
}
