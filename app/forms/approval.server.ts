/** The forms of approval: a step or a comment on one event, and several events chosen from the list. */
import type { CountingChoice } from "~/domain/counting/counting-decision";
import { idOf } from "~/domain/value/id-of";
import { PARAGRAPH } from "~/domain/value/limits";
import { oneOf, textOf } from "./boxes/field-texts.server";
import { optionalText } from "./boxes/fields.server";
import { postedRevision } from "./boxes/posted-revision.server";
import { readCountingChoice } from "./counting.server";

const CHOICES = ["submit", "return", "approve", "comment"] as const;

export type ApprovalEntry = {
  choice: (typeof CHOICES)[number];
  comment: string | null;
  revision: number;
  /** Null: what is proposed. N13 */
  counting: CountingChoice | null;
};
export type ReadApproval = { ok: true; entry: ApprovalEntry } | { ok: false; problem: string };

const Comment = optionalText(PARAGRAPH);

/** A button or a revision that no page has sent is answered with 400. */
export function readApproval(posted: FormData): ReadApproval {
  const choice = oneOf(CHOICES, textOf(posted, "do"));
  const revision = postedRevision(posted);
  if (choice === null) throw new Response("Which step?", { status: 400 });
  const comment = Comment.safeParse(textOf(posted, "comment"));
  const counting = readCountingChoice(textOf(posted, "counting"));
  if (comment.success)
    return { ok: true, entry: { choice, comment: comment.data, revision, counting } };
  return { ok: false, problem: comment.error.issues[0]?.message ?? "unknown" };
}

/** No page lists more. */
const MOST_CHOSEN = 200;

/** The ticked events, each once, with the revision the list showed. */
export function readChosenEvents(posted: FormData): { eventId: number; revision: number }[] {
  const chosen = new Map<number, number>();
  for (const value of posted.getAll("event").slice(0, MOST_CHOSEN)) {
    const [id = "", revision = ""] = String(value).split(":");
    const eventId = idOf(id);
    const seen = idOf(revision);
    if (eventId !== null && seen !== null) chosen.set(eventId, seen);
  }
  return [...chosen].map(([eventId, revision]) => ({ eventId, revision }));
}
