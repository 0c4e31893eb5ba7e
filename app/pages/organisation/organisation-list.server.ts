/** A page of the register of organisations, with where each was met as far as this person reads. P4, P35, P80 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { canEditOrganisations } from "~/domain/organisation/organisation";
import { orderedName } from "~/domain/value/name-order";
import { readBeside } from "~/http/read-beside.server";
import { frameText } from "~/i18n/frame-text";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { countMeetings } from "~db/queries/organisation/organisation-events";
import { countOrganisations, listOrganisations } from "~db/queries/organisation/organisation-list";
import { listStandings } from "~db/queries/organisation/organisation-standing";
import { organisationCursorText, readOrganisationQuestion } from "./organisation-question.server";

const PAGE_SIZE = 50;

/** `/organisations` lists all of them, `/partners` those that are partners. */
export type OrganisationListPath = "/organisations" | "/partners";

/** The names of a large register take longer to order than to carry. */
export const readOrganisationList = readBeside(readList);

async function readList(ctx: Context, path: OrganisationListPath, params: URLSearchParams) {
  const { read } = ctx.db;
  const { language } = ctx;
  const states = await listMapAreas(read, language);
  const asked = readOrganisationQuestion(params, states, path === "/organisations");
  const t = organisationText[language];
  const pageTitle = frameText[language].pageTitle(path === "/partners" ? t.partnersTitle : t.title);
  if (!asked.ok) return { ...asked, path, states, pageTitle };
  const { after } = asked;
  const filter = path === "/partners" ? { ...asked.filter, as: "partner" as const } : asked.filter;
  const found = await listOrganisations(read, filter, { after, limit: PAGE_SIZE + 1, language });
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  const ids = rows.map(({ id }) => id);
  const meetings = await countMeetings(read, ids, draftReader(ctx.user));
  const standings = await listStandings(read, ids);
  return {
    ok: true as const,
    path,
    filter: asked.filter,
    states,
    rows: rows.map(({ id, draft, fictional }) => ({
      ...{ id, draft, fictional },
      standing: standings.get(id) ?? { isPartner: false, isCompany: false },
      meetings: meetings.get(id) ?? { events: 0, last: null },
    })),
    total: await countOrganisations(read, filter),
    /** The cursor of the page behind this one. */
    next:
      found.length > PAGE_SIZE && last
        ? organisationCursorText({ name: orderedName(last.draft, language), id: last.id })
        : null,
    isFirst: after === null,
    mayEdit: canEditOrganisations(ctx.user),
    pageTitle,
  };
}

type OrganisationListAnswer = Awaited<ReturnType<typeof readOrganisationList>>;
export type OrganisationListData = Extract<OrganisationListAnswer, { ok: true }>;
export type OrganisationListRefusal = Extract<OrganisationListAnswer, { ok: false }>;
