/** GET /api/v1/events: the list of events under the register's filter, a page at a time. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { parseEventQuestion } from "~/domain/api-question";
import { draftReader } from "~/domain/approval/approval";
import { eventCursorText } from "~/domain/event/event-cursor";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { countEvents, listEvents } from "~db/queries/event/event-list";
import { findKnownKeys } from "~db/queries/filter/known-keys";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  const { read } = ctx.db;
  const params = new URL(request.url).searchParams;
  const question = parseEventQuestion(params, await findKnownKeys(read), draftReader(ctx.user));
  if (!question.ok) return refuseQuestion(question.refusals, ctx.language);
  const { filter, after, limit } = question;
  const { rows, next } = await listEvents(read, filter, { after, limit });
  const total = await countEvents(read, filter);
  const documented = filter.fictional
    ? await countEvents(read, { ...filter, fictional: false })
    : total;
  return answerJson({
    rows,
    total,
    containsFictional: documented < total,
    next: next && eventCursorText(next),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  return refuseMethod(ctx.language);
}
