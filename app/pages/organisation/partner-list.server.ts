/** One page of the register of partners, with where each was met as far as this person reads. P4, P35 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { canEditPartners, PARTNER_TYPES } from "~/domain/partner";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { countMeetings } from "~db/queries/organisation/partner-events";
import { countPartners, listPartners } from "~db/queries/organisation/partners";

const PAGE_SIZE = 50;
const LONGEST_SEARCH = 200;

export async function readPartnerList(ctx: Context, params: URLSearchParams) {
  const { read } = ctx.db;
  const states = await listMapAreas(read);
  const q = (params.get("q") ?? "").trim().slice(0, LONGEST_SEARCH);
  const filter = {
    q: q === "" ? null : q,
    type: PARTNER_TYPES.find((known) => known === params.get("type")) ?? null,
    state: states.find(({ code }) => code === params.get("state"))?.code ?? null,
  };
  const after = readCursor(params.get("after"));
  const found = await listPartners(read, filter, { after, limit: PAGE_SIZE + 1 });
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  const ids = rows.map(({ id }) => id);
  const meetings = await countMeetings(read, ids, draftReader(ctx.user));
  return {
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
        ? JSON.stringify([last.draft.name.en ?? last.draft.name.ja, last.id])
        : null,
    isFirst: after === null,
    mayEdit: canEditPartners(ctx.user),
    pageTitle: siteText[ctx.language].pageTitle(partnerText[ctx.language].title),
  };
}

export type PartnerListData = Awaited<ReturnType<typeof readPartnerList>>;

/** A cursor that cannot be read begins at the beginning. */
function readCursor(text: string | null) {
  const match = /^\["((?:[^"\\]|\\.)*)",([1-9]\d{0,14})\]$/.exec(text ?? "");
  if (match?.[1] === undefined) return null;
  try {
    return { name: String(JSON.parse(`"${match[1]}"`)), id: Number(match[2]) };
  } catch {
    return null;
  }
}
