/** The page of the contrast, or why it was not understood. */
import type { Context } from "~/context/context.server";
import { can } from "~/domain/people/permissions";
import { readBeside } from "~/http/read-beside.server";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { frameText } from "~/i18n/frame-text";
import { readFilterOptions } from "~/pages/filter/filter-options.server";
import { listMapAreas, listMissionSeats } from "~db/queries/map/map-reference";
import { readContrast } from "./contrast.server";

export const readContrastPage = readBeside(readPage);

async function readPage(ctx: Context, request: Request) {
  const pageTitle = frameText[ctx.language].pageTitle(contrastText[ctx.language].title);
  const read = await readContrast(ctx, request);
  if (!read.ok) return { ok: false as const, refusals: read.refusals, pageTitle };
  const { table } = read;
  const seats = await listMissionSeats(ctx.db.read);
  return {
    ok: true as const,
    table,
    /** Every area of the drawing, whatever the rows are. */
    states: await listMapAreas(ctx.db.read, ctx.language),
    options: await readFilterOptions(ctx, table.filter),
    myMission: seats.find(({ slug }) => slug === ctx.user.organiser)?.slug ?? null,
    mayPlan: can(ctx.user, "event.create"),
    pageTitle,
  };
}
