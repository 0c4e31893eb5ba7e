/** Files kept in the register by the hash of what is in them: a file that is brought twice is kept once. */
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Database, Handle } from "../../client";
import { storedFiles } from "../../schema/files";
import {
  addFilePart,
  countFileParts,
  PART_BYTES,
  readFileParts,
  removeFileParts,
} from "./file-parts";

export type StoredFile = { hash: string; bytes: number };

/** Whole, or null: also while parts of it are missing. */
export async function findStoredFile(db: Handle, hash: string): Promise<StoredFile | null> {
  const [found] = await db
    .select({ hash: storedFiles.hash, bytes: storedFiles.bytes })
    .from(storedFiles)
    .where(and(eq(storedFiles.hash, hash), isNotNull(storedFiles.completeAt)));
  return found ?? null;
}

/**
 * Stores the file at `path` a part at a time, each in a turn of its own of the write queue; goes on where an earlier try
 * was broken off. False where what lies there is not what `sha256` says: then nothing of it is kept.
 */
export async function storeFile(
  db: Database,
  path: string,
  { sha256, bytes, now }: { sha256: string; bytes: number; now: Date },
): Promise<boolean> {
  if ((await findStoredFile(db.read, sha256)) !== null) return true;
  await db.writeKeepingAnswers((tx) => addStoredFile(tx, { hash: sha256, bytes, createdAt: now }));
  await storeParts(db, path, sha256);
  if (await isWhole(db.read, sha256, bytes)) {
    await db.writeKeepingAnswers((tx) => updateComplete(tx, sha256, now));
    return true;
  }
  await removeStoredFile(db, sha256);
  return false;
}

/** The same for bytes in memory: what we made ourselves. Answers their SHA-256. */
export async function storeBytes(
  db: Database,
  content: Uint8Array,
  now: Date,
): Promise<{ hash: string; bytes: number }> {
  const hash = createHash("sha256").update(content).digest("hex");
  const file = { hash, bytes: content.length };
  if ((await findStoredFile(db.read, hash)) !== null) return file;
  await db.writeKeepingAnswers((tx) => addStoredFile(tx, { ...file, createdAt: now }));
  for (let position = await countFileParts(db.read, hash); ; position += 1) {
    const part = content.subarray(position * PART_BYTES, (position + 1) * PART_BYTES);
    if (part.length === 0) break;
    await db.writeKeepingAnswers((tx) =>
      addFilePart(tx, { hash, position, content: Buffer.from(part) }),
    );
  }
  await db.writeKeepingAnswers((tx) => updateComplete(tx, hash, now));
  return file;
}

async function storeParts(db: Database, path: string, hash: string): Promise<void> {
  const file = await open(path, "r");
  try {
    let position = await countFileParts(db.read, hash);
    for (;;) {
      const content = await readPart(file, position);
      if (content.length === 0) return;
      const part = { hash, position, content };
      await db.writeKeepingAnswers((tx) => addFilePart(tx, part));
      position += 1;
    }
  } finally {
    await file.close();
  }
}

async function readPart(file: Awaited<ReturnType<typeof open>>, position: number): Promise<Buffer> {
  const content = Buffer.alloc(PART_BYTES);
  let filled = 0;
  while (filled < PART_BYTES) {
    const at = position * PART_BYTES + filled;
    const { bytesRead } = await file.read(content, filled, PART_BYTES - filled, at);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return content.subarray(0, filled);
}

async function isWhole(db: Handle, hash: string, bytes: number): Promise<boolean> {
  const stored = createHash("sha256");
  let size = 0;
  for await (const part of readFileParts(db, hash)) {
    stored.update(part);
    size += part.length;
  }
  return size === bytes && stored.digest("hex") === hash;
}

async function addStoredFile(
  tx: Handle,
  row: { hash: string; bytes: number; createdAt: Date },
): Promise<void> {
  await tx.insert(storedFiles).values(row).onConflictDoNothing();
}

async function updateComplete(tx: Handle, hash: string, completeAt: Date): Promise<void> {
  await tx.update(storedFiles).set({ completeAt }).where(eq(storedFiles.hash, hash));
}

/** From its end, a part a turn. */
async function removeStoredFile(db: Database, hash: string): Promise<void> {
  const count = await countFileParts(db.read, hash);
  for (let from = count - 1; from >= 0; from -= 1)
    await db.writeKeepingAnswers((tx) => removeFileParts(tx, hash, from));
  await db.writeKeepingAnswers(async (tx) => {
    await tx
      .delete(storedFiles)
      .where(and(eq(storedFiles.hash, hash), isNull(storedFiles.completeAt)));
  });
}
