/** The language somebody reads in, kept with the account so that the next browser starts with it. */
import type { Language } from "~/domain/language";
import type { Context } from "~/http/context.server";
import { addAuditEntry } from "~db/queries/audit";
import { updateUserLanguage } from "~db/queries/users";

export async function changeOwnLanguage(
  ctx: Pick<Context, "db" | "now" | "user">,
  language: Language,
): Promise<void> {
  const { user } = ctx;
  if (user.language === language) return;
  await ctx.db.write(async (tx) => {
    await updateUserLanguage(tx, user.id, language);
    await addAuditEntry(tx, {
      userId: user.id,
      at: ctx.now,
      action: "user.change-language",
      subjectType: "user",
      subjectId: user.id,
      before: { language: user.language },
      after: { language },
    });
  });
}
