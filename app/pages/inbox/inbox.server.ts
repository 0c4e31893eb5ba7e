/** What waits for the person who asks, counted and with the first items of each heap. P7 */

import type { Context } from "~/context/context.server";
import type { Decider } from "~/domain/approval/approval";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE, LAST_ZONE } from "~/domain/day/zone-options";
import {
  INBOX_HEAPS,
  type InboxHeap,
  type InboxHeapItems,
  type InboxItem,
  inboxOf,
} from "~/domain/inbox";
import { canAnswer } from "~/domain/round/round-answer";
import type { Handle } from "~db/client";
import { countDueFollowUps } from "~db/queries/contact/follow-ups";
import { findEventsWithin } from "~db/queries/place/events-within";
import { listRoundsDue } from "~db/queries/round/rounds-due";
import { keptUntilWritten } from "~db/queries/store/data-version";
import { MOST_SEARCHED, NOTHING, type Reader, readHeap } from "./inbox-heap.server";
import { countNominations } from "./nominations.server";

/** Every heap with its count, and its first `limit` items: with 0 they are counted alone. Empty for those for whom nothing waits. */
export async function readInbox(
  { db, user, now }: Pick<Context, "db" | "now" | "user">,
  limit: number,
  heaps: readonly InboxHeap[] = INBOX_HEAPS,
): Promise<InboxHeapItems[]> {
  return await readHeaps(db.read, readerOf(user, now), heaps, limit);
}

/** How many things wait in all: asked for with every page, so kept until something is written. */
export async function countInbox({
  db,
  user,
  now,
}: Pick<Context, "db" | "now" | "user">): Promise<number> {
  return await countWaiting(db.read, readerOf(user, now));
}

/**
 * The first things that wait for this person in an area: a state, a jurisdiction or a row for none; null is everywhere.
 * In the order of the inbox.
 */
export async function readWaitingWithin(
  { db, user, now }: Pick<Context, "db" | "now" | "user">,
  state: string | null,
  limit: number,
): Promise<WaitingItem[]> {
  return await findWaitingWithin(db.read, { reader: readerOf(user, now), state, limit });
}

export type WaitingItem = InboxItem & { heap: InboxHeap };
type WithinQuestion = { reader: Reader; state: string | null; limit: number };

/** How many items of a heap are looked up at first: most areas have enough among them. */
const FEW_SEARCHED = 50;

/** No heap is read once there are enough: the last ones are the dearest. */
export const findWaitingWithin = keptUntilWritten(
  async (db: Handle, { reader, state, limit }: WithinQuestion): Promise<WaitingItem[]> => {
    const found: WaitingItem[] = [];
    for (const heap of INBOX_HEAPS) {
      const left = limit - found.length;
      if (left <= 0) break;
      const most = state === null ? left : MOST_SEARCHED;
      const [read] = await readHeaps(db, reader, [heap], most);
      const within = await firstWithin(db, read?.items ?? [], { state, limit: left });
      found.push(...within.map((item) => ({ ...item, heap })));
    }
    return found;
  },
);

async function firstWithin(
  db: Handle,
  items: readonly InboxItem[],
  { state, limit }: Omit<WithinQuestion, "reader">,
): Promise<InboxItem[]> {
  if (state === null) return items.slice(0, limit);
  const found: InboxItem[] = [];
  for (const some of [items.slice(0, FEW_SEARCHED), items.slice(FEW_SEARCHED)]) {
    if (found.length >= limit || some.length === 0) break;
    const ids = await findEventsWithin(
      db,
      state,
      some.map(({ eventId }) => eventId),
    );
    found.push(...some.filter(({ eventId }) => ids.has(eventId)));
  }
  return found.slice(0, limit);
}

const countWaiting = keptUntilWritten(async (db: Handle, reader: Reader) => {
  const heaps = await readHeaps(db, reader, INBOX_HEAPS, 0);
  const followUps = await countDueFollowUps(db, reader.user, reader.today);
  const nominations = await countNominations(db, reader.user);
  const { organiser } = reader.user;
  const rounds =
    organiser !== null && canAnswer(reader.user, organiser)
      ? await listRoundsDue(db, organiser)
      : [];
  return heaps.reduce((sum, { total }) => sum + total, followUps + nominations + rounds.length);
});

function readerOf({ id, role, organiser, approver }: Decider, now: Date): Reader {
  const user = { id, role, organiser, approver };
  return { user, today: todayIn(HOME_ZONE, now), overBefore: todayIn(LAST_ZONE, now) };
}

async function readHeaps(
  db: Handle,
  reader: Reader,
  heaps: readonly InboxHeap[],
  limit: number,
): Promise<InboxHeapItems[]> {
  const waits = inboxOf(reader.user) !== null;
  const read: InboxHeapItems[] = [];
  for (const heap of heaps) {
    const { total, items } = waits ? await readHeap(db, reader, heap, limit) : NOTHING;
    read.push({ heap, total, items });
  }
  return read;
}
