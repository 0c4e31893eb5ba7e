/** GET /api/v1/differences?a=&b=[&by=AXIS][&plan=VERSION]: how two reports differ, split by reason. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, badRequest, refuseMethod } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { publicOrigin } from "~/http/public-origin.server";
import { differenceText } from "~/i18n/submission/difference-text";
import { readDifference } from "~/pages/submission/difference.server";
import { differenceAnswer } from "~/reports/submission/difference-answer";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  const read = await readDifference(ctx, new URL(request.url).searchParams);
  if (read.ok) return answerJson(differenceAnswer(read.table, publicOrigin()));
  const t = differenceText[ctx.language];
  return badRequest(
    read.refusals
      .map(({ field, value, reason }) => t.refusal(field, value, t.why[reason]))
      .join(" "),
  );
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  return refuseMethod(ctx.language);
}
