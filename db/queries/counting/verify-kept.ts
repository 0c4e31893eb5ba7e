/** Is what is stored for the inbox what follows from the events? Of an event that is stale nothing is said. P7, N7 */
import { asc, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { eventSums } from "../../schema/counted-sums";
import {
  deriveCompared,
  derivePairs,
  findCompared,
  findPairs,
  saidByPair,
  saidByRow,
} from "./kept-doubles";
import { deriveOutdated, findOutdated } from "./outdated-tags";

/** Those of these events of which something differs. */
export async function differentInInbox(
  db: Handle,
  eventIds: readonly number[],
): Promise<Set<number>> {
  const rows = await db
    .select({ id: eventSums.eventId })
    .from(eventSums)
    .where(sql`${eventSums.stale} = 1`)
    .orderBy(asc(eventSums.eventId));
  const stale = new Set(rows.map(({ id }) => id));
  const compared = differing(
    (await findCompared(db, eventIds)).map((row) => ({ said: saidByRow(row), ids: [row.eventId] })),
    (await deriveCompared(db, eventIds)).map((row) => ({
      said: saidByRow(row),
      ids: [row.eventId],
    })),
  );
  const sides = (pair: Awaited<ReturnType<typeof findPairs>>[number]) => ({
    said: saidByPair(pair),
    ids: [pair.first, pair.second],
  });
  const pairs = differing(
    (await findPairs(db, eventIds)).map(sides),
    (await derivePairs(db, eventIds)).map(sides),
  );
  const one = (id: number) => ({ said: String(id), ids: [id] });
  const outdated = differing(
    (await findOutdated(db, eventIds)).map(one),
    (await deriveOutdated(db, eventIds)).map(one),
  );
  // What is said of two events holds once both were worked out.
  const different = [...compared, ...pairs, ...outdated].filter(
    ({ ids }) => !ids.some((id) => stale.has(id)),
  );
  return new Set(different.flatMap(({ ids }) => ids).filter((id) => eventIds.includes(id)));
}

type Said = { said: string; ids: number[] };

function differing(stored: readonly Said[], wanted: readonly Said[]): Said[] {
  const are = new Set(stored.map(({ said }) => said));
  const shall = new Set(wanted.map(({ said }) => said));
  return [
    ...stored.filter(({ said }) => !shall.has(said)),
    ...wanted.filter(({ said }) => !are.has(said)),
  ];
}
