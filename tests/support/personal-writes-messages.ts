/** The operations of signed-in people on messages and meetings: by whom and how each is called. */
import type { Context } from "~/context/context.server";
import { keepMeetingPaper } from "~/operations/keep-meeting-paper.server";
import { approveMessage, unapproveMessage } from "~/operations/message/approve-message.server";
import { changeMessage } from "~/operations/message/change-message.server";
import { draftMessage } from "~/operations/message/draft-message.server";
import { placeMessages } from "~/operations/message/place-messages.server";
import { setMeeting } from "~/operations/set-meeting.server";
import { makeMeeting, meetingOf } from "./meeting-steps";
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
  keepMeetingPaper: {
    by: "secretariat",
    prepare: async ({ db }) => {
      const { meetingId } = await makeMeeting(await testContext(db));
      const made = { meetingId: Number(meetingId), content: new Uint8Array([1]), messages: [] };
      const kind = { format: "pdf", language: "ja", edition: "inside" } as const;
      return async (ctx) => await keepMeetingPaper(ctx, { ...made, ...kind });
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
