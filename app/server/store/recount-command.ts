/** `npm run admin -- recount`: the sums of fiscal years, worked out anew. */
import { storeVerifyText } from "~/i18n/store-verify-text";
import { keepSums, recountSums } from "~/operations/counting/keep-sums.server";
import type { Database } from "~db/client";
import type { Told } from "./told";

/** Until it is done, a running server counts events instead. */
export async function runRecount(open: () => Promise<Database>): Promise<Told> {
  const db = await open();
  try {
    await recountSums(db);
    const events = await keepSums(db);
    const { ja, en } = storeVerifyText;
    return { ok: true, text: [ja, en].map((t) => t.recounted(events)).join("\n") };
  } finally {
    await db.close();
  }
}
