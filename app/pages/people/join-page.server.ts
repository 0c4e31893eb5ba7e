/** The page behind an invitation or a reset link. */

import type { Visit } from "~/context/context.server";
import { linkHashOf } from "~/http/one-time-link.server";
import { signInText } from "~/i18n/people/sign-in-text";
import { siteText } from "~/i18n/site-text";
import { findOpenLink } from "~db/queries/people/one-time-links";
import { findUser } from "~db/queries/people/users";

export async function readJoinPage(ctx: Visit, token: string | null) {
  const account = await readLinkedAccount(ctx, token);
  const t = signInText[ctx.language].join;
  const title =
    account === null ? t.notValidTitle : account.isReset ? t.resetTitle : t.invitationTitle;
  return { pageTitle: siteText[ctx.language].pageTitle(title), title, account, token: token ?? "" };
}

export type JoinPageData = Awaited<ReturnType<typeof readJoinPage>>;

/** What the holder of a link may know of the account behind it; null when the link opens nothing. */
export async function readLinkedAccount({ db, now }: Visit, token: FormDataEntryValue | null) {
  const hash = linkHashOf(token);
  const link = hash === null ? null : await findOpenLink(db.read, hash, now);
  const person = link?.userId ? await findUser(db.read, link.userId) : null;
  if (link === null || person === null || !person.active) return null;
  const { email, name, role } = person;
  return { email, name, role, isReset: link.purpose === "reset" };
}
