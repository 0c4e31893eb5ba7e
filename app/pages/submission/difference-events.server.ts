/** /submissions/difference/events: the events behind one part of a difference. N10, P170 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { REASONS } from "~/domain/submission/difference";
import { differenceParams } from "~/domain/submission/difference-question";
import { FIGURES } from "~/domain/submission/event-contribution";
import { found, notFound } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { differenceText } from "~/i18n/submission/difference-text";
import { differenceNames } from "~/reports/submission/difference-names";
import { listReadableIds } from "~db/queries/event/not-shown";
import { readDifference } from "./difference.server";

/** A part that is not there, or no longer, is not found. */
export async function readDifferenceEvents(ctx: Context, request: Request) {
  const { language } = ctx;
  const params = new URL(request.url).searchParams;
  const read = await readDifference(ctx, params);
  if (!read.ok) throw notFound();
  const { question, a, b, rows } = read.table;
  const figure = found(FIGURES.find((known) => known === params.get("figure")));
  const reason = found(REASONS.find((known) => known === params.get("reason")));
  const row = found(rows.find((one) => one.key === params.get("key") && one.figure === figure));
  const part = found(row.parts.find((one) => one.reason === reason));
  const readable = await listReadableIds(ctx.db.read, part.events, draftReader(ctx.user));
  const events = new Map([...a.events, ...b.events].map((event) => [event.id, event]));
  const names = differenceNames({ a, b }, question.by, new Set([row.key]));
  const t = differenceText[language];
  const title = t.partTitle(t.reason[reason], t.figures[figure]);
  return {
    ...{ title, pageTitle: frameText[language].pageTitle(title) },
    row: names.get(row.key)?.[language] ?? row.key,
    change: part.change,
    back: `/submissions/difference?${differenceParams(question)}`,
    events: part.events
      .filter((id) => readable.has(id))
      .map((id) => ({ id, title: titleOf(events.get(id)?.title, language) })),
    notShown: part.events.filter((id) => !readable.has(id)).length,
  };
}
export type DifferenceEventsPage = Awaited<ReturnType<typeof readDifferenceEvents>>;

/** Null: nothing is shown of it (機密性3). */
function titleOf(
  title: { ja: string | null; en: string | null } | undefined,
  language: Context["language"],
): string | null {
  if (title === undefined) return null;
  return title[language] ?? title.ja ?? title.en;
}
