/** What the form of an invitation offers. */

import type { Context } from "~/context/context.server";
import { peopleText } from "~/i18n/people/people-text";
import { siteText } from "~/i18n/site-text";
import { listOrganisers } from "~db/queries/reference/organisers";

export async function readInvitationPage({ db, user, language }: Context) {
  return {
    pageTitle: siteText[language].pageTitle(peopleText[language].inviteTitle),
    organisers: await listOrganisers(db.read),
    keptName: `invitation-${user.id}`,
  };
}

export type InvitationPageData = Awaited<ReturnType<typeof readInvitationPage>>;
