/** The inbox of the person who asks: the first of every heap, or more of one heap alone. P7 */

import type { Context } from "~/context/context.server";
import { INBOX_HEAPS, inboxOf } from "~/domain/inbox";
import { found } from "~/http/authorize.server";
import { readBeside } from "~/http/read-beside.server";
import { frameText } from "~/i18n/frame-text";
import { inboxText } from "~/i18n/inbox/inbox-text";
import { readFollowUps } from "~/pages/contact/follow-ups.server";
import { readRoundsDue } from "~/pages/round/rounds-due.server";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { readInbox } from "./inbox.server";
import { readNominations } from "./nominations.server";

/** What the page tells of: `?saved=` in its address. */
const SAVED = ["distinct", "done"] as const;

const MOST_OF_EACH = 10;
const MOST_OF_ONE = 200;

/** A heap that does not exist: 404. */
export const readInboxPage = readBeside(readPage);

async function readPage(ctx: Context, params: URLSearchParams) {
  const asked = params.get("heap");
  const heap = asked === null ? null : found(INBOX_HEAPS.find((known) => known === asked));
  return {
    pageTitle: frameText[ctx.language].pageTitle(inboxText[ctx.language].title),
    /** The heap that was asked for alone. */
    heap,
    heaps:
      heap === null
        ? await readInbox(ctx, MOST_OF_EACH)
        : await readInbox(ctx, MOST_OF_ONE, [heap]),
    /** Does anything ever wait for this person? */
    works: inboxOf(ctx.user) !== null,
    /** In a heap asked for alone there are none. P86 */
    followUps: heap === null ? await readFollowUps(ctx) : { rows: [], total: 0 },
    rounds: heap === null ? await readRoundsDue(ctx) : [],
    /** Nominated good examples, in the whole inbox of those who choose. P193 */
    nominations: heap === null ? await readNominations(ctx) : { rows: [], total: 0 },
    said: SAVED.find((known) => known === params.get("saved")) ?? null,
    choices: await findEventChoices(ctx.db.read, "", ctx.language),
  };
}

export type InboxPageData = Awaited<ReturnType<typeof readInboxPage>>;
