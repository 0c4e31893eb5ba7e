/** A page of the list of contacts, with the persons of the reader's own organiser alone. P84 */

import type { Context } from "~/context/context.server";
import { canChangeMeeting, canLogMeetings } from "~/domain/contact/office";
import { contactText } from "~/i18n/contact/contact-text";
import { frameText } from "~/i18n/frame-text";
import {
  countContactsBy,
  type ListedContact,
  listContactsBy,
} from "~db/queries/contact/contact-list";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listOrganisers } from "~db/queries/reference/organisers";
import { contactCursorText, readContactQuestion } from "./contact-question.server";

const PAGE_SIZE = 50;

/** What the page tells of: `?saved=` in its address. */
const SAVED = ["logged", "changed", "removed", "done"] as const;
export type ContactSaved = (typeof SAVED)[number];

export async function readContactList(ctx: Context, params: URLSearchParams) {
  const { read } = ctx.db;
  const states = await listMapAreas(read, ctx.language);
  const organisers = await listOrganisers(read);
  const asked = readContactQuestion(params, { states, organisers });
  const frame = {
    typed: asked.typed,
    states,
    organisers: organisers.map(({ slug, short }) => ({ slug, name: short })),
    choices: await findEventChoices(read, "", ctx.language),
    mayLog: canLogMeetings(ctx.user),
    said: SAVED.find((known) => known === params.get("saved")) ?? null,
    pageTitle: frameText[ctx.language].pageTitle(contactText[ctx.language].title),
  };
  if (!asked.ok) return { ...frame, ok: false as const, refusals: asked.refusals };
  const { filter, after } = asked;
  const page = { after, limit: PAGE_SIZE + 1 };
  const found = await listContactsBy(read, ctx.user, filter, page);
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  const more = found.length > PAGE_SIZE && last !== undefined;
  return {
    ...frame,
    ok: true as const,
    rows: rows.map((row) => shownContact(ctx, row)),
    total: await countContactsBy(read, filter),
    /** The cursor of the page behind this one. */
    next: more ? contactCursorText({ to: last.day.to, id: last.id }) : null,
    isFirst: after === null,
  };
}

/** With whether this person may change it. */
export function shownContact({ user }: Pick<Context, "user">, contact: ListedContact) {
  return { ...contact, mayChange: canChangeMeeting(user, contact) };
}

export type ShownContact = ReturnType<typeof shownContact>;
type ContactListAnswer = Awaited<ReturnType<typeof readContactList>>;
export type ContactListData = Extract<ContactListAnswer, { ok: true }>;
export type ContactListRefusal = Extract<ContactListAnswer, { ok: false }>;
