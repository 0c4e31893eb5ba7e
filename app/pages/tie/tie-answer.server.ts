/** Sister ties as other systems read them. P106 */
import type { Context } from "~/context/context.server";
import { readPageAsked } from "~/domain/api-page";
import { refusalOf, refuseContradictions } from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { idOf } from "~/domain/value/id-of";
import { listMapAreas } from "~db/queries/map/map-reference";
import { countTies, listTies } from "~db/queries/tie/ties";

export async function readTieAnswer({ db, language }: Context, params: URLSearchParams) {
  const { limit, after: cursor, refusals: wrong } = readPageAsked(params);
  const refusals = [
    ...refuseContradictions(params),
    ...refuseStrangers(params, ["state", "limit", "after"]),
    ...wrong,
  ];
  const state = params.get("state")?.trim() || null;
  const states = await listMapAreas(db.read, language);
  if (state !== null && !states.some(({ code }) => code === state))
    refusals.push(refusalOf(params, "state", "unknown"));
  const after = cursor === null ? null : idOf(cursor);
  if (cursor !== null && after === null && wrong.length === 0)
    refusals.push({ field: "after", value: cursor.slice(0, 40), reason: "not-a-cursor" });
  if (refusals.length > 0) return { ok: false as const, refusals };
  const found = await listTies(db.read, { state, after, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    ok: true as const,
    rows,
    total: await countTies(db.read, state),
    containsFictional: rows.some(({ fictional }) => fictional),
    next: found.length > limit && last !== undefined ? String(last.id) : null,
  };
}
