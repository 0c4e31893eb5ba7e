/**
 * A backup becomes the register. At every moment the folder holds the old register whole or the new one whole,
 * whenever the process is killed.
 *
 * The copy is checked under a name of its own. Its renaming to `RESTORED_FILE` is the point of no return: what is left
 * then is `finishRestore`, which whoever enters the folder next does where this process could not. A `-wal` never comes
 * beside a database it does not belong to: pages of one register would be written into another.
 */
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, join } from "node:path";
import {
  ASIDE,
  BESIDE,
  finishRestore,
  RESTORED_FILE,
  UNFINISHED,
  unfinishedAsides,
} from "./enter-folder";
import { type FolderLock, holdFolder, LOCK_FILE } from "./folder-lock";
import {
  type FileProblem,
  flush,
  looksLikeDatabase,
  problemOfCopy,
  REGISTER_FILE,
} from "./register-file";
import { noteRestore } from "./restored-entry";

export const RESTORE_STEPS = ["copying", "checking", "setting-aside", "placing"] as const;
export type RestoreStep = (typeof RESTORE_STEPS)[number];

export type RestoreRefusal =
  | "no-file"
  | "wal-beside"
  | "folder-in-use"
  | "source-in-use"
  | FileProblem;
export type RestoreVerdict =
  | { ok: true; bytes: number; aside: string | null }
  | { ok: false; reason: RestoreRefusal };

/** `named`: as whoever restores has called it. */
type Source = { named: string; database: string; wal: string | null; lock: FolderLock | null };

const COPY = `${REGISTER_FILE}${UNFINISHED}`;

/**
 * `from` is a backup, or a folder that holds a register: one that was set aside, with its `-wal`. `say` hears each step
 * before it is done. What the system refuses is thrown, and leaves the old register as it was.
 */
export function restore(
  folder: string,
  from: string,
  { now, say }: { now: Date; say(step: RestoreStep): void },
): RestoreVerdict {
  const source = openSource(from);
  if (!source.ok) return source;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = holdFolder(folder);
    if (lock === null) return refuse("folder-in-use");
    try {
      return restoreAlone(folder, source.value, now, say);
    } finally {
      lock.release();
    }
  } finally {
    source.value.lock?.release();
  }
}

function restoreAlone(
  folder: string,
  source: Source,
  now: Date,
  say: (step: RestoreStep) => void,
): RestoreVerdict {
  finishRestore(folder);
  removeUnfinished(folder);
  const copy = join(folder, COPY);
  let aside: string | null = null;
  try {
    say("copying");
    copyPrivately(source.database, copy);
    if (source.wal !== null) copyPrivately(source.wal, `${copy}-wal`);
    say("checking");
    const problem = problemOfCopy(copy);
    if (problem !== null) return refuse(problem);
    noteRestore(copy, { at: now, file: basename(source.named) });
    flush(copy);
    say("setting-aside");
    aside = setAside(folder, now);
    say("placing");
    renameSync(copy, join(folder, RESTORED_FILE));
    flush(folder);
  } finally {
    // Past the point of no return nothing is unfinished but what is set aside.
    if (!existsSync(join(folder, RESTORED_FILE))) removeUnfinished(folder);
  }
  try {
    finishRestore(folder);
  } catch (cause) {
    throw new Error("The copy is checked and ready: the next start puts it in place", { cause });
  }
  return { ok: true, bytes: statSync(join(folder, REGISTER_FILE)).size, aside };
}

/** A file alone, or all that belongs together in a folder that nobody has open. */
function openSource(from: string): { ok: true; value: Source } | ReturnType<typeof refuse> {
  if (!existsSync(from)) return refuse("no-file");
  const isFolder = statSync(from).isDirectory();
  const database = isFolder ? join(from, REGISTER_FILE) : from;
  if (!existsSync(database)) return refuse("no-file");
  if (!looksLikeDatabase(database)) return refuse("not-a-database");
  const wal = hasContent(`${database}-wal`) ? `${database}-wal` : null;
  if (!isFolder) {
    const isAlone = wal === null && !hasContent(`${database}-journal`);
    return isAlone
      ? { ok: true, value: { named: from, database, wal, lock: null } }
      : refuse("wal-beside");
  }
  if (!existsSync(join(from, LOCK_FILE)))
    return { ok: true, value: { named: from, database, wal, lock: null } };
  const lock = holdFolder(from);
  return lock === null
    ? refuse("source-in-use")
    : { ok: true, value: { named: from, database, wal, lock } };
}

function hasContent(path: string): boolean {
  return existsSync(path) && statSync(path).size > 0;
}

/** The folder's path under the name it has in the end, or null where there was nothing. */
function setAside(folder: string, now: Date): string | null {
  const names = ["", ...BESIDE]
    .map((ending) => REGISTER_FILE + ending)
    .filter((name) => existsSync(join(folder, name)));
  if (names.length === 0) return null;
  const aside = freeName(join(folder, ASIDE + now.toISOString().slice(0, 19).replaceAll(":", "-")));
  const unfinished = aside + UNFINISHED;
  mkdirSync(unfinished, { mode: 0o700 });
  for (const name of names) linkOrCopy(join(folder, name), join(unfinished, name));
  flush(unfinished);
  return aside;
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let n = 2; existsSync(name); n += 1) name = `${wanted}-${n}`;
  return name;
}

/** A second name for the same bytes; where the disk knows none, they are copied. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyPrivately(from, to);
    flush(to);
  }
}

function copyPrivately(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  chmodSync(to, 0o600);
}

/** What a restore left that was killed, or refused, before the point of no return. */
function removeUnfinished(folder: string): void {
  for (const ending of ["", ...BESIDE]) rmSync(join(folder, COPY + ending), { force: true });
  for (const name of unfinishedAsides(folder))
    rmSync(join(folder, name), { recursive: true, force: true });
}

function refuse(reason: RestoreRefusal): { ok: false; reason: RestoreRefusal } {
  return { ok: false, reason };
}
