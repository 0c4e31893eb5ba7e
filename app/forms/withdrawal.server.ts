/** The form that withdraws an event: its reason is kept with the event. */
import { z } from "zod";
import { LINE } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";
import { refuseField, take } from "./boxes/fields.server";

const Reason = z.string().transform((typed, context) => {
  const reason = take(context, [], cleanText(typed, { max: LINE }));
  if (reason === "") refuseField(context, [], "required");
  return reason ?? z.NEVER;
});

type ReasonRead = { ok: true; reason: string } | { ok: false; problem: string; typed: string };

/** `box`: where the reason was typed. */
export function readWithdrawalReason(posted: FormData, box = "reason"): ReasonRead {
  const typed = posted.get(box);
  return readReason(typeof typed === "string" ? typed : "");
}

export function readReason(typed: string): ReasonRead {
  const read = Reason.safeParse(typed);
  if (read.success) return { ok: true, reason: read.data };
  return { ok: false, problem: read.error.issues[0]?.message ?? "required", typed };
}
