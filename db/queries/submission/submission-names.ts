/** What submissions are called, for what refers to them: their title, or their period. */
import { inArray } from "drizzle-orm";
import { periodName } from "~/domain/day/period-name";
import type { Handle } from "../../client";
import { submissions } from "../../schema/submissions";

/** By `submission:id`. */
export async function listSubmissionNames(db: Handle, ids: number[]) {
  const rows = await db.select().from(submissions).where(inArray(submissions.id, ids));
  return rows.map(({ id, titleJa, titleEn, from, to }) => {
    const called = (title: string | null, language: "ja" | "en") =>
      title ?? periodName({ from, to }, language);
    const name = { ja: called(titleJa, "ja"), en: called(titleEn, "en") };
    return [`submission:${id}`, { name, href: `/submissions/${id}` }] as const;
  });
}
