/** `npm run admin -- backup FILE` and `restore FILE`: what they say, Japanese first, a line for each language. */
import { resolve } from "node:path";
import { storeBackupText } from "~/i18n/store-backup-text";
import { backUp } from "~db/backup";
import { restore } from "~db/restore";
import type { Told } from "./store/told";

type Words = (typeof storeBackupText)["ja"];

/** Works beside a running server. */
export function runBackup(folder: string, typed: string): Told {
  const file = resolve(typed);
  const started = performance.now();
  return orInWords(file, () => {
    const verdict = backUp(folder, file);
    if (!verdict.ok) return refused(file, (t) => t.refused[verdict.reason]);
    const figures = [inMegabytes(verdict.bytes), secondsSince(started)] as const;
    return { ok: true, text: inBoth((t) => t.written(file, ...figures)) };
  });
}

/** `say` hears of each step before it is done. */
export function runRestore(folder: string, typed: string, say: (line: string) => void): Told {
  const from = resolve(typed);
  const started = performance.now();
  return orInWords(from, () => {
    const verdict = restore(folder, from, {
      now: new Date(),
      say: (step) => say(`${storeBackupText.ja.step[step]} ${storeBackupText.en.step[step]}\n`),
    });
    if (!verdict.ok) return refused(from, (t) => t.refused[verdict.reason]);
    const { aside } = verdict;
    const figures = [inMegabytes(verdict.bytes), secondsSince(started)] as const;
    const back = (t: Words) =>
      aside === null ? "" : `\n${t.goBack(aside, `npm run admin -- restore ${shellWord(aside)}`)}`;
    return { ok: true, text: inBoth((t) => t.restored(from, ...figures) + back(t)) };
  });
}

/** Full or closed disks are the operator's to mend; anything else is a mistake of ours. */
function orInWords(file: string, work: () => Told): Told {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|SQLITE_IOERR\w*)$/.test(code))
      return refused(placeOf(error) ?? file, (t) => t.full(code));
    if (/^(E[A-Z]+|SQLITE_CANTOPEN\w*|SQLITE_READONLY\w*)$/.test(code))
      return refused(placeOf(error) ?? file, (t) => t.unreachable(code));
    throw error;
  }
}

/** Where the system refused: of a copy, what it would have become. */
function placeOf(error: unknown): string | null {
  const { path = null, dest = path }: { path?: string | null; dest?: string | null } =
    Object(error);
  return dest;
}

function refused(file: string, why: (t: Words) => string): Told {
  return { ok: false, text: `${file}\n${inBoth((t) => t.unchanged(why(t)))}` };
}

function inBoth(words: (t: Words) => string): string {
  return `${words(storeBackupText.ja)}\n${words(storeBackupText.en)}`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

/** As it can be pasted into a shell. */
function shellWord(path: string): string {
  return /^[\w./:-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
