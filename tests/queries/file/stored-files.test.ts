/** Files in the register: in parts, each a turn of the write queue, kept once by what is in them. */
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "~db/client";
import { copyStoredFileTo } from "~db/queries/file/copied-file";
import { countFileParts, PART_BYTES, readFileParts } from "~db/queries/file/file-parts";
import { findStoredFile, storeFile } from "~db/queries/file/stored-files";
import { registerStamp } from "~db/queries/store/data-version";

const now = new Date("2026-05-01T03:00:00Z");
const files = mkdtempSync(join(tmpdir(), "kusanone-files-"));
afterAll(() => rmSync(files, { recursive: true, force: true }));

let folder = "";
let db: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kusanone-stored-"));
  db = openDatabase(folder);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(content: Buffer) {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const path = join(files, sha256.slice(0, 12));
  writeFileSync(path, content);
  return { path, sha256, bytes: content.length, now };
}

async function stored(hash: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of readFileParts(db.read, hash)) parts.push(part);
  return Buffer.concat(parts);
}

/** Counts the turns of the write queue, and does something after one of them. */
function counting(afterTurn: (turn: number) => Promise<void> | void = () => undefined) {
  let turns = 0;
  const counted: Database = {
    ...db,
    async writeKeepingAnswers(work) {
      const done = await db.writeKeepingAnswers(work);
      turns += 1;
      await afterTurn(turns);
      return done;
    },
  };
  return { counted, turns: () => turns };
}

test("5 MB are stored a part a turn, so that others write between, and come back as they were", async () => {
  const content = randomBytes(5_000_000);
  const file = fileOf(content);
  const others: number[] = [];
  const { counted, turns } = counting(async (turn) => {
    await db.write(async (tx) =>
      tx.run(sql`insert into users
      (email, name, role, created_at) values (${`${turn}@example.org`}, 'A', 'viewer', 0)`),
    );
    others.push(turn);
  });
  expect(await storeFile(counted, file.path, file)).toBe(true);

  const parts = Math.ceil(content.length / PART_BYTES);
  expect(await countFileParts(db.read, file.sha256)).toBe(parts);
  expect(others).toHaveLength(parts + 2);
  expect(turns()).toBe(parts + 2);
  expect(await findStoredFile(db.read, file.sha256)).toEqual({
    hash: file.sha256,
    bytes: content.length,
  });
  expect((await stored(file.sha256)).equals(content)).toBe(true);

  const copy = join(folder, "copy");
  expect(await copyStoredFileTo(db.read, file.sha256, copy)).toBe(true);
  expect(readFileSync(copy).equals(content)).toBe(true);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
});

test("the same file again is not written again, and no kept answer is asked anew", async () => {
  const file = fileOf(randomBytes(PART_BYTES + 1));
  const stamp = await registerStamp(db.read);
  await storeFile(db, file.path, file);
  const { counted, turns } = counting();
  expect(await storeFile(counted, file.path, file)).toBe(true);
  expect(turns()).toBe(0);
  expect(await registerStamp(db.read)).toBe(stamp);
});

test("what was broken off is not there, and goes on where it ended", async () => {
  const content = randomBytes(PART_BYTES * 4);
  const file = fileOf(content);
  const { counted } = counting((turn) => {
    if (turn === 3) throw new Error("killed");
  });
  await expect(storeFile(counted, file.path, file)).rejects.toThrow("killed");
  expect(await findStoredFile(db.read, file.sha256)).toBeNull();
  expect(await copyStoredFileTo(db.read, file.sha256, join(folder, "copy"))).toBe(false);

  const again = counting();
  expect(await storeFile(again.counted, file.path, file)).toBe(true);
  // The row is there and two parts are: two parts and the end remain, and the first turn adds nothing.
  expect(again.turns()).toBe(4);
  expect((await stored(file.sha256)).equals(content)).toBe(true);
});

test("what is not what its hash says is not kept", async () => {
  const file = fileOf(randomBytes(PART_BYTES * 2));
  writeFileSync(file.path, randomBytes(PART_BYTES * 2));
  expect(await storeFile(db, file.path, file)).toBe(false);
  expect(await findStoredFile(db.read, file.sha256)).toBeNull();
  expect(await countFileParts(db.read, file.sha256)).toBe(0);
});

test("an empty file is one", async () => {
  const file = fileOf(Buffer.alloc(0));
  expect(await storeFile(db, file.path, file)).toBe(true);
  expect((await stored(file.sha256)).length).toBe(0);
});
