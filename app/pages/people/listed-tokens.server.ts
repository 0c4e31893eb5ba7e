/** The API tokens of an account, as its page lists them. */
import type { Language } from "~/domain/value/language";
import { tokyoTime } from "~/i18n/tokyo-time";
import type { Handle } from "~db/client";
import { listApiTokensOf } from "~db/queries/people/api-tokens";

export async function readListedTokens(db: Handle, userId: number, language: Language) {
  const tokens = await listApiTokensOf(db, userId);
  return tokens.map(({ key, mayWrite, createdAt, lastUsedAt }) => ({
    ...{ key, mayWrite },
    since: tokyoTime(createdAt, language),
    lastUsed: lastUsedAt && tokyoTime(lastUsedAt, language),
  }));
}
