/** Strategic projects with everything that hangs on them. There are few: they are read whole. */
import { asc, eq, inArray, type SQL } from "drizzle-orm";
import { OF_NO_EVENT } from "~/domain/filter/extent";
import type {
  ProjectCompany,
  ProjectPriority,
  ProjectRecord,
  ProjectStanding,
  ProjectState,
} from "~/domain/project/project-record";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Money } from "~/domain/value/money";
import type { Qualifier } from "~/domain/value/qualifier";
import type { Handle } from "../../client";
import {
  projectCompanies,
  projectPriorities,
  projectStates,
  projectStatuses,
  projects,
} from "../../schema/projects";
import { keptUntilWritten } from "../store/data-version";

/** By tranche and position; what is in none comes last, then by its number. */
export async function listProjects(db: Handle): Promise<ProjectRecord[]> {
  const found = await readProjects(db, undefined);
  const place = ({ tranche, position, id }: ProjectRecord) =>
    [tranche ?? "~", String(position ?? 0).padStart(4, "0"), String(id).padStart(9, "0")].join("/");
  return found.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

export async function findProject(db: Handle, id: number): Promise<ProjectRecord | null> {
  return (await readProjects(db, eq(projects.id, id)))[0] ?? null;
}

/** In the order of their ids. */
export async function listProjectsById(db: Handle, ids: readonly number[]) {
  return await readProjects(db, inArray(projects.id, [...ids]));
}

export async function listProjectsInState(db: Handle, state: string): Promise<ProjectRecord[]> {
  const inIt = db
    .select({ id: projectStates.projectId })
    .from(projectStates)
    .where(eq(projectStates.state, state));
  return await readProjects(db, inArray(projects.id, inIt));
}

/** The states of each project that names one. */
export const listProjectStates = keptUntilWritten(
  async (db: Handle, { fictional }: { fictional: boolean }): Promise<string[][]> => {
    const rows = await db
      .select({ project: projectStates.projectId, state: projectStates.state })
      .from(projectStates)
      .innerJoin(projects, eq(projects.id, projectStates.projectId))
      .where(fictional ? undefined : eq(projects.fictional, false))
      .orderBy(asc(projectStates.projectId), asc(projectStates.state));
    const own = groupedBy(rows, ({ project }) => project);
    return [...own.values()].map((each) => each.map(({ state }) => state));
  },
  () => OF_NO_EVENT,
);

/** Ids of projects by their codes. */
export async function findProjectsByCode(
  db: Handle,
  codes: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: projects.id, code: projects.code })
    .from(projects)
    .where(inArray(projects.code, [...codes]))
    .orderBy(asc(projects.id));
  return new Map(rows.map(({ id, code }) => [code, id]));
}

async function readProjects(db: Handle, where: SQL | undefined): Promise<ProjectRecord[]> {
  const rows = await db.select().from(projects).where(where).orderBy(asc(projects.id));
  const parts = await readParts(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => projectOf(row, parts));
}

type Parts = Awaited<ReturnType<typeof readParts>>;

async function readParts(db: Handle, ids: readonly number[]) {
  const own = [...ids];
  const states = await db
    .select()
    .from(projectStates)
    .where(inArray(projectStates.projectId, own))
    .orderBy(asc(projectStates.projectId), asc(projectStates.state));
  const companies = await db
    .select()
    .from(projectCompanies)
    .where(inArray(projectCompanies.projectId, own))
    .orderBy(asc(projectCompanies.projectId), asc(projectCompanies.position));
  const statuses = await db
    .select()
    .from(projectStatuses)
    .where(inArray(projectStatuses.projectId, own))
    .orderBy(asc(projectStatuses.projectId), asc(projectStatuses.position));
  const priorities = await db
    .select()
    .from(projectPriorities)
    .where(inArray(projectPriorities.projectId, own))
    .orderBy(asc(projectPriorities.projectId), asc(projectPriorities.term));
  return {
    states: groupedBy(states, ({ projectId }) => projectId),
    companies: groupedBy(companies, ({ projectId }) => projectId),
    statuses: groupedBy(statuses, ({ projectId }) => projectId),
    priorities: groupedBy(priorities, ({ projectId }) => projectId),
  };
}

type ProjectRow = typeof projects.$inferSelect;

function projectOf(row: ProjectRow, parts: Parts): ProjectRecord {
  const { id, code, programme, tranche, position, announcedOn, announcedZone, revision } = row;
  return {
    ...{ id, code, programme, tranche, position, announcedOn, announcedZone, revision },
    ...sourcedOf(row),
    name: { ja: row.nameJa, en: row.nameEn },
    money: moneyOf(row),
    basis: row.amountBasis,
    yen: moneyOf({ amount: row.yen, amountQualifier: row.yenQualifier, currency: "JPY" }),
    yenRate: row.yenRate,
    sector: { ja: row.sectorJa, en: row.sectorEn },
    wording: row.wording,
    note: row.note,
    fictional: row.fictional,
    states: (parts.states.get(id) ?? []).map(stateOf),
    companies: (parts.companies.get(id) ?? []).map(companyOf),
    statuses: (parts.statuses.get(id) ?? []).map(standingOf),
    priorities: (parts.priorities.get(id) ?? []).map(
      ({ term, source, mark }): ProjectPriority => ({ term, source, mark }),
    ),
  };
}

const stateOf = (row: typeof projectStates.$inferSelect): ProjectState => ({
  ...sourcedOf(row),
  state: row.state,
  money: moneyOf(row),
  site: row.site,
  note: row.note,
});

const companyOf = (row: typeof projectCompanies.$inferSelect): ProjectCompany => ({
  ...sourcedOf(row),
  role: row.role,
  name: { ja: row.nameJa, en: row.nameEn },
  organisationId: row.organisationId,
  wording: row.wording,
});

const standingOf = (row: typeof projectStatuses.$inferSelect): ProjectStanding => ({
  ...sourcedOf(row),
  status: row.status,
  on: row.on,
  wording: { ja: row.wordingJa, en: row.wordingEn },
});

type AmountRow = {
  amount: number | null;
  amountQualifier: Qualifier | null;
  currency: string | null;
};

export function moneyOf({ amount, amountQualifier, currency }: AmountRow): Money | null {
  if (amount === null || amountQualifier === null || currency === null) return null;
  return { amount, qualifier: amountQualifier, currency };
}

type SourcedRow = Pick<ProjectRow, "source" | "sourceLine" | "sourceUrl" | "mark">;

export function sourcedOf({ source, sourceLine, sourceUrl, mark }: SourcedRow) {
  return { source, sourceLine, sourceUrl, mark };
}
