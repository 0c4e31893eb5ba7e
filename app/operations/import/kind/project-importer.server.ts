/** Strategic projects from a file: one row for each, found again by its code. P104, P105, P107 */
import { stateReader } from "~/domain/import/cell-state";
import { writeTyped } from "~/domain/import/typed-columns";
import { can } from "~/domain/people/permissions";
import { AMOUNT_BASES, COMPANY_ROLES, PROJECT_STATUSES, TRANCHES } from "~/domain/project/project";
import {
  PROJECT_COLUMNS,
  type ProjectColumn,
  type ProjectEntry,
  projectEntryOf,
} from "~/domain/project/project-columns";
import type { Mark } from "~/domain/value/provenance";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { putProject, removeProject } from "~db/queries/project/project-rows";
import { findProjectsByCode, listProjects, listProjectsById } from "~db/queries/project/projects";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import { listAxisTerms } from "~db/queries/report/axis-terms";
import type { Importer } from "./importer";
import { recordImported, recordTakenBack } from "./record-imported.server";
import { numericIds, problem, typedReading } from "./typed-reading";
import { markOf, numberOf, oneOf, textOf } from "./typed-values";

type Item = Record<string, unknown>;
type Known = { stateOf: ReturnType<typeof stateReader>; terms: ReadonlySet<string> };

const TABLES = [
  { table: "projects", by: "id" },
  ...["project_states", "project_companies", "project_statuses", "project_priorities"].map(
    (table) => ({ table, by: "project_id" }),
  ),
];

export const projectImporter: Importer<ProjectColumn, ProjectEntry, Known> = {
  kind: "projects",
  columns: PROJECT_COLUMNS,
  tables: TABLES,

  async know(db, { language }) {
    const terms = await listAxisTerms(db, "priority");
    return {
      stateOf: stateReader(await listOrderedStates(db, language)),
      terms: new Set(terms.map(({ key }) => key)),
    };
  },

  read: (cells, _answers, known) =>
    typedReading(PROJECT_COLUMNS, cells, (values) => {
      const states = itemsOf(values.states).map((item) => ({
        item,
        read: known.stateOf(String(item.state)),
      }));
      const wrong = states.find(({ read }) => !read.ok || read.value === null);
      if (wrong !== undefined)
        return { problems: [problem("states", "state-unknown", wrong.item.state)] };
      const strange = itemsOf(values.priorities).find(({ term }) => !known.terms.has(String(term)));
      if (strange !== undefined)
        return { problems: [problem("priorities", "term-unknown", strange.term)] };
      const halves = amountProblems(
        values,
        states.map(({ item }) => item),
      );
      if (halves.length > 0) return { problems: halves };
      const nameless = itemsOf(values.companies).find(
        ({ nameJa, nameEn }) => !textOf(nameJa) && !textOf(nameEn),
      );
      if (nameless !== undefined)
        return { problems: [problem("companies", "name-missing", nameless.role)] };
      const named = states.map(({ item, read }) => ({
        ...item,
        state: read.ok ? read.value : null,
      }));
      const entry = withMarks("states" in values ? { ...values, states: named } : values);
      if ("states" in entry) entry.states = sortedBy(itemsOf(entry.states), "state");
      if ("priorities" in entry) entry.priorities = sortedBy(itemsOf(entry.priorities), "term");
      return { key: String(values.code), entry };
    }),

  async find(db, keys) {
    const found = await findProjectsByCode(db, keys);
    return new Map([...found].map(([code, id]) => [code, String(id)]));
  },

  async load(db, ids) {
    const found = await listProjectsById(db, numericIds(ids));
    return new Map(found.map((project) => [String(project.id), projectEntryOf(project)]));
  },

  cell: (entry, column) => writeTyped(PROJECT_COLUMNS, entry, column),
  may: (user) => can(user, "project.edit"),

  async write(tx, { user, now, importId }, entry, id) {
    const said = {
      source: textOf(entry.source) ?? "",
      sourceLine: textOf(entry.sourceLine),
      sourceUrl: textOf(entry.sourceUrl),
      mark: markOf(entry.mark),
    };
    const own = id === null ? null : Number(id);
    const before = own === null ? null : ((await listProjectsById(tx, [own]))[0] ?? null);
    const row = { ...rowOf(entry), ...said, importId, editedAt: now, editedBy: user.id };
    const written = await putProject(
      tx,
      own,
      { ...row, revision: (before?.revision ?? 0) + 1 },
      partsOf(entry, said),
    );
    const subject = { subjectType: "project", subjectId: written } as const;
    const former = before === null ? null : projectEntryOf(before);
    await recordImported(tx, { user, now }, subject, { before: former, after: entry });
    return String(written);
  },

  async remove(tx, author, id) {
    await removeProject(tx, Number(id));
    await recordTakenBack(tx, author, { subjectType: "project", subjectId: id });
    return "gone";
  },

  async *all(db) {
    const projects = (await listProjects(db)).toSorted((a, b) => a.id - b.id);
    yield projects.map((project) => ({ id: String(project.id), entry: projectEntryOf(project) }));
  },
};

