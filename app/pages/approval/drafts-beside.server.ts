/** The drafts that a filter finds beside what it shows, for those who read some. P4, N9 */

import type { Context } from "~/context/context.server";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import { countEvents } from "~db/queries/event/event-list";
import type { Organiser } from "~db/queries/reference/organisers";

export type DraftsBesideData = {
  count: number;
  /** Of the list that shows exactly these. */
  query: string;
  of: "own" | "agency" | "all";
};

/** Null where there are none, or where drafts or a figure are asked for anyway. */
export async function readDraftsBeside(
  ctx: Context,
  asked: RegisterFilter,
  own: Pick<Organiser, "type"> | undefined,
): Promise<DraftsBesideData | null> {
  if (asked.draftsOf === null || asked.approval !== null || asked.figure !== null) return null;
  const filter = { ...asked, approval: "draft", figure: "planned-draft" } as const;
  const count = await countEvents(ctx.db.read, filter);
  if (count === 0) return null;
  const of = asked.draftsOf === "everybody" ? "all" : own?.type === "agency" ? "agency" : "own";
  return { count, query: filterToParams(filter).toString(), of };
}
