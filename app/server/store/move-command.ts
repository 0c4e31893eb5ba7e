/** `npm run admin -- move`: what it says, Japanese first, a line for each language. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "~/http/settings.server";
import { storeMoveText } from "~/i18n/store-move-text";
import { indexRegister } from "~/operations/index-register.server";
import { moveRegister } from "~db/move-register";
import { openRegister } from "~db/open-register";
import { REGISTER_FILE } from "~db/register-file";
import { refusalOfServer } from "./server-refusal";
import type { Told } from "./told";

type Words = (typeof storeMoveText)["ja"];

export async function runMove(
  { dataFolder, databaseUrl }: Settings,
  say: (line: string) => void,
): Promise<Told> {
  if (databaseUrl === null) return refused((t) => t.needsUrl);
  if (!existsSync(join(dataFolder, REGISTER_FILE))) return refused((t) => t["no-register"]);
  try {
    const verdict = await moveRegister(dataFolder, databaseUrl);
    if (!verdict.ok) return refused((t) => t[verdict.reason](verdict.table));
    const db = await openRegister({ dataFolder, databaseUrl });
    await indexRegister(db, (line) => say(`${line}\n`));
    await db.close();
    const figures = [String(verdict.tables), verdict.rows.toLocaleString("en")] as const;
    return { ok: true, text: inBoth((t) => t.moved(...figures)) };
  } catch (error) {
    return { ok: false, text: refusalOfServer(error, databaseUrl) };
  }
}

function refused(why: (t: Words) => string): Told {
  return { ok: false, text: inBoth(why) };
}

function inBoth(words: (t: Words) => string): string {
  return `${words(storeMoveText.ja)}\n${words(storeMoveText.en)}`;
}
