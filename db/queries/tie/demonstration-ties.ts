/** Invented sister ties of the demonstration programme. */
import { eq } from "drizzle-orm";
import type { TieStatus } from "~/domain/tie/tie";
import { type TieSides, tieKey } from "~/domain/tie/tie-key";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { ties } from "../../schema/ties";
import { findTownOf } from "./tie-rows";

type InventedTie = TieSides & { year: number; status: TieStatus };

export async function addDemonstrationTies(tx: Handle, rows: readonly InventedTie[]) {
  for (const row of rows) {
    const placeId = await findTownOf(tx, row.state, fold(row.city ?? ""));
    await tx
      .insert(ties)
      .values({
        ...{ ...row, placeId, key: tieKey(row), level: row.city === null ? "state" : "city" },
        ...{ source: "デモ用の架空の提携", mark: "unverified", fictional: true },
      })
      .onConflictDoNothing();
  }
}

export async function removeDemonstrationTies(tx: Handle): Promise<void> {
  await tx.delete(ties).where(eq(ties.fictional, true));
}
