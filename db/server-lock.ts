/**
 * One server on a data folder: two would keep each other waiting for their writes. The lock is the system's, which takes it
 * back from a process that was killed; beside it stands which process has it.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FolderLock, lockFile } from "./folder-lock";

const SERVER_LOCK = "kusanone-server.lock";
const PID_FILE = "kusanone-server.pid";
/** Of two that follow each other the first may still be closing. */
const PATIENCE_MS = 2_000;

export type ServerLock = { ok: true; lock: FolderLock } | { ok: false; pid: number | null };

export function holdAsServer(folder: string, patienceMs = PATIENCE_MS): ServerLock {
  const held = lockFile(join(folder, SERVER_LOCK), patienceMs, (file) =>
    file.exec("BEGIN EXCLUSIVE"),
  );
  const note = join(folder, PID_FILE);
  if (held === null) return { ok: false, pid: readPid(note) };
  writeFileSync(note, `${process.pid}\n`, { mode: 0o600 });
  return {
    ok: true,
    lock: {
      release() {
        rmSync(note, { force: true });
        held.release();
      },
    },
  };
}

function readPid(note: string): number | null {
  try {
    return Number.parseInt(readFileSync(note, "utf8"), 10) || null;
  } catch {
    return null;
  }
}
