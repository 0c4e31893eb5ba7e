/** What the address of a contrast asks besides the register's filter. What is not understood is refused. */
import { type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";

export const CONTRAST_AREAS = ["state", "jurisdiction"] as const;
export type ContrastAreas = (typeof CONTRAST_AREAS)[number];

export type ContrastQuestion = { x: string; y: string; by: ContrastAreas };
export type ContrastVerdict =
  | { ok: true; question: ContrastQuestion }
  | { ok: false; refusals: FilterRefusal[] };

/** What the filter form carries along. */
export const CONTRAST_PARAMETERS = ["x", "y", "by"] as const;

/** `keys`: of the measures that there are. `standard`: those of both axes where none is asked for. */
export function parseContrastQuestion(
  params: URLSearchParams,
  keys: ReadonlySet<string>,
  standard: { x: string; y: string },
): ContrastVerdict {
  const refusals: FilterRefusal[] = [];
  const measure = (field: "x" | "y") => {
    const asked = params.get(field)?.trim() || standard[field];
    if (!keys.has(asked)) refusals.push(refusalOf(params, field, "unknown"));
    return asked;
  };
  const [x, y] = [measure("x"), measure("y")];
  const by = params.get("by")?.trim() || "state";
  const areas = CONTRAST_AREAS.find((candidate) => candidate === by);
  if (areas === undefined) refusals.push(refusalOf(params, "by", "unknown"));
  if (x === y && refusals.length === 0) refusals.push(refusalOf(params, "y", "given-twice"));
  if (areas === undefined || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, question: { x, y, by: areas } };
}
