/** A strategic project as it is stored and shown. */
import type { Bilingual, BilingualText } from "~/domain/value/language";
import type { Money } from "~/domain/value/money";
import type { Mark } from "~/domain/value/provenance";
import type { AmountBasis, CompanyRole, ProjectStatus, Tranche } from "./project";

/** Where something is said: a document or a page, and the lines of it. */
export type Sourced = {
  source: string;
  sourceLine: string | null;
  sourceUrl: string | null;
  mark: Mark;
};

export type ProjectState = Sourced & {
  state: string;
  /** Only where a document gives one for this state alone. */
  money: Money | null;
  site: string | null;
  note: string | null;
};

export type ProjectCompany = Sourced & {
  role: CompanyRole;
  name: BilingualText;
  organisationId: number | null;
  wording: string | null;
};

/** `on`: a day, a month or a year, as exactly as known. */
export type ProjectStanding = Sourced & {
  status: ProjectStatus;
  on: string | null;
  wording: BilingualText;
};

export type ProjectPriority = { term: string; source: string; mark: Mark };

export type ProjectRecord = Sourced & {
  id: number;
  code: string;
  programme: string | null;
  tranche: Tranche | null;
  position: number | null;
  name: Bilingual;
  /** Of the whole project, for all its states together. P104 */
  money: Money | null;
  basis: AmountBasis | null;
  yen: Money | null;
  yenRate: number | null;
  sector: BilingualText;
  announcedOn: string | null;
  announcedZone: string | null;
  wording: string | null;
  note: string | null;
  fictional: boolean;
  revision: number;
  states: ProjectState[];
  companies: ProjectCompany[];
  /** In the order in which they were said; the last one holds. */
  statuses: ProjectStanding[];
  priorities: ProjectPriority[];
};

export function statusOf({ statuses }: Pick<ProjectRecord, "statuses">): ProjectStatus | null {
  return statuses.at(-1)?.status ?? null;
}

export type ProjectFilter = {
  state: string | null;
  /** `none`: of no tranche. */
  tranche: Tranche | "none" | null;
  sector: string | null;
  priority: string | null;
};

/** What a filter selects. A project in two states is one project under either. P104 */
export function isAsked(project: ProjectRecord, filter: ProjectFilter): boolean {
  const { state, tranche, sector, priority } = filter;
  return (
    (state === null || project.states.some((one) => one.state === state)) &&
    (tranche === null || (project.tranche ?? "none") === tranche) &&
    (sector === null || project.sector.ja === sector) &&
    (priority === null || project.priorities.some(({ term }) => isUnder(term, priority)))
  );
}

/** 4.0:1-1 lies under 4.0:1. */
const isUnder = (term: string, asked: string): boolean =>
  term === asked || term.startsWith(`${asked}-`);

/** A tranche as a whole, as published. P105 */
export type TrancheTotal = Sourced & {
  id: string;
  tranche: Tranche;
  money: Money;
  note: string | null;
};

export type ProjectCandidate = Sourced & {
  id: string;
  group: string;
  company: Bilingual;
  content: BilingualText;
  japaneseInvolvement: string | null;
  money: Money | null;
  regionWording: string | null;
  announcedOn: string | null;
  note: string | null;
};

export type Commitment = Sourced & {
  id: string;
  on: string;
  precision: string;
  what: Bilingual;
  amount: number | null;
  qualifier: Money["qualifier"] | null;
  unit: string | null;
  currency: string | null;
  states: string[];
  wording: string;
  note: string | null;
};
