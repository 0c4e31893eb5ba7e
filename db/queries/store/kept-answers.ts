/** Answers to writes that programs named, kept for a day so that a restart does not forget them. P189 */
import { desc, eq, lt, notInArray } from "drizzle-orm";
import type { Handle } from "../../client";
import { keptAnswers } from "../../schema/store";

export type KeptAnswer = { status: number; headers: [string, string][]; body: Uint8Array };

const KEPT_MS = 86_400_000;
const MOST_KEPT = 1_000;

export async function findKeptAnswer(
  db: Handle,
  key: string,
  now: Date,
): Promise<KeptAnswer | null> {
  const [row] = await db.select().from(keptAnswers).where(eq(keptAnswers.key, key));
  if (row === undefined || now.getTime() - row.answeredAt.getTime() >= KEPT_MS) return null;
  return { status: row.status, headers: row.headers, body: row.body };
}

/** What is older than a day, or more than the latest thousand, makes room. */
export async function keepAnswer(
  tx: Handle,
  key: string,
  { status, headers, body }: KeptAnswer,
  now: Date,
): Promise<void> {
  const row = { status, headers, body: Buffer.from(body), answeredAt: now };
  await tx
    .insert(keptAnswers)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: keptAnswers.key, set: row });
  await tx.delete(keptAnswers).where(lt(keptAnswers.answeredAt, new Date(now.getTime() - KEPT_MS)));
  if ((await tx.$count(keptAnswers)) <= MOST_KEPT) return;
  const latest = tx
    .select({ key: keptAnswers.key })
    .from(keptAnswers)
    .orderBy(desc(keptAnswers.answeredAt))
    .limit(MOST_KEPT);
  await tx.delete(keptAnswers).where(notInArray(keptAnswers.key, latest));
}
