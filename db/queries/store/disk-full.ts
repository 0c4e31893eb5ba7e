/** A write that found no room: a word of SQLite, PostgreSQL or the system, wherever it stands among the causes. */

const NO_ROOM = new Set([
  ...["SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"],
  // PostgreSQL’s.
  "53100",
  // Of files; a quota and a limit of the system are no other trouble than a full disk.
  ...["ENOSPC", "EDQUOT", "EFBIG"],
]);

export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && NO_ROOM.has(String(error.code))) return true;
  return isDiskFull(error.cause);
}
