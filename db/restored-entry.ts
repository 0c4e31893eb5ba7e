/**
 * What the audit trail of a restored register begins with: from when on everything after the backup is gone, and that this
 * is no loss. It stands in the copy before that becomes the register, so that no register is without it.
 */
import Sqlite from "better-sqlite3";

/** Every version of a register has the columns. Nobody is signed in: it is the system's. */
export function noteRestore(copy: string, { at, file }: { at: Date; file: string }): void {
  const db = new Sqlite(copy, { fileMustExist: true });
  try {
    db.prepare(
      `INSERT INTO audit_entries (at, action, subject_type, subject_id, after)
       VALUES (?, 'register.restore', 'register', '-', ?)`,
    ).run(at.getTime(), JSON.stringify({ restoredFile: file }));
  } finally {
    db.close();
  }
}
