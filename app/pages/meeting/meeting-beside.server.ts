/** What stands beside the figures of a meeting: good examples of the period, investment beside outreach. P120, P194, P205 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { formatDay } from "~/domain/day/format-day";
import { shownInPaper } from "~/domain/event/shown-in-paper";
import { filterToParams, NO_FILTER } from "~/domain/filter/register-filter";
import type { Language } from "~/domain/value/language";
import { readContrast } from "~/pages/contrast/contrast.server";
import type { PaperContrast, PaperExample } from "~/reports/meeting/meeting-facts";
import { listPaperStandings } from "~db/queries/event/paper-standing";
import { listExamples } from "~db/queries/example/example-list";
import { findExample } from "~db/queries/example/examples";
import type { StoredMeeting } from "~db/queries/meetings";
import { listOrganisers } from "~db/queries/reference/organisers";

const MOST_EXAMPLES = 5;
/** Before what a paper does not show is left out. */
const MOST_READ = 50;

export async function readMeetingBeside(ctx: Context, meeting: StoredMeeting, language: Language) {
  return {
    examples: await readExamples(ctx, meeting, language),
    contrast: await readPaperContrast(ctx, meeting),
  };
}

async function readExamples(
  { db, user }: Context,
  { from, to }: StoredMeeting,
  language: Language,
): Promise<PaperExample[]> {
  const question = {
    ...{ reader: draftReader(user), states: ["chosen" as const], lead: null },
    ...{ period: { from, to }, state: null, priority: null },
  };
  const listed = await listExamples(db.read, question, MOST_READ);
  const ids = listed.map(({ event }) => event.id);
  const standings = await listPaperStandings(db.read, ids);
  const names = new Map((await listOrganisers(db.read)).map(({ slug, name }) => [slug, name]));
  const examples: PaperExample[] = [];
  for (const { id, event } of listed) {
    const standing = standings.get(event.id);
    const how = { outcome: "held", edition: "inside" } as const;
    if (standing === undefined || shownInPaper(standing, how) !== "whole") continue;
    const stored = await findExample(db.read, id);
    if (stored === null || examples.length >= MOST_EXAMPLES) continue;
    const { title, words } = stored.draft;
    const lead = names.get(event.lead)?.[language] ?? event.lead;
    const day = formatDay(event.firstDay, language);
    const { fictional } = event;
    examples.push({ title, words, fictional, event: { title: event.title, lead, day } });
  }
  return examples;
}

/** As the page of the contrast has it where nothing else is asked but the period. */
async function readPaperContrast(
  ctx: Context,
  { from, to }: StoredMeeting,
): Promise<PaperContrast | null> {
  const asked = filterToParams({ ...NO_FILTER, period: { from, to }, year: null });
  const read = await readContrast(
    ctx,
    new Request(`http://localhost/investment/contrast?${asked}`),
  );
  if (!read.ok) return null;
  const { x, y, rows, areas, named, from: places, known } = read.table;
  const names = new Map(areas.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? { ja: key, en: key };
  return {
    ...{ x, y, known, from: places },
    rows: rows.map((row) => ({ ...row, name: nameOf(row.area) })),
    named: named.map(nameOf),
  };
}
