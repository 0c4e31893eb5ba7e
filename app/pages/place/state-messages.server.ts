/** The messages that a paper about a state may take today, what speaks of this state first. P202, P204 */
import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { Language } from "~/domain/value/language";
import { readFactsBehind, saidBy } from "~/pages/message/said-messages.server";
import { listApproved } from "~db/queries/message/messages";

export const MOST_MESSAGES = 3;

/** Those for which a brief of one page has room, as they may be said today in its language. P200, P202 */
export async function readBriefMessages(
  ctx: Pick<Context, "db" | "now">,
  state: string,
  language: Language,
) {
  const today = todayIn(HOME_ZONE, ctx.now);
  const options = await readStateMessages(ctx, state, { language, today });
  const shown = options.slice(0, MOST_MESSAGES).filter((_, at, first) => {
    const length = first.slice(0, at + 1).reduce((sum, { said }) => sum + said.length, 0);
    return at === 0 || length <= ROOM[language];
  });
  return {
    shown: shown.map(({ id, revision, said, source }) => ({ id, revision, said, source })),
    others: options.length - shown.length,
  };
}

/** Characters of messages; the first stands there however long it is. */
const ROOM: Record<Language, number> = { ja: 200, en: 360 };

export async function readStateMessages(
  { db }: Pick<Context, "db">,
  state: string,
  { language, today }: { language: Language; today: string },
) {
  const approved = await listApproved(db.read, today);
  const facts = await readFactsBehind(db.read, approved);
  return approved
    .map((message) => ({
      ...{ id: message.id, revision: message.revision, source: message.source },
      said: saidBy(message, facts)[language],
      nearness: nearnessOf(message.figures, state),
    }))
    .flatMap(({ said, ...one }) =>
      said === null || one.nearness === null ? [] : [{ ...one, said }],
    )
    .toSorted((a, b) => (a.nearness ?? 0) - (b.nearness ?? 0) || a.id - b.id);
}

type Figures = Awaited<ReturnType<typeof listApproved>>[number]["figures"];

/** 0 where it speaks of this state, 1 of no state; null where of another one alone. */
function nearnessOf(figures: Figures, state: string): number | null {
  const states = figures.flatMap(({ of }) => (of.areaType === "state" ? [of.area] : []));
  if (states.length === 0) return 1;
  return states.includes(state) ? 0 : null;
}
