/** Data folders of small registers, for tests of copies: people by name stand for what is in them. */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { openDatabase } from "~db/client";
import { addUser } from "~db/queries/people/users";

const FILE = "kusanone.db";

const made: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kusanone-folder-"));
  made.push(folder);
  return folder;
}

/** After the tests of a file. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A register that was closed. */
export async function registerOf(...names: string[]): Promise<string> {
  const folder = newFolder();
  const db = openDatabase(folder);
  for (const name of names) await addPerson(db, name);
  db.close();
  return folder;
}

/** A register whose process was killed: whoever came last lies in its `-wal` alone. */
export async function killedRegisterOf(...names: string[]): Promise<string> {
  const open = await registerOf(...names.slice(0, -1));
  const folder = newFolder();
  const db = openDatabase(open);
  await addPerson(db, names.at(-1) ?? "");
  for (const name of readdirSync(open))
    if (name.startsWith(FILE)) copyFileSync(join(open, name), join(folder, name));
  db.close();
  return folder;
}

/** Opened as the next start opens it. */
export async function peopleIn(folder: string): Promise<string[]> {
  openDatabase(folder).close();
  const file = new Sqlite(join(folder, FILE), { readonly: true });
  const names = file.prepare("select name from users order by id").pluck().all();
  const sound = file.pragma("integrity_check", { simple: true });
  file.close();
  if (sound !== "ok") throw new Error(`The register is damaged: ${sound}`);
  return names.map(String);
}

/** The files of a folder, each by the hash of what is in it; empty ones are left out. */
export function contentOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => statSync(path).size > 0)
      .map((path) => [
        path.slice(folder.length + 1),
        createHash("sha256").update(readFileSync(path)).digest("base64"),
      ]),
  );
}

async function addPerson(db: ReturnType<typeof openDatabase>, name: string): Promise<void> {
  const account = { email: `${name}@example.org`, name, role: "viewer" } as const;
  await db.write((tx) => addUser(tx, { ...account, passwordHash: null, createdAt: new Date(0) }));
}
