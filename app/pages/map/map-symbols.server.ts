/** Symbols for what the map has in view, under the register's filter. */

import type { Context } from "~/context/context.server";
import { type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";
import { FINEST_STEP } from "~/domain/map/map-symbol";
import { filterText } from "~/i18n/filter/filter-text";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { asEverybodyReads } from "~db/queries/filter/as-everybody-reads";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listMapSymbols } from "~db/queries/map/map-symbols";

export async function readMapSymbols(ctx: Context, request: Request) {
  const params = new URL(request.url).searchParams;
  const verdict = await readRegisterFilter(ctx, request);
  const step = params.get("step") || "0";
  // None in view is said too, and has no symbols.
  const states = params
    .get("in")
    ?.split(",")
    .filter((state) => state !== "");
  const known = (await listMapAreas(ctx.db.read, ctx.language)).map(({ code }) => code);
  const refusals = verdict.ok ? [] : [...verdict.refusals];
  if (!/^\d$/.test(step) || Number(step) > FINEST_STEP)
    refusals.push(refusalOf(params, "step", "unknown"));
  if (states?.some((state) => !known.includes(state)))
    refusals.push(refusalOf(params, "in", "unknown"));
  if (!verdict.ok || refusals.length > 0) return refusedSymbols(ctx, refusals);
  const question = {
    ...{ filter: await asEverybodyReads(ctx.db.read, verdict.filter), step: Number(step), states },
    language: ctx.language,
  };
  return { ok: true as const, symbols: await listMapSymbols(ctx.db.read, question) };
}

/** With the words of each refusal, for whoever asks without a page. */
export function refusedSymbols({ language }: Context, refusals: readonly FilterRefusal[]) {
  const t = filterText[language];
  const names: Partial<Record<string, string>> = t.field;
  const words = refusals.map(({ field, value, reason }) =>
    t.refusal(names[field] ?? field, value, reason),
  );
  return { ok: false as const, refusals, detail: words.join(" ") };
}
