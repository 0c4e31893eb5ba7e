/** One page of the register of partners, with where each was met as far as this person reads. P4, P35 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { canEditPartners } from "~/domain/partner";
import { orderedName } from "~/domain/value/name-order";
import { frameText } from "~/i18n/frame-text";
import { partnerText } from "~/i18n/organisation/partner-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { countMeetings } from "~db/queries/organisation/partner-events";
import { countPartners, listPartners } from "~db/queries/organisation/partners";
import { partnerCursorText, readPartnerQuestion } from "./partner-question.server";

const PAGE_SIZE = 50;

export async function readPartnerList(ctx: Context, params: URLSearchParams) {
  const { read } = ctx.db;
  const states = await listMapAreas(read, ctx.language);
  const asked = readPartnerQuestion(params, states);
  const pageTitle = frameText[ctx.language].pageTitle(partnerText[ctx.language].title);
  if (!asked.ok) return { ...asked, states, pageTitle };
  const { filter, after } = asked;
  const found = await listPartners(read, filter, {
    after,
    limit: PAGE_SIZE + 1,
    language: ctx.language,
  });
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  const ids = rows.map(({ id }) => id);
  const meetings = await countMeetings(read, ids, draftReader(ctx.user));
  return {
    ok: true as const,
    filter,
    states,
    rows: rows.map(({ id, draft, fictional }) => ({
      ...{ id, draft, fictional },
      meetings: meetings.get(id) ?? { events: 0, last: null },
    })),
    total: await countPartners(read, filter),
    /** The cursor of the page behind this one. */
    next:
      found.length > PAGE_SIZE && last
        ? partnerCursorText({ name: orderedName(last.draft, ctx.language), id: last.id })
        : null,
    isFirst: after === null,
    mayEdit: canEditPartners(ctx.user),
    pageTitle,
  };
}

type PartnerListAnswer = Awaited<ReturnType<typeof readPartnerList>>;
export type PartnerListData = Extract<PartnerListAnswer, { ok: true }>;
export type PartnerListRefusal = Extract<PartnerListAnswer, { ok: false }>;
