/** Posting the form of an event as the editor of the Chicago mission does, and reading what it is answered. */
import type { ActionFunctionArgs } from "@remix-run/node";
import type { TypedEvent } from "~/domain/entry/typed-event";
import { action as edit } from "~/routes/events.$eventId.edit";
import { action as create } from "~/routes/events.new";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "./answer-of";
import { makeEvent } from "./make-event";
import { browserOf, testContext } from "./test-context";

export type FormAnswer = {
  status: number;
  errors: Record<string, string[]>;
  typed: TypedEvent | null;
};

/** With a stored event to edit. */
export async function eventPosts(db: Database) {
  serveDatabase(db);
  const browser = await browserOf(
    await testContext(db, { role: "mission-editor", organiser: "chicago" }),
  );
  const eventId = await makeEvent(db);
  return {
    browser,
    eventId,
    postNew: (body: FormData | URLSearchParams, form = "mission-event") =>
      formAnswerOf(create, browser.post(`/events/new?form=${form}`, body)),
    postEdit: (body: FormData) =>
      formAnswerOf(edit, browser.post(`/events/${eventId}/edit`, body), {
        eventId: String(eventId),
      }),
  };
}

type Endpoint = (args: ActionFunctionArgs) => Promise<unknown>;

export async function formAnswerOf(
  endpoint: Endpoint,
  request: Request,
  params: Record<string, string> = {},
): Promise<FormAnswer> {
  const { status, body } = await answerOf(endpoint, request, { params });
  const answered = typeof body === "object" ? body : {};
  return { errors: {}, typed: null, ...answered, status };
}
