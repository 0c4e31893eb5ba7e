/** Answers to writes that were named, kept for a day so that neither a restart forgets them nor another process. P189 */
import { and, desc, eq, like, lt, notInArray, notLike } from "drizzle-orm";
import type { Handle } from "../../client";
import { keptAnswers } from "../../schema/store";

export type KeptAnswer = { status: number; headers: [string, string][]; body: Uint8Array };

/** Whose they are, and by which key: many answers to forms leave those to programs alone. */
export type KeptUnder = { of: "programs" | "forms"; key: string };

const KEPT_MS = 86_400_000;
const MOST = { programs: 1_000, forms: 2_000 };
const FORM = "form ";

export async function findKeptAnswer(
  db: Handle,
  under: KeptUnder,
  now: Date,
): Promise<KeptAnswer | null> {
  const [row] = await db
    .select()
    .from(keptAnswers)
    .where(eq(keptAnswers.key, keyUnder(under)));
  if (row === undefined || now.getTime() - row.answeredAt.getTime() >= KEPT_MS) return null;
  return { status: row.status, headers: row.headers, body: row.body };
}

/** What is older than a day, or more than the latest so many of its kind, makes room. */
export async function keepAnswer(
  tx: Handle,
  under: KeptUnder,
  { status, headers, body }: KeptAnswer,
  now: Date,
): Promise<void> {
  const row = { status, headers, body: Buffer.from(body), answeredAt: now };
  await tx
    .insert(keptAnswers)
    .values({ key: keyUnder(under), ...row })
    .onConflictDoUpdate({ target: keptAnswers.key, set: row });
  await tx.delete(keptAnswers).where(lt(keptAnswers.answeredAt, new Date(now.getTime() - KEPT_MS)));
  const likewise = under.of === "forms" ? like(keptAnswers.key, `${FORM}%`) : isOfProgram;
  if ((await tx.$count(keptAnswers, likewise)) <= MOST[under.of]) return;
  const latest = tx
    .select({ key: keptAnswers.key })
    .from(keptAnswers)
    .where(likewise)
    .orderBy(desc(keptAnswers.answeredAt))
    .limit(MOST[under.of]);
  await tx.delete(keptAnswers).where(and(likewise, notInArray(keptAnswers.key, latest)));
}

const keyUnder = ({ of, key }: KeptUnder) => (of === "forms" ? FORM + key : key);
const isOfProgram = notLike(keptAnswers.key, `${FORM}%`);
