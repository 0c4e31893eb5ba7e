/** The list of sister ties, a page at a time. */
import type { Context } from "~/context/context.server";
import { refusalOf, refuseContradictions } from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { idOf } from "~/domain/value/id-of";
import { frameText } from "~/i18n/frame-text";
import { tiePageText } from "~/i18n/tie-page-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { countTies, listTies } from "~db/queries/tie/ties";

const PAGE_SIZE = 100;

export async function readTieList(ctx: Context, params: URLSearchParams) {
  const { read } = ctx.db;
  const states = (await listMapAreas(read, ctx.language)).map(({ code, name }) => ({ code, name }));
  const refusals = [
    ...refuseContradictions(params),
    ...refuseStrangers(params, ["state", "after"]),
  ];
  const typed = params.get("state")?.trim() || null;
  const state = states.find(({ code }) => code === typed)?.code ?? null;
  if (typed !== state) refusals.push(refusalOf(params, "state", "unknown"));
  const cursor = params.get("after")?.trim() || null;
  const after = cursor === null ? null : idOf(cursor);
  if (cursor !== null && after === null) refusals.push(refusalOf(params, "after", "unknown"));
  const pageTitle = frameText[ctx.language].pageTitle(tiePageText[ctx.language].title);
  if (refusals.length > 0) return { ok: false as const, refusals, states, state, pageTitle };
  const found = await listTies(read, { state, after, limit: PAGE_SIZE + 1 });
  const ties = found.slice(0, PAGE_SIZE);
  return {
    ok: true as const,
    ...{ states, state, ties, pageTitle, isFirst: after === null },
    total: await countTies(read, state),
    next: found.length > PAGE_SIZE ? (ties.at(-1)?.id ?? null) : null,
  };
}

/** All ties of the list's filter, for its file. */
export async function readTieFile(ctx: Context, params: URLSearchParams) {
  const list = await readTieList(ctx, params);
  if (!list.ok) return list;
  return { ok: true as const, ties: await listTies(ctx.db.read, { state: list.state }) };
}

type Answer = Awaited<ReturnType<typeof readTieList>>;
export type TieListData = Extract<Answer, { ok: true }>;
export type TieListRefusal = Extract<Answer, { ok: false }>;
