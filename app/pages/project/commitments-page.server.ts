/** Commitments of the nation: a list of its own, never added up. P105 */
import type { Context } from "~/context/context.server";
import { frameText } from "~/i18n/frame-text";
import { projectListsText } from "~/i18n/project/project-lists-text";
import { listCommitments } from "~db/queries/project/project-lists";

export async function readCommitmentsPage(ctx: Context) {
  const { pageTitle } = frameText[ctx.language];
  return {
    commitments: await listCommitments(ctx.db.read),
    pageTitle: pageTitle(projectListsText[ctx.language].commitments),
  };
}

export type CommitmentsPageData = Awaited<ReturnType<typeof readCommitmentsPage>>;
