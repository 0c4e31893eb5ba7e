/**
 * Sending everybody what waits for them, once a day. P8
 *
 * A digest is claimed before it is sent, so that of several processes one sends it; one that fails is given back and tried
 * again the next time.
 */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { readFollowUps } from "~/pages/contact/follow-ups.server";
import { readInbox } from "~/pages/inbox/inbox.server";
import { countNominations } from "~/pages/inbox/nominations.server";
import { readRoundsDue } from "~/pages/round/rounds-due.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { claimDigest, listDigestsDue, returnDigest } from "~db/queries/inbox/digests";
import { digestMail, type Mail } from "./digest-mail";

/** What a digest looks through: more than this it counts only. */
const MOST_ITEMS = 200;

export type DigestsSent = { sent: number; failed: unknown[] };

export async function sendDigests(
  ctx: Pick<Context, "db" | "now">,
  { origin, send }: { origin: string; send: (mail: Mail) => Promise<void> },
): Promise<DigestsSent> {
  const { db, now } = ctx;
  const today = todayIn(HOME_ZONE, now);
  const of = (userId: number) => ({ userId, day: today, sentAt: now });
  const result: DigestsSent = { sent: 0, failed: [] };
  for (const user of await listDigestsDue(db.read, today)) {
    const heaps = await readInbox({ db, now, user }, MOST_ITEMS);
    const followUps = (await readFollowUps({ db, now, user })).total;
    const rounds = await readRoundsDue({ db, now, user });
    const nominations = await countNominations(db.read, user);
    const mail = digestMail(user, heaps, { origin, today, followUps, nominations, rounds });
    if (mail === null) continue;
    if (!(await db.writeKeepingAnswers((tx) => claimDigest(tx, of(user.id))))) continue;
    try {
      await send(mail);
      await recordDigest(ctx, user.id, today);
      result.sent += 1;
    } catch (error) {
      await db.writeKeepingAnswers((tx) => returnDigest(tx, of(user.id)));
      result.failed.push(error);
    }
  }
  return result;
}

async function recordDigest(
  { db, now }: Pick<Context, "db" | "now">,
  userId: number,
  day: string,
): Promise<void> {
  await db.writeKeepingAnswers(async (tx) => {
    await addAuditEntry(tx, {
      userId: null,
      at: now,
      action: "user.send-digest",
      subjectType: "user",
      subjectId: userId,
      after: { day },
    });
  });
}
