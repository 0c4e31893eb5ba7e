/**
 * The chain of the audit trail: each seal is the SHA-256 of the seal before and of what its entry says. Whoever changes or
 * takes away an entry behind the application's back would have to make every later seal anew, and the last one is in
 * each backup and in what `admin verify` prints.
 */
import { hash } from "node:crypto";
import { asc, desc, eq, gt, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { auditEntries, auditSeals } from "../../schema/people";
import { madeOnce } from "../store/made-once";
import { manyRows } from "../store/many-rows";

/** Before the first entry. */
const BEGINNING = "";
const TOGETHER = 2_000;

export const addSeals = manyRows(auditSeals, ["entryId", "seal"]);

export type ChainVerdict = {
  entries: number;
  /** The last seal: who noted an earlier one finds it again where nothing was changed. */
  last: string;
  /** The first entry that is not what was sealed, or whose seal is not the next of the chain. */
  brokenAt: number | null;
  /** Entries without a seal. */
  unsealed: number;
  /** Those behind the last seal that say that a backup was put back: the next start seals them. */
  restored: number;
};

/** Seals whatever has none yet: new entries in the write that adds them, those of an older version at the first start. */
export async function sealEntries(tx: Handle): Promise<number> {
  let { entryId, seal } = await lastSeal(tx);
  let sealed = 0;
  for (;;) {
    const rows = await entriesAfter(tx, entryId);
    const seals = rows.map((row) => {
      seal = sealOf(seal, row);
      return { entryId: row.id, seal };
    });
    await addSeals(tx, seals);
    sealed += seals.length;
    if (rows.length < TOGETHER) return sealed;
    entryId = rows.at(-1)?.id ?? entryId;
  }
}

/** Of entries that are about to be added, in their order; null where there are some without a seal before them. */
export async function sealsOfNew(tx: Handle): Promise<((entry: SealedEntry) => string) | null> {
  const { entryId, seal: last } = await lastSeal(tx);
  const [newest] = await newestEntry(tx).execute();
  if ((newest?.id ?? 0) !== entryId) return null;
  let seal = last;
  return (entry) => {
    seal = sealOf(seal, entry);
    return seal;
  };
}

/** Works the whole chain out again. */
export async function verifyChain(db: Handle): Promise<ChainVerdict> {
  let seal = BEGINNING;
  let entries = 0;
  let last = 0;
  let brokenAt: number | null = null;
  let restored = 0;
  for (;;) {
    const rows = await entriesAfter(db, last);
    for (const row of rows) {
      if (row.seal === null) {
        if (row.action === "register.restore") restored += 1;
        continue;
      }
      restored = 0;
      const next = sealOf(seal, row);
      if (next !== row.seal) brokenAt ??= row.id;
      seal = row.seal;
      entries += 1;
    }
    last = rows.at(-1)?.id ?? last;
    if (rows.length < TOGETHER) break;
  }
  const sealed = await db.$count(auditSeals);
  const all = await db.$count(auditEntries);
  // A seal without its entry: the entry was taken away.
  if (sealed > entries) brokenAt ??= await firstWithoutEntry(db);
  return { entries, last: seal, brokenAt, unsealed: all - entries - restored, restored };
}

const newestSeal = madeOnce((tx) =>
  tx.select().from(auditSeals).orderBy(desc(auditSeals.entryId)).limit(1).prepare(),
);
const newestEntry = madeOnce((tx) =>
  tx
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .orderBy(desc(auditEntries.id))
    .limit(1)
    .prepare(),
);

async function lastSeal(tx: Handle): Promise<{ entryId: number; seal: string }> {
  const [last] = await newestSeal(tx).execute();
  return last ?? { entryId: 0, seal: BEGINNING };
}

/** As they are stored: the texts of `before` and `after`, not what is read out of them. */
async function entriesAfter(db: Handle, id: number) {
  return await db
    .select({
      id: auditEntries.id,
      at: sql<number>`${auditEntries.at}`,
      userId: auditEntries.userId,
      action: auditEntries.action,
      subjectType: auditEntries.subjectType,
      subjectId: auditEntries.subjectId,
      before: sql<string | null>`cast(${auditEntries.before} as text)`,
      after: sql<string | null>`cast(${auditEntries.after} as text)`,
      seal: auditSeals.seal,
    })
    .from(auditEntries)
    .leftJoin(auditSeals, eq(auditSeals.entryId, auditEntries.id))
    .where(gt(auditEntries.id, id))
    .orderBy(asc(auditEntries.id))
    .limit(TOGETHER);
}

/** As it is stored. */
export type SealedEntry = Omit<Awaited<ReturnType<typeof entriesAfter>>[number], "seal">;

function sealOf(before: string, entry: SealedEntry): string {
  const { id, at, userId, action, subjectType, subjectId } = entry;
  const said = [before, id, Number(at), userId, action, subjectType, subjectId];
  said.push(entry.before, entry.after);
  return hash("sha256", JSON.stringify(said), "hex");
}

async function firstWithoutEntry(db: Handle): Promise<number | null> {
  const rows = await db
    .select({ id: auditSeals.entryId })
    .from(auditSeals)
    .leftJoin(auditEntries, eq(auditEntries.id, auditSeals.entryId))
    .where(sql`${auditEntries.id} is null`)
    .orderBy(asc(auditSeals.entryId))
    .limit(1);
  return rows[0]?.id ?? null;
}
