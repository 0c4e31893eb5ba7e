/** Which events have tags of priority areas of which their plan offers none: as the rules say, and as it is stored. N7 */
import { and, asc, eq, exists, isNull, not, or, type SQL, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { outdatedTags } from "../../schema/compared-events";
import { events, eventTags } from "../../schema/events";
import { planCarries, planTerms } from "../../schema/reference";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { manyRows } from "../store/many-rows";

export function hasOutdatedTags(db: Handle): SQL | undefined {
  const tagged = db
    .select({ one: sql`1` })
    .from(eventTags)
    .innerJoin(planTerms, eq(planTerms.key, eventTags.term))
    .where(and(eq(eventTags.eventId, events.id), eq(planTerms.axis, "priority")));
  const offered = db
    .select({ one: sql`1` })
    .from(eventTags)
    .innerJoin(planTerms, eq(planTerms.key, eventTags.term))
    .leftJoin(
      planCarries,
      and(eq(planCarries.term, eventTags.term), eq(planCarries.plan, events.plan)),
    )
    .where(
      and(
        eq(eventTags.eventId, events.id),
        eq(planTerms.axis, "priority"),
        or(eq(planTerms.plan, events.plan), sql`${planCarries.term} is not null`),
      ),
    );
  return and(exists(tagged), not(exists(offered)));
}

/** For `refreshSums` alone. */
export async function keepOutdatedTags(tx: Handle, eventIds: readonly number[]): Promise<void> {
  const [before, after] = [
    new Set(await findOutdated(tx, eventIds)),
    new Set(await deriveOutdated(tx, eventIds)),
  ];
  const gone = [...before].filter((id) => !after.has(id));
  if (gone.length > 0) await removing(tx).execute({ ids: listOf(gone) });
  const come = [...after].filter((id) => !before.has(id));
  await putting(
    tx,
    come.map((eventId) => ({ eventId })),
  );
}

export async function deriveOutdated(db: Handle, eventIds: readonly number[]): Promise<number[]> {
  return (await derivedOf(db).execute({ ids: listOf(eventIds) })).map(({ id }) => id);
}

export async function findOutdated(db: Handle, eventIds: readonly number[]): Promise<number[]> {
  return (await storedOf(db).execute({ ids: listOf(eventIds) })).map(({ id }) => id);
}

const putting = manyRows(outdatedTags, ["eventId"]);
const removing = madeOnce((tx) =>
  tx.delete(outdatedTags).where(inListNamed(outdatedTags.eventId, "ids")).prepare(),
);
const derivedOf = madeOnce((db) =>
  db
    .select({ id: events.id })
    .from(events)
    .where(and(inListNamed(events.id, "ids"), isNull(events.withdrawnAt), hasOutdatedTags(db)))
    .orderBy(asc(events.id))
    .prepare(),
);
const storedOf = madeOnce((db) =>
  db
    .select({ id: outdatedTags.eventId })
    .from(outdatedTags)
    .where(inListNamed(outdatedTags.eventId, "ids"))
    .orderBy(asc(outdatedTags.eventId))
    .prepare(),
);
