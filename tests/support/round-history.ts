/** All that the audit trail can hold of rounds. */
import { changeRound } from "~/operations/round/change-round.server";
import { explainCorrection } from "~/operations/round/explain-correction.server";
import { reopenAnswer } from "~/operations/round/reopen-answer.server";
import { setRoundState } from "~/operations/round/set-round-state.server";
import type { Database } from "~db/client";
import { makeEvent, occurrenceOf } from "./make-event";
import { answeredBy, openedRound, personOf, ROUND } from "./round-steps";
import { testContext } from "./test-context";

/** A round that was changed, answered both ways, taken up again, closed and cancelled. */
export async function writeOfRound(db: Database): Promise<void> {
  const secretariat = await testContext(db);
  const period = { from: "2099-04-01", to: "2100-03-31" };
  const id = await openedRound(db, { period, asks: ["events", "outcomes", "attendance", "plans"] });
  const draft = { ...ROUND, period, asks: ["plans"] as const, note: "至急" };
  await changeRound(secretariat, { id, revision: 1, draft });
  const chicago = await personOf(db, "chicago");
  await answeredBy(chicago, id, { kind: "nothing", note: "該当なし" });
  await reopenAnswer(chicago, { id, organiser: "chicago", revision: 2, reason: "計上漏れ" });
  const occurrences = [occurrenceOf({ day: "2099-05-01" })];
  const eventId = await makeEvent(db, { occurrences });
  await answeredBy(chicago, id);
  await explainCorrection(chicago, { eventId, reason: "計数の誤り" });
  await setRoundState(secretariat, { id, revision: 2, change: "close" });
  await setRoundState(secretariat, { id, revision: 3, change: "reopen" });
  await setRoundState(secretariat, { id, revision: 4, change: "cancel" });
}
