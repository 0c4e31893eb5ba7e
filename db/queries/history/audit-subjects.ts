/** What audit entries were done to: names to show, and what belongs to one subject. */

import { and, asc, eq, inArray } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { AuditSubject } from "~/domain/audit-entry";
import { idOf } from "~/domain/value/id-of";
import type { Bilingual, BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { imports } from "../../schema/imports";
import { organisations } from "../../schema/organisations";
import { users } from "../../schema/people";
import { eventTemplates } from "../../schema/planning";
import { projects } from "../../schema/projects";
import { places, plans, states } from "../../schema/reference";
import { siteOrganisations, sites } from "../../schema/sites";
import { listCriteria } from "../counting/counting-criteria";
import { readableTemplates } from "../entry/event-templates";
import { readableBy } from "../filter/occurrence-filter";
import { listMeetingNames } from "../meetings";
import { listMessageNames } from "../message/message-names";
import { listRoundNames } from "../round/round-names";
import { listSubmissionNames } from "../submission/submission-names";
import { listTargetNames } from "../target-names";

export type SubjectKey = { subjectType: string; subjectId: string };
export type SubjectName = { name: BilingualText; href: string };

/** Names by `type:id`. What has no name of its own, is gone, or is a draft this reader does not read is left out. P4 */
export async function listSubjectNames(
  db: Handle,
  subjects: readonly SubjectKey[],
  reader: DraftReader,
): Promise<Map<string, SubjectName>> {
  return new Map([
    ...(await listEventNames(db, numericIds(subjects, "event"), reader)),
    ...(await listOccurrenceNames(db, numericIds(subjects, "occurrence"), reader)),
    ...(await listOrganisationNames(db, numericIds(subjects, "partner"))),
    ...(await listSiteNames(db, numericIds(subjects, "site"))),
    ...(await listPersonNames(db, numericIds(subjects, "user"))),
    ...(await listTownNames(db, numericIds(subjects, "place"))),
    ...(await listProjectNames(db, numericIds(subjects, "project"))),
    ...(await listCriterionNames(db, subjects)),
    ...(await listStateNames(db, subjects)),
    ...(await listPlanNames(db, subjects, reader)),
    ...(await listTemplateNames(db, numericIds(subjects, "template"), reader)),
    ...(await listTargetNames(db, subjects)),
    ...(await listImportNames(db, numericIds(subjects, "import"))),
    ...(await listSubmissionNames(db, numericIds(subjects, "submission"))),
    ...(await listRoundNames(db, numericIds(subjects, "round"))),
    ...(await listMeetingNames(db, numericIds(subjects, "meeting"))),
    ...(await listMessageNames(db, numericIds(subjects, "message"))),
  ]);
}

/** An event's entries include those of its occurrences. */
export async function listSubjectsOf(
  db: Handle,
  subject: { type: AuditSubject; id: string },
): Promise<{ type: AuditSubject; ids: string[] }[]> {
  const own = { type: subject.type, ids: [subject.id] };
  const eventId = idOf(subject.id);
  if (subject.type !== "event" || eventId === null) return [own];
  const rows = await db
    .select({ id: occurrences.id })
    .from(occurrences)
    .where(eq(occurrences.eventId, eventId));
  return [own, { type: "occurrence", ids: rows.map((row) => String(row.id)) }];
}

async function listEventNames(
  db: Handle,
  ids: number[],
  reader: DraftReader,
): Promise<[string, SubjectName][]> {
  const rows = await db
    .select({ id: events.id, ja: events.titleJa, en: events.titleEn })
    .from(events)
    .where(and(inArray(events.id, ids), readableBy(reader)));
  return rows.map(({ id, ja, en }) => [`event:${id}`, { name: { ja, en }, href: `/events/${id}` }]);
}

async function listOccurrenceNames(
  db: Handle,
  ids: number[],
  reader: DraftReader,
): Promise<[string, SubjectName][]> {
  const rows = await db
    .select({ id: occurrences.id, eventId: events.id, ja: events.titleJa, en: events.titleEn })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(and(inArray(occurrences.id, ids), readableBy(reader)));
  return rows.map(({ id, eventId, ja, en }) => [
    `occurrence:${id}`,
    { name: { ja, en }, href: `/events/${eventId}` },
  ]);
}

async function listCriterionNames(
  db: Handle,
  subjects: readonly SubjectKey[],
): Promise<[string, SubjectName][]> {
  if (!subjects.some(({ subjectType }) => subjectType === "criterion")) return [];
  const criteria = await listCriteria(db);
  return criteria.map(({ code, name }) => [
    `criterion:${code}`,
    { name, href: "/counting/criteria" },
  ]);
}

async function listOrganisationNames(db: Handle, ids: number[]): Promise<[string, SubjectName][]> {
  const rows = await db
    .select({ id: organisations.id, ja: organisations.nameJa, en: organisations.nameEn })
    .from(organisations)
    .where(inArray(organisations.id, ids));
  return rows.map(({ id, ja, en }) => [
    `partner:${id}`,
    { name: { ja, en }, href: `/organisations/${id}` },
  ]);
}

/** A site without a name of its own is called by its place. */
async function listSiteNames(db: Handle, ids: number[]): Promise<[string, SubjectName][]> {
  const rows = await db
    .select({
      id: sites.id,
      name: sites.name,
      placeName: sites.placeName,
      state: sites.state,
      ja: organisations.nameJa,
      en: organisations.nameEn,
    })
    .from(sites)
    .leftJoin(
      siteOrganisations,
      and(eq(siteOrganisations.siteId, sites.id), eq(siteOrganisations.position, 0)),
    )
    .leftJoin(organisations, eq(organisations.id, siteOrganisations.organisationId))
    .where(inArray(sites.id, ids));
  return rows.map(({ id, name, placeName, state, ja, en }) => {
    const own = name ?? placeName ?? state ?? `#${id}`;
    const called = (company: string | null) => (company === null ? own : `${company} ${own}`);
    return [
      `site:${id}`,
      { name: { ja: called(ja ?? en), en: called(en ?? ja) }, href: `/sites/${id}` },
    ];
  });
}

async function listStateNames(
  db: Handle,
  subjects: readonly SubjectKey[],
): Promise<[string, SubjectName][]> {
  const codes = subjects.flatMap((one) => (one.subjectType === "state" ? [one.subjectId] : []));
  if (codes.length === 0) return [];
  const rows = await db
    .select({ code: states.code, ja: states.nameJa, en: states.nameEn })
    .from(states)
    .where(inArray(states.code, codes))
    .orderBy(asc(states.code));
  return rows.map(({ code, ...name }) => [`state:${code}`, { name, href: `/states/${code}` }]);
}

async function listPersonNames(db: Handle, ids: number[]): Promise<[string, SubjectName][]> {
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, ids));
  return rows.map(({ id, name }) => {
    const both: Bilingual = { ja: name, en: name };
    return [`user:${id}`, { name: both, href: `/users/${id}` }];
  });
}

