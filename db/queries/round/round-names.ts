/** What rounds are called, for what refers to them: their title, or their period. */
import { inArray } from "drizzle-orm";
import { periodName } from "~/domain/day/period-name";
import type { Handle } from "../../client";
import { rounds } from "../../schema/rounds";

/** By `round:id`. */
export async function listRoundNames(db: Handle, ids: number[]) {
  const rows = await db.select().from(rounds).where(inArray(rounds.id, ids));
  return rows.map(({ id, titleJa, titleEn, ...period }) => {
    const called = (title: string | null, language: "ja" | "en") =>
      title ?? periodName(period, language);
    const name = { ja: called(titleJa, "ja"), en: called(titleEn, "en") };
    return [`round:${id}`, { name, href: `/rounds/${id}` }] as const;
  });
}
