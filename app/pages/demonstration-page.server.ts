/** How much of the demonstration programme is there. */

import type { Context } from "~/context/context.server";
import { demonstrationText } from "~/i18n/demonstration-text";
import { siteText } from "~/i18n/site-text";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";

export async function readDemonstrationPage({ db, language }: Context) {
  return {
    loaded: await countDemonstrationEvents(db.read),
    pageTitle: siteText[language].pageTitle(demonstrationText[language].title),
  };
}
