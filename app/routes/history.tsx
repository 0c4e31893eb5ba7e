/** /history?person=&about=&subject=&before=: the audit trail, newest first, fifty at a time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { HistoryFilterForm } from "~/components/history/history-filter-form";
import { HistoryList } from "~/components/history/history-list";
import { HistoryPager } from "~/components/history/history-pager";
import { draftReader } from "~/domain/approval/approval";
import { listChanges } from "~/domain/audit-change";
import { can } from "~/domain/people/permissions";
import { authorize } from "~/http/authorize.server";
import { historyText } from "~/i18n/history/history-text";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
import { auditFilterOf, readHistoryFilter } from "~/pages/history-filter.server";
import { readHistoryPeople } from "~/pages/history-people.server";
import { countAuditEntries, listAuditEntries } from "~db/queries/history/audit";
import { listSubjectNames } from "~db/queries/history/audit-subjects";
import { listOrganisers } from "~db/queries/reference/organisers";
import "~/styles/history.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "history.view");
  const { read } = ctx.db;
  const asked = readHistoryFilter(ctx, new URL(request.url));
  const filter = await auditFilterOf(ctx, asked);
  const pageSize = 50;
  const olderThan = asked.before ?? undefined;
  const rows = await listAuditEntries(read, { ...filter, olderThan }, pageSize + 1);
  const entries = rows.slice(0, pageSize);
  const subject = asked.subject && { subjectType: asked.subject.type, subjectId: asked.subject.id };
  const named = subject === null ? entries : [...entries, subject];
  const names = await listSubjectNames(read, named, draftReader(ctx.user));
  return {
    pageTitle: siteText[ctx.language].pageTitle(historyText[ctx.language].title),
    asked,
    subjectName: asked.subject
      ? (names.get(`${asked.subject.type}:${asked.subject.id}`)?.name ?? null)
      : null,
    entries: entries.map(({ before, after, ...entry }) => ({
      ...entry,
      subject: names.get(`${entry.subjectType}:${entry.subjectId}`) ?? null,
      changes: listChanges(before, after),
    })),
    total: await countAuditEntries(read, filter),
    older: rows.length > pageSize ? (entries.at(-1)?.id ?? null) : null,
    ...(await readHistoryPeople(read, asked.personId)),
    seesPeople: can(ctx.user, "user.manage"),
    organisers: Object.fromEntries(
      (await listOrganisers(read)).map(({ slug, name }) => [slug, name]),
    ),
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function History() {
  const page = useLoaderData<typeof loader>();
  const { asked, entries, total, older, seesPeople, organisers } = page;
  const t = useText(historyText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      <p className="soft">{t.intro}</p>
      <HistoryFilterForm
        asked={asked}
        subjectName={page.subjectName}
        people={page.people}
        peopleTotal={page.peopleTotal}
        seesPeople={seesPeople}
      />
      <p className="small soft">{t.shown(entries.length, total)}</p>
      <HistoryList entries={entries} organisers={organisers} seesPeople={seesPeople} />
      <HistoryPager asked={asked} older={older} />
    </main>
  );
}
