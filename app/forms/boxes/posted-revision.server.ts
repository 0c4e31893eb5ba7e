/** The revision a form was drawn from: a save in between is noticed by it. */
import { idOf } from "~/domain/value/id-of";
import { textOf } from "./field-texts.server";

/** Every page that sends one of these forms sends its revision: without one the answer is 400. */
export function postedRevision(posted: FormData): number {
  const revision = idOf(textOf(posted, "revision"));
  if (revision === null) throw new Response("Which revision?", { status: 400 });
  return revision;
}
