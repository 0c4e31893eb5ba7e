/** How much of the demonstration programme is there. */

import type { Context } from "~/context/context.server";
import { demonstrationText } from "~/i18n/demonstration-text";
import { frameText } from "~/i18n/frame-text";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";

export async function readDemonstrationPage({ db, language }: Context) {
  return {
    loaded: await countDemonstrationEvents(db.read),
    pageTitle: frameText[language].pageTitle(demonstrationText[language].title),
  };
}
