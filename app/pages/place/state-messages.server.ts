/** The messages that a paper about a state may take today, what speaks of this state first. P202, P204 */
import type { Context } from "~/context/context.server";
import type { Language } from "~/domain/value/language";
import { readFactsBehind, saidBy } from "~/pages/message/said-messages.server";
import { listApproved } from "~db/queries/message/messages";

export const MOST_MESSAGES = 3;

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
