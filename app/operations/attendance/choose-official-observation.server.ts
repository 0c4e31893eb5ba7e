/**
 * Choosing which observation of a session and mode is official, or that none is. N4
 *
 * Nothing in the ledger changes; the choice itself is in the audit trail.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import type { Mode } from "~/domain/counting/observation";
import { checkOfficialChoice, type OfficialRefusal } from "~/domain/counting/official-choice";
import type { CorrectionRefusal } from "~/domain/round/correction";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";
import { checkCorrection } from "~/operations/round/check-correction.server";
import {
  findObservation,
  listObservations,
  listOfficialObservations,
  putOfficialObservation,
  removeOfficialObservation,
} from "~db/queries/counting/observations";
import { addAuditEntry } from "~db/queries/history/audit";
import { findHostedOccurrence, type OccurrenceOf } from "./find-hosted-occurrence.server";
import { storeAttendance } from "./store-attendance.server";

export type OfficialChoice = OccurrenceOf & { mode: Mode; observationId: number | null };

export async function chooseOfficialObservation(
  ctx: Context,
  { eventId, occurrenceId, mode, observationId }: OfficialChoice,
): Promise<Verdict<"event-withdrawn" | OfficialRefusal | CorrectionRefusal> | Denial> {
  return await writeEventsAs(ctx, "attendance.log", async (tx, ctx) => {
    const { event } = await findHostedOccurrence(tx, ctx, { eventId, occurrenceId });
    if (event.withdrawnAt !== null) return refuse("event-withdrawn");
    const official = await listOfficialObservations(tx, occurrenceId);
    const former = official.find((observation) => observation.mode === mode)?.id ?? null;
    if (former === observationId) return ALLOWED;
    const explained = await checkCorrection(tx, ctx, { eventId, ...event.draft });
    if (!explained.ok) return explained;

    if (observationId === null) {
      await removeOfficialObservation(tx, occurrenceId, mode);
    } else {
      const chosen = orNotFound(await findObservation(tx, occurrenceId, observationId));
      if (chosen.mode !== mode) orNotFound(null);
      const history = await listObservations(tx, occurrenceId);
      const ofMode = history.filter((one) => one.mode === mode);
      const verdict = checkOfficialChoice(observationId, ofMode);
      if (!verdict.ok) return verdict;
      await putOfficialObservation(tx, { occurrenceId, mode, observationId });
    }
    await storeAttendance(tx, occurrenceId);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "attendance.official",
      subjectType: "occurrence",
      subjectId: occurrenceId,
      before: { eventId, mode, observation: former },
      after: { eventId, mode, observation: observationId },
    });
    return ALLOWED;
  });
}
