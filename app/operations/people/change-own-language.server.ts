/** The language somebody reads in, kept with the account so that the next browser starts with it. */

import type { Context } from "~/context/context.server";
import type { Language } from "~/domain/value/language";
import { addAuditEntry } from "~db/queries/history/audit";
import { findUser, updateUserLanguage } from "~db/queries/people/users";

export async function changeOwnLanguage(
  ctx: Pick<Context, "db" | "now" | "user">,
  language: Language,
): Promise<void> {
  const { user } = ctx;
  await ctx.db.writeKeepingAnswers(async (tx) => {
    const stored = await findUser(tx, user.id);
    if (stored === null || stored.language === language) return;
    await updateUserLanguage(tx, user.id, language);
    await addAuditEntry(tx, {
      userId: user.id,
      at: ctx.now,
      action: "user.change-language",
      subjectType: "user",
      subjectId: user.id,
      before: { language: stored.language },
      after: { language },
    });
  });
}
