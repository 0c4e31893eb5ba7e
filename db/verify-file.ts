/** Is the file of a register sound: every page, every index, every reference? Reads all of it, beside whoever writes. */
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { REGISTER_FILE } from "./register-file";

export type SoundVerdict = { problems: string[]; withoutReference: number };

const MOST_TOLD = 20;

export function verifyFile(folder: string): SoundVerdict {
  const register = new Sqlite(join(folder, REGISTER_FILE), { readonly: true, fileMustExist: true });
  try {
    const said = register.prepare(`PRAGMA integrity_check(${MOST_TOLD})`).pluck().all().map(String);
    const broken = register.pragma("foreign_key_check");
    return {
      problems: said.filter((line) => line !== "ok"),
      withoutReference: Array.isArray(broken) ? broken.length : 0,
    };
  } catch (error) {
    const code = error instanceof Sqlite.SqliteError ? error.code : "";
    if (code !== "SQLITE_NOTADB" && !code.startsWith("SQLITE_CORRUPT")) throw error;
    return { problems: [code], withoutReference: 0 };
  } finally {
    register.close();
  }
}
