/** A data folder with a programme in it, and somebody signed in who looks at it. */
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { hashToken, newToken } from "~/context/token.server";
import { keepSums } from "~/operations/counting/keep-sums.server";
import { indexRegister } from "~/operations/index-register.server";
import { openDatabase } from "~db/client";
import { addSignIn } from "~db/queries/people/sign-ins";
import { addUser } from "~db/queries/people/users";
import { findPlanBook } from "~db/queries/plan/plans";
import { loadReference } from "~seeds/load-reference";
import { addProgramme, EVENTS_AT_1X, type Reference } from "./programme";

export type BenchFolder = {
  folder: string;
  file: string;
  cookie: string;
  rows: ReturnType<typeof addProgramme>;
};

export async function makeBenchFolder(scale: number): Promise<BenchFolder> {
  const folder = mkdtempSync(join(tmpdir(), `kusanone-bench-${scale}x-`));
  const file = join(folder, "kusanone.db");
  const db = openDatabase(folder);
  await loadReference(db);
  const book = await findPlanBook(db.read);
  const cookie = await signIn(db);
  db.close();

  const connection = new Sqlite(file);
  const rows = addProgramme(connection, readReference(connection, book), EVENTS_AT_1X * scale);
  connection.pragma("wal_checkpoint(TRUNCATE)");
  connection.close();
  await indexWords(folder);
  return { folder, file, cookie, rows };
}

/** A copy of the register in this folder, for what a run writes; without one the register at 10x. */
export async function copiedFolder(given: string | undefined): Promise<string> {
  if (given === undefined) return (await makeBenchFolder(10)).folder;
  const folder = mkdtempSync(join(tmpdir(), "kusanone-bench-"));
  copyFileSync(join(given, "kusanone.db"), join(folder, "kusanone.db"));
  return folder;
}

async function indexWords(folder: string): Promise<void> {
  const db = openDatabase(folder);
  await indexRegister(db, () => undefined);
  await keepSums(db);
  db.close();
}

/** A cookie of somebody who looks. */
export async function signIn(db: ReturnType<typeof openDatabase>): Promise<string> {
  const now = new Date();
  const token = newToken();
  const person = {
    name: "Bench",
    role: "secretariat" as const,
    organiser: null,
    language: "ja" as const,
  };
  await db.write(async (tx) => {
    const userId = await addUser(tx, {
      ...person,
      email: "bench@example.org",
      passwordHash: null,
      createdAt: now,
    });
    await addSignIn(tx, { tokenHash: hashToken(token), userId, createdAt: now, lastSeenAt: now });
  });
  return `kusanone_session=${token}`;
}

function readReference(connection: Sqlite.Database, book: Reference["book"]): Reference {
  const all = <Row>(query: string) => connection.prepare<[], Row>(query).all();
  return {
    book,
    missions: all<{ slug: string }>(
      "select slug from organisers where type = 'mission' order by position",
    ).map(({ slug }) => slug),
    kinds: all("select code, form from kinds order by position"),
    places: all(
      "select id, name, state, county, lat, lon, zone from places order by population desc limit 3000",
    ),
    states: all<{ code: string }>("select code from states order by code").map(({ code }) => code),
  };
}
