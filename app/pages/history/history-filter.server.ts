/**
 * The filter of /history as its address says it.
 *
 * Entries about accounts are for those who manage them. A filter that is not understood is refused,
 * never ignored.
 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import type { AuditSubject } from "~/domain/audit-entry";
import { refuseContradictions } from "~/domain/filter/filter-refusal";
import { can } from "~/domain/people/permissions";
import { idOf } from "~/domain/value/id-of";
import { forbidden } from "~/http/authorize.server";
import type { AuditFilter } from "~db/queries/history/audit";
import { listSubjectsOf } from "~db/queries/history/audit-subjects";

const AREAS = {
  register: [
    "event",
    "occurrence",
    "demonstration",
    "plan",
    "partner",
    "contact",
    "site",
    "template",
    "place",
    "submission",
    "round",
    "message",
    "meeting",
    "criterion",
    "import",
    "state",
    "register",
  ],
  investment: ["project", "fact", "tie", "jurisdiction"],
  targets: ["target"],
  people: ["user"],
} satisfies Record<string, readonly AuditSubject[]>;
const PEOPLE: readonly AuditSubject[] = AREAS.people;
const OPEN: readonly AuditSubject[] = [...AREAS.register, ...AREAS.targets, ...AREAS.investment];

export type HistoryArea = keyof typeof AREAS | null;
export type HistoryFilter = {
  area: HistoryArea;
  personId: number | null;
  subject: { type: AuditSubject; id: string } | null;
  before: number | null;
};

export function readHistoryFilter(ctx: Context, url: URL): HistoryFilter {
  for (const { field } of refuseContradictions(url.searchParams)) throw notUnderstood(field);
  const filter = {
    area: readArea(url.searchParams.get("about")),
    personId: readId(url.searchParams.get("person")),
    subject: readSubject(url.searchParams.get("subject")),
    before: readId(url.searchParams.get("before")),
  };
  const asksForPeople =
    filter.area === "people" || (filter.subject !== null && PEOPLE.includes(filter.subject.type));
  if (asksForPeople && !can(ctx.user, "user.manage")) throw forbidden();
  return filter;
}

/** The filter for the query, within what this person may see. */
export async function auditFilterOf(ctx: Context, filter: HistoryFilter): Promise<AuditFilter> {
  const seesPeople = can(ctx.user, "user.manage");
  const everything = seesPeople ? undefined : OPEN;
  const subjectTypes = filter.area === null ? everything : AREAS[filter.area];
  return {
    subjectTypes,
    subjects:
      filter.subject === null ? undefined : await listSubjectsOf(ctx.db.read, filter.subject),
    userId: filter.personId ?? undefined,
    draftsOf: draftReader(ctx.user),
  };
}

function readArea(text: string | null): HistoryArea {
  if (text === null || text === "") return null;
  const area = (Object.keys(AREAS) as (keyof typeof AREAS)[]).find((known) => known === text);
  if (area === undefined) throw notUnderstood("about");
  return area;
}

function readId(text: string | null): number | null {
  if (text === null || text === "") return null;
  const id = idOf(text);
  if (id === null) throw notUnderstood("person or before");
  return id;
}

function readSubject(text: string | null): HistoryFilter["subject"] {
  if (text === null || text === "") return null;
  const match = /^([a-z-]+):([\p{L}\p{N}._~-]{1,120})$/u.exec(text);
  const type = [...OPEN, ...PEOPLE].find((known) => known === match?.[1]);
  if (type === undefined || match?.[2] === undefined) throw notUnderstood("subject");
  return { type, id: match[2] };
}

function notUnderstood(name: string): Response {
  return new Response(`The filter ${name} is not understood`, { status: 400 });
}
