/** A write that found no room: SQLite's word for it, wherever it stands among the causes. */

const NO_ROOM = new Set(["SQLITE_FULL", "ENOSPC", "SQLITE_IOERR_WRITE"]);

export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && NO_ROOM.has(String(error.code))) return true;
  return isDiskFull(error.cause);
}
