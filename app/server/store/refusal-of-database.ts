/** Why a register cannot be opened, in the one line that the operator reads. */
import { RestoreUnderWay } from "~db/client";
import { type FileProblem, RegisterProblem } from "~db/register-file";

export function refusalOfDatabase(error: unknown, folder: string): string {
  if (error instanceof RestoreUnderWay)
    return `A backup is being restored into ${folder}: start when it has ended`;
  if (error instanceof RegisterProblem) return refusalOfFile(error.problem, folder);
  const code = codeOf(error);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return `The database in ${folder} is locked by another process: stop it first`;
  }
  if (code.startsWith("SQLITE_READONLY") || code === "SQLITE_CANTOPEN") {
    return `The database in ${folder} is not writable (${code}): give the account that runs the server the right to write it`;
  }
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT"))
    return refusalOfFile("damaged", folder);
  if (code === "SQLITE_FULL" || code === "ENOSPC") return `The disk of ${folder} is full`;
  return `The database in ${folder} cannot be opened: ${messageOf(error)}`;
}

function refusalOfFile(problem: FileProblem, folder: string): string {
  const file = `The file kusanone.db in ${folder}`;
  if (problem === "empty")
    return `${file} is empty: restore a backup, or remove the file to begin a new register`;
  if (problem === "newer-version")
    return `${file} is of a newer version than this program: update the program, or restore a backup of this version`;
  if (problem === "other-program")
    return `${file} belongs to another program: set KUSANONE_DATA to another folder`;
  return `${file} is damaged or not a database: restore a backup (npm run admin -- restore FILE)`;
}

/** One line: what a failed query says goes on with its parameters. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}

export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error ? String(error.code) : codeOf(error.cause);
}
