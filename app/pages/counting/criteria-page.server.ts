/** The short list of criteria, as the secretariat keeps it. N13 */
import type { Context } from "~/context/context.server";
import { countingPageText } from "~/i18n/counting/counting-page-text";
import { frameText } from "~/i18n/frame-text";
import { listCriteria } from "~db/queries/counting/counting-criteria";

export async function readCriteriaPage({ db, language }: Context, params: URLSearchParams) {
  return {
    criteria: await listCriteria(db.read),
    saved: params.has("saved"),
    pageTitle: frameText[language].pageTitle(countingPageText[language].criteria.title),
  };
}

export type CriteriaPageData = Awaited<ReturnType<typeof readCriteriaPage>>;
