/** The language somebody reads in, kept with the account so that the next browser starts with it. */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import type { Language } from "~/domain/value/language";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { updateUserLanguage } from "~db/queries/people/users";

export async function changeOwnLanguage(
  ctx: Pick<Context, "db" | "now" | "user">,
  language: Language,
): Promise<{ ok: true } | Denial> {
  return await writeKeepingAnswersAs(ctx, "event.view", async (tx, { user, now }) => {
    if (user.language === language) return ALLOWED;
    await updateUserLanguage(tx, user.id, language);
    await addAuditEntry(tx, {
      userId: user.id,
      at: now,
      action: "user.change-language",
      subjectType: "user",
      subjectId: user.id,
      before: { language: user.language },
      after: { language },
    });
    return ALLOWED;
  });
}
