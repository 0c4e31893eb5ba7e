/** The audit trail, newest first, a page at a time, with the names of what its entries are about. N9 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { can } from "~/domain/people/permissions";
import { frameText } from "~/i18n/frame-text";
import { historyText } from "~/i18n/history/history-text";
import { countAuditEntries, listAuditEntries } from "~db/queries/history/audit";
import { listSubjectNames } from "~db/queries/history/audit-subjects";
import { changesInWords } from "./change-words.server";
import { auditFilterOf, readHistoryFilter } from "./history-filter.server";
import { readHistoryPeople } from "./history-people.server";
import { withShownFigures } from "./with-shown-figures.server";

const PAGE_SIZE = 50;

export async function readHistoryPage(ctx: Context, url: URL) {
  const { read } = ctx.db;
  const asked = readHistoryFilter(ctx, url);
  const filter = await auditFilterOf(ctx, asked);
  const olderThan = asked.before ?? undefined;
  const rows = await listAuditEntries(read, { ...filter, olderThan }, PAGE_SIZE + 1);
  const entries = rows.slice(0, PAGE_SIZE);
  const subject = asked.subject && { subjectType: asked.subject.type, subjectId: asked.subject.id };
  const named = subject === null ? entries : [...entries, subject];
  const changes = await changesInWords(ctx, await withShownFigures(ctx, entries));
  const names = await listSubjectNames(read, named, draftReader(ctx.user));
  return {
    pageTitle: frameText[ctx.language].pageTitle(historyText[ctx.language].title),
    asked,
    subjectName: asked.subject
      ? (names.get(`${asked.subject.type}:${asked.subject.id}`)?.name ?? null)
      : null,
    entries: entries.map(({ before: _before, after: _after, ...entry }, at) => ({
      ...entry,
      subject: names.get(`${entry.subjectType}:${entry.subjectId}`) ?? null,
      changes: changes[at] ?? { groups: [], count: 0 },
    })),
    total: await countAuditEntries(read, filter),
    older: rows.length > PAGE_SIZE ? (entries.at(-1)?.id ?? null) : null,
    ...(await readHistoryPeople(read, asked.personId, ctx.language)),
    seesPeople: can(ctx.user, "user.manage"),
  };
}

export type HistoryPageData = Awaited<ReturnType<typeof readHistoryPage>>;
