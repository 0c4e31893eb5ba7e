/** GET /api/v1/events: the list of events under the register's filter, a page at a time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventCursorText } from "~/domain/event-cursor";
import { parseEventQuestion } from "~/domain/event-question";
import { answerJson, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { countEvents, listEvents } from "~db/queries/event-list";
import { findKnownKeys } from "~db/queries/known-keys";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  const { read } = ctx.db;
  const params = new URL(request.url).searchParams;
  const question = parseEventQuestion(params, await findKnownKeys(read));
  if (!question.ok) return refuseQuestion(question.refusals, ctx.language);
  const { filter, after, limit } = question;
  const { rows, next } = await listEvents(read, filter, { after, limit });
  return answerJson({
    rows,
    total: await countEvents(read, filter),
    next: next && eventCursorText(next),
  });
}
