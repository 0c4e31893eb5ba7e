/**
 * Logging how many came to a session: appends an observation, makes it official unless told not to. N4
 *
 * On a scheduled session that has begun it performs held in the same transaction (N0). The same statement
 * sent again within minutes by the same person, as a phone does on a bad line, is recorded once.
 */

import type { Author, Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import {
  checkAttendanceLogging,
  type LoggingRefusal,
  standingOf,
} from "~/domain/attendance/outcome-change";
import { checkHeadcount, type HeadcountRefusal } from "~/domain/counting/headcount";
import type { Headcount, Method, Mode } from "~/domain/counting/observation";
import { type Candidate, takesOfficial } from "~/domain/counting/official-choice";
import type { Scope } from "~/domain/counting/scope";
import type { CorrectionRefusal } from "~/domain/round/correction";
import type { Refusal } from "~/domain/value/verdict";
import { checkCorrection } from "~/operations/round/check-correction.server";
import type { Handle } from "~db/client";
import {
  addObservation,
  listObservations,
  putOfficialObservation,
  removeOfficialObservation,
} from "~db/queries/counting/observations";
import { addAuditEntry } from "~db/queries/history/audit";
import { findFormerOfficial } from "./find-former-official.server";
import { findHostedOccurrence, type OccurrenceOf } from "./find-hosted-occurrence.server";
import { storeAttendance } from "./store-attendance.server";
import { storeOutcome } from "./store-outcome.server";

export type AttendanceStatement = {
  mode: Mode;
  method: Method;
  headcount: Headcount;
  /** As typed: 約50名 */
  wording: string;
  note: string | null;
  makeOfficial: boolean;
  /** What was counted; nobody said, where it is left out. N14 */
  scope?: Scope;
  /** The observation of this session and mode that it corrects. N14 */
  corrects?: number | null;
};

/** `formerId`: the official observation before, which an undo chooses again. */
export type LogVerdict =
  | { ok: true; observationId: number; formerId: number | null; performedHeld: boolean }
  | Refusal<LoggingRefusal | HeadcountRefusal | CorrectionRefusal>;

const SENT_AGAIN_MS = 5 * 60_000;

export async function logAttendance(
  ctx: Context,
  input: OccurrenceOf & AttendanceStatement,
): Promise<LogVerdict | Denial> {
  return await writeEventsAs(ctx, "attendance.log", async (tx, ctx) => {
    const { event, occurrence } = await findHostedOccurrence(tx, ctx, input);
    const verdict = checkAttendanceLogging(standingOf(event, occurrence), ctx.now);
    if (!verdict.ok) return verdict;
    const possible = checkHeadcount(input.headcount);
    if (!possible.ok) return possible;

    const history = await listObservations(tx, input.occurrenceId);
    const ofMode = history.filter(({ mode }) => mode === input.mode);
    const formerId = ofMode.find(({ isOfficial }) => isOfficial)?.id ?? null;
    const latest = ofMode[0];
    const performsHeld = occurrence.outcome === "scheduled";
    // Whoever took held back and logs again means it: the statement then performs held once more.
    if (latest && !performsHeld && isSentAgain(ctx, latest, input)) {
      const former = await findFormerOfficial(tx, input.occurrenceId, latest.id);
      if (former !== undefined) {
        return { ok: true, observationId: latest.id, formerId: former, performedHeld: false };
      }
    }

    const explained = await checkCorrection(tx, ctx, { ...input, ...event.draft });
    if (!explained.ok) return explained;
    const corrected = input.corrects ?? null;
    if (corrected !== null) orNotFound(ofMode.find(({ id }) => id === corrected) ?? null);
    const official = ofMode.find(({ isOfficial }) => isOfficial) ?? null;
    const observationId = await appendObservation(tx, ctx, input, official);
    if (performsHeld) {
      await storeOutcome(tx, ctx, input, occurrence, {
        action: "occurrence.hold",
        outcome: "held",
        reason: null,
        detail: { byObservation: observationId },
      });
    }
    return { ok: true, observationId, formerId, performedHeld: performsHeld };
  });
}

async function appendObservation(
  tx: Handle,
  ctx: Author,
  input: OccurrenceOf & AttendanceStatement,
  former: Candidate | null,
): Promise<number> {
  const { eventId, occurrenceId, mode, method, headcount, wording, note } = input;
  const { scope = "unknown", corrects = null } = input;
  const makeOfficial = input.makeOfficial && takesOfficial({ scope, corrects }, former);
  const statement = { occurrenceId, mode, method, ...headcount, wording, note, scope, corrects };
  const observationId = await addObservation(tx, {
    ...statement,
    observedBy: ctx.user.id,
    observedAt: ctx.now,
  });
  if (makeOfficial) await putOfficialObservation(tx, { occurrenceId, mode, observationId });
  else if (former !== null && former.id === corrects)
    await removeOfficialObservation(tx, occurrenceId, mode);
  await storeAttendance(tx, occurrenceId);
  await addAuditEntry(tx, {
    userId: ctx.user.id,
    at: ctx.now,
    action: "attendance.log",
    subjectType: "occurrence",
    subjectId: occurrenceId,
    before: { eventId, officialObservation: former?.id ?? null },
    after: { eventId, observation: observationId, ...statement, official: makeOfficial },
  });
  return observationId;
}

type Written = Awaited<ReturnType<typeof listObservations>>[number];

function isSentAgain(ctx: Author, written: Written, input: AttendanceStatement): boolean {
  const { low, high, openEnded } = input.headcount;
  return (
    written.observedBy === ctx.user.id &&
    ctx.now.getTime() - written.observedAt.getTime() < SENT_AGAIN_MS &&
    written.method === input.method &&
    written.low === low &&
    written.high === high &&
    written.openEnded === openEnded &&
    written.wording === input.wording &&
    written.note === input.note &&
    written.scope === (input.scope ?? "unknown") &&
    written.corrects === (input.corrects ?? null) &&
    (written.isOfficial === input.makeOfficial || written.scope === "whole")
  );
}
