/** One's own account, and the demonstration programme for those who manage it. */

import type { Context } from "~/context/context.server";
import { can } from "~/domain/people/permissions";
import { peopleText } from "~/i18n/people/people-text";
import { siteText } from "~/i18n/site-text";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import { findOrganiserName } from "~db/queries/reference/organisers";

/** `done`: what the address says has just been done. */
export async function readSettingsPage({ db, user, language }: Context, done: string | null) {
  const { name, email, role, organiser } = user;
  const organiserName = organiser === null ? null : await findOrganiserName(db.read, organiser);
  return {
    pageTitle: siteText[language].pageTitle(peopleText[language].settingsTitle),
    account: { name, email, role, organiserName },
    /** How many fictional events there are; null for those who may not load them. */
    demonstration: can(user, "demonstration.manage")
      ? await countDemonstrationEvents(db.read)
      : null,
    passwordChanged: done === "password",
  };
}

export type SettingsPageData = Awaited<ReturnType<typeof readSettingsPage>>;