const itemsOf = (value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : []);

/** Where something is said, and nobody says how sure it is, it is unconfirmed. */
function withMarks(values: ProjectEntry): ProjectEntry {
  const marked = (item: Item): Item =>
    textOf(item.source) === null ? item : { ...item, mark: textOf(item.mark) ?? "unverified" };
  const lists = (["states", "companies", "statuses", "priorities"] as const).filter(
    (key) => key in values,
  );
  return {
    ...values,
    ...Object.fromEntries(lists.map((key) => [key, itemsOf(values[key]).map(marked)])),
    ...("mark" in values ? { mark: textOf(values.mark) ?? "unverified" } : {}),
  };
}

const sortedBy = (items: readonly Item[], key: string): Item[] =>
  items.toSorted((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));

/** An amount has its currency and says how exact it is, of the project and of each state. */
function amountProblems(values: ProjectEntry, states: readonly Item[]) {
  const isHalf = ({ amount, amountQualifier, currency }: Item) =>
    new Set([amount, amountQualifier, currency].map((part) => part === null || part === undefined))
      .size > 1;
  const amounts = "amount" in values && isHalf(values as Item) ? ["amount"] : [];
  const basis =
    numberOf(values.amount) !== null && !textOf(values.amountBasis) ? ["amountBasis"] : [];
  const yen = (numberOf(values.yen) === null) !== !textOf(values.yenQualifier) ? ["yen"] : [];
  const parts = states.some(isHalf) ? ["states"] : [];
  return [...amounts, ...basis, ...yen, ...parts].map((column) =>
    problem(column, "amount-incomplete", values.amount),
  );
}

function rowOf(entry: ProjectEntry) {
  return {
    code: textOf(entry.code) ?? "",
    programme: textOf(entry.programme),
    tranche: oneOf(TRANCHES, entry.tranche),
    position: numberOf(entry.position),
    nameJa: textOf(entry.nameJa) ?? "",
    nameEn: textOf(entry.nameEn) ?? "",
    ...amountOf(entry as Item),
    amountBasis: oneOf(AMOUNT_BASES, entry.amountBasis),
    yen: numberOf(entry.yen),
    yenQualifier: oneOf(QUALIFIERS, entry.yenQualifier),
    yenRate: numberOf(entry.yenRate),
    sectorJa: textOf(entry.sectorJa),
    sectorEn: textOf(entry.sectorEn),
    announcedOn: textOf(entry.announcedOn),
    announcedZone: textOf(entry.announcedZone),
    wording: textOf(entry.wording),
    note: textOf(entry.note),
  };
}

const amountOf = (item: Item) => ({
  amount: numberOf(item.amount),
  amountQualifier: oneOf(QUALIFIERS, item.amountQualifier),
  currency: textOf(item.currency),
});

type Said = {
  source: string;
  sourceLine: string | null;
  sourceUrl: string | null;
  mark: Mark;
};

/** A part without a source is said where the project is. */
function partsOf(entry: ProjectEntry, project: Said) {
  const saidOf = (item: Item): Said => {
    const source = textOf(item.source);
    if (source === null) return project;
    const mark = markOf(item.mark);
    return { source, mark, sourceLine: textOf(item.sourceLine), sourceUrl: textOf(item.sourceUrl) };
  };
  return {
    states: itemsOf(entry.states).map((item) => ({
      ...{ state: String(item.state), ...amountOf(item) },
      ...{ site: textOf(item.site), note: textOf(item.note), ...saidOf(item) },
    })),
    companies: itemsOf(entry.companies).map((item) => ({
      role: oneOf(COMPANY_ROLES, item.role) ?? ("interest" as const),
      ...{ nameJa: textOf(item.nameJa), nameEn: textOf(item.nameEn) },
      ...{ wording: textOf(item.wording), ...saidOf(item) },
    })),
    statuses: itemsOf(entry.statuses).map((item) => ({
      status: oneOf(PROJECT_STATUSES, item.status) ?? ("announced" as const),
      on: textOf(item.on),
      ...{ wordingJa: textOf(item.wordingJa), wordingEn: textOf(item.wordingEn), ...saidOf(item) },
    })),
    priorities: itemsOf(entry.priorities).map((item) => {
      const { source, mark } = saidOf(item);
      return { term: String(item.term), source, mark };
    }),
  };
}