async function listTownNames(db: Handle, ids: number[]): Promise<[string, SubjectName][]> {
  const rows = await db
    .select({ id: places.id, ja: places.nameJa, en: places.name, state: places.state })
    .from(places)
    .where(inArray(places.id, ids));
  return rows.map(({ id, ja, en, state }) => {
    const name = { ja: ja ?? en, en: `${en}, ${state}` };
    return [`place:${id}`, { name, href: `/places/names?q=${encodeURIComponent(en)}` }];
  });
}

async function listProjectNames(db: Handle, ids: number[]): Promise<[string, SubjectName][]> {
  const rows = await db
    .select({ id: projects.id, ja: projects.nameJa, en: projects.nameEn })
    .from(projects)
    .where(inArray(projects.id, ids));
  return rows.map(({ id, ja, en }) => [
    `project:${id}`,
    { name: { ja, en }, href: `/projects/${id}` },
  ]);
}

async function listPlanNames(
  db: Handle,
  subjects: readonly SubjectKey[],
  reader: DraftReader,
): Promise<[string, SubjectName][]> {
  const ids = subjects.filter(({ subjectType }) => subjectType === "plan");
  const rows = await db
    .select({ id: plans.id, ja: plans.nameJa, en: plans.nameEn })
    .from(plans)
    .where(
      and(
        inArray(
          plans.id,
          ids.map(({ subjectId }) => subjectId),
        ),
        reader === "everybody" ? undefined : eq(plans.status, "published"),
      ),
    );
  return rows.map(({ id, ja, en }) => [`plan:${id}`, { name: { ja, en }, href: `/plans/${id}` }]);
}

async function listTemplateNames(
  db: Handle,
  ids: number[],
  reader: DraftReader,
): Promise<[string, SubjectName][]> {
  const rows = await db
    .select({ id: eventTemplates.id, ja: eventTemplates.nameJa, en: eventTemplates.nameEn })
    .from(eventTemplates)
    .where(and(inArray(eventTemplates.id, ids), readableTemplates(reader)));
  return rows.map(({ id, ja, en }) => [`template:${id}`, { name: { ja, en }, href: "/templates" }]);
}

async function listImportNames(db: Handle, ids: number[]): Promise<[string, SubjectName][]> {
  const rows = await db
    .select({ id: imports.id, name: imports.fileName })
    .from(imports)
    .where(inArray(imports.id, ids));
  return rows.map(({ id, name }) => [
    `import:${id}`,
    { name: { ja: name, en: name }, href: `/imports/${id}` },
  ]);
}

function numericIds(subjects: readonly SubjectKey[], type: AuditSubject): number[] {
  const ids = subjects
    .filter(({ subjectType }) => subjectType === type)
    .map(({ subjectId }) => idOf(subjectId));
  return [...new Set(ids.filter((id) => id !== null))];
}
