/** The operations of signed-in people on rounds: by whom and how each is called. */
import type { Context } from "~/context/context.server";
import { answerRound } from "~/operations/round/answer-round.server";
import { changeRound } from "~/operations/round/change-round.server";
import { explainCorrection } from "~/operations/round/explain-correction.server";
import { openRound } from "~/operations/round/open-round.server";
import { reopenAnswer } from "~/operations/round/reopen-answer.server";
import { setRoundState } from "~/operations/round/set-round-state.server";
import { makeEvent } from "./make-event";
import type { PersonalWrite } from "./personal-writes";
import { answeredBy, openedRound, personOf, ROUND } from "./round-steps";

/** Nobody has anything registered then. */
const EMPTY = { from: "2099-04-01", to: "2100-03-31" };
const CHICAGO = { organiser: "chicago", revision: 1 };

const onRound = (
  by: PersonalWrite["by"],
  call: (ctx: Context, of: { id: number; revision: number }) => Promise<unknown>,
): PersonalWrite => ({
  by,
  prepare: async ({ db }) => {
    const id = await openedRound(db, { period: EMPTY });
    return async (ctx) => await call(ctx, { id, revision: 1 });
  },
});

export const WRITES_ON_ROUNDS: Record<string, PersonalWrite> = {
  openRound: {
    by: "secretariat",
    prepare: async () => async (ctx) => await openRound(ctx, ROUND),
  },
  changeRound: onRound("secretariat", (ctx, of) => {
    return changeRound(ctx, { ...of, draft: { ...ROUND, period: EMPTY } });
  }),
  setRoundState: onRound("secretariat", (ctx, of) => {
    return setRoundState(ctx, { ...of, change: "close" });
  }),
  answerRound: onRound("editor", (ctx, of) => {
    return answerRound(ctx, { ...of, ...CHICAGO, kind: "nothing", note: null });
  }),
  reopenAnswer: {
    by: "editor",
    prepare: async ({ db }) => {
      const id = await openedRound(db, { period: EMPTY });
      await answeredBy(await personOf(db, "chicago"), id, { kind: "nothing" });
      const of = { id, organiser: "chicago", revision: 2, reason: "計上漏れ" };
      return async (ctx) => await reopenAnswer(ctx, of);
    },
  },
  explainCorrection: {
    by: "editor",
    prepare: async ({ db }) => {
      const eventId = await makeEvent(db);
      return async (ctx) => await explainCorrection(ctx, { eventId, reason: "誤記" });
    },
  },
};
