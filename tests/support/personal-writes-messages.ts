/** The operations of signed-in people on messages and meetings: by whom and how each is called. */
import type { Context } from "~/context/context.server";
import { askMeetingPaper } from "~/operations/meeting/ask-meeting-paper.server";
import { setMeeting } from "~/operations/meeting/set-meeting.server";
import { approveMessage, unapproveMessage } from "~/operations/message/approve-message.server";
import { changeMessage } from "~/operations/message/change-message.server";
import { draftMessage } from "~/operations/message/draft-message.server";
import { placeMessages } from "~/operations/message/place-messages.server";
import { makeMeeting, meetingOf, ORDER } from "./meeting-steps";
import { approvedMessage, draftedMessage, jobsMessage, revisionOf } from "./message-steps";
import type { PersonalWrite } from "./personal-writes";
import { testContext } from "./test-context";

type Of = { id: number; revision: number };

const onMessage = (
  made: (ctx: Context) => Promise<number>,
  call: (ctx: Context, of: Of) => Promise<unknown>,
): PersonalWrite["prepare"] => {
  return async ({ db }) => {
    const id = await made(await testContext(db));
    const of = { id, revision: await revisionOf(db, id) };
    return async (ctx) => await call(ctx, of);
  };
};

export const WRITES_ON_MESSAGES: Record<string, PersonalWrite> = {
  draftMessage: {
    by: "secretariat",
    prepare: async () => async (ctx) => await draftMessage(ctx, jobsMessage()),
  },
  changeMessage: {
    by: "secretariat",
    prepare: onMessage(draftedMessage, async (ctx, of) => {
      return await changeMessage(ctx, { ...of, typed: jobsMessage() });
    }),
  },
  approveMessage: { by: "secretariat", prepare: onMessage(draftedMessage, approveMessage) },
  unapproveMessage: { by: "secretariat", prepare: onMessage(approvedMessage, unapproveMessage) },
  setMeeting: {
    by: "secretariat",
    prepare: async () => async (ctx) =>
      await setMeeting(ctx, { id: null, revision: 1, draft: meetingOf() }),
  },
  askMeetingPaper: {
    by: "secretariat",
    prepare: async ({ db }) => {
      const { meetingId } = await makeMeeting(await testContext(db));
      return async (ctx) => await askMeetingPaper(ctx, { id: Number(meetingId), order: ORDER });
    },
  },
  placeMessages: {
    by: "editor",
    asksOnly: "to have an account",
    prepare: onMessage(approvedMessage, async (ctx, of) => {
      const paper = {
        paper: "one-pager",
        subject: "IN",
        language: "ja",
        edition: "inside",
      } as const;
      return await placeMessages(ctx, { ...paper, messages: [{ ...of, said: "x" }] });
    }),
  },
};
