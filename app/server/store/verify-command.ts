/** `npm run admin -- verify`: the file, what is derived, stored files and the chain of the history, each in a line. */
import { storeVerifyText } from "~/i18n/store-verify-text";
import type { Database } from "~db/client";
import type { Place } from "~db/open-register";
import { verifySums } from "~db/queries/counting/verify-sums";
import { verifyDerived } from "~db/queries/event/verify-derived";
import { verifyFiles } from "~db/queries/file/verify-files";
import { verifyChain } from "~db/queries/history/audit-seals";
import { verifyFile } from "~db/verify-file";
import type { Told } from "./told";

type Words = (typeof storeVerifyText)["ja"];
type Line = { isGood: boolean; say: (t: Words) => string };

const MOST_NAMED = 20;

/** `open`: the register, once its file is known to be sound. Works beside a running server. */
export async function runVerify(
  { dataFolder, databaseUrl }: Place,
  open: () => Promise<Database>,
): Promise<Told> {
  // A server looks after its own files.
  const lines = databaseUrl === null ? fileLines(dataFolder) : [];
  if (lines.every(({ isGood }) => isGood)) {
    const db = await open();
    try {
      lines.push(
        await derivedLine(db),
        await sumsLine(db),
        await filesLine(db),
        ...(await chainLines(db)),
      );
    } finally {
      await db.close();
    }
  }
  const ok = lines.every(({ isGood }) => isGood);
  if (!ok) lines.push({ isGood: false, say: (t) => t.remedy });
  const { ja, en } = storeVerifyText;
  const text = [ja, en].flatMap((t) => lines.map(({ say }) => say(t))).join("\n");
  return { ok, text };
}

function fileLines(folder: string): Line[] {
  const { problems, withoutReference } = verifyFile(folder);
  if (problems.length > 0) return [{ isGood: false, say: (t) => t.damaged(problems.join("; ")) }];
  if (withoutReference > 0)
    return [{ isGood: false, say: (t) => t.withoutReference(withoutReference) }];
  return [{ isGood: true, say: (t) => t.file }];
}

async function derivedLine(db: Database): Promise<Line> {
  const { events, different } = await verifyDerived(db);
  if (different.length === 0) return { isGood: true, say: (t) => t.derived(events) };
  return { isGood: false, say: (t) => t.derivedDifferent(named(different)) };
}

async function sumsLine(db: Database): Promise<Line> {
  const { sums, different } = await verifySums(db);
  if (different === 0) return { isGood: true, say: (t) => t.sums(sums) };
  return { isGood: false, say: (t) => t.sumsDifferent(different) };
}

async function filesLine(db: Database): Promise<Line> {
  const { files, different } = await verifyFiles(db.read);
  if (different.length === 0) return { isGood: true, say: (t) => t.files(files) };
  return { isGood: false, say: (t) => t.filesDifferent(named(different)) };
}

async function chainLines(db: Database): Promise<Line[]> {
  const { entries, last, brokenAt, unsealed, restored } = await verifyChain(db.read);
  if (brokenAt !== null) return [{ isGood: false, say: (t) => t.chainBroken(brokenAt) }];
  if (unsealed > 0) return [{ isGood: false, say: (t) => t.unsealed(unsealed) }];
  const chain: Line = { isGood: true, say: (t) => t.chain(entries, last) };
  return restored === 0 ? [chain] : [chain, { isGood: true, say: (t) => t.restored }];
}

function named(list: readonly (string | number)[]): string {
  const rest = list.length - MOST_NAMED;
  return list.slice(0, MOST_NAMED).join(", ") + (rest > 0 ? ` … (+${rest})` : "");
}
