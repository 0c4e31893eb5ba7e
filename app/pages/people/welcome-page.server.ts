/** The first page of an installation: for the holder of its link, and the first steps for whoever manages it. */

import type { Visit } from "~/context/context.server";
import { can } from "~/domain/people/permissions";
import { linkHashOf } from "~/http/one-time-link.server";
import { signInText } from "~/i18n/people/sign-in-text";
import { siteText } from "~/i18n/site-text";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import { findOpenLink } from "~db/queries/people/one-time-links";
import { countAdministrators } from "~db/queries/people/users";
import { listWelcomeFacts } from "~db/queries/people/welcome-facts";

export async function readWelcomePage({ db, user, now, language }: Visit, token: string | null) {
  const hash = linkHashOf(token);
  const link = hash === null ? null : await findOpenLink(db.read, hash, now);
  const claimed = (await countAdministrators(db.read, null)) > 0;
  return {
    pageTitle: siteText[language].pageTitle(signInText[language].welcome.title),
    facts: await listWelcomeFacts(db.read),
    /** The token with which an account can be made, or null. */
    claimable: link?.purpose === "welcome" && !claimed ? token : null,
    /** Is there an administrator? */
    claimed,
    signedIn:
      user === null
        ? null
        : {
            mayInvite: can(user, "user.manage"),
            fictional: await countDemonstrationEvents(db.read),
          },
  };
}

export type WelcomePageData = Awaited<ReturnType<typeof readWelcomePage>>;
