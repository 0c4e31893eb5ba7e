/** Which version of a seed file this is, as kept in the table `seed_files`. */
import { createHash } from "node:crypto";

/** Raise it when rows are read differently from the same file, so that every installation reads them again. */
const READING = 1;

export function seedHash(content: string): string {
  return createHash("sha256").update(`${READING}\n${content}`).digest("hex");
}
