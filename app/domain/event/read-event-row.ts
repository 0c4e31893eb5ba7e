/** One row of a file as an event. What a row cannot say is refused by its column; what it leaves out stays as it is. */
import { DEFAULT_CLASSIFICATION, type EventForm } from "~/domain/counting/event-form";
import { splitCell } from "~/domain/import/list-cell";
import type { RowChoice, RowFinding, RowReading } from "~/domain/import/row-reading";
import { cutToPlan } from "~/domain/plan/cut-to-plan";
import { planOn, plansWithin } from "~/domain/plan/plan-in-force";
import { LINE, MAX_PARTNERS, PARAGRAPH } from "~/domain/value/limits";
import { fold } from "~/domain/value/search-text";
import { cleanText } from "~/domain/value/typed-text";
import { readCountedCell } from "./counted-cell";
import { readClassification, readForm, readYesOrNo } from "./event-code-words";
import type { EventColumn } from "./event-columns";
import { decidingSession, type EventImportKnown, type TermAxis } from "./event-import-known";
import type { EventFrame, ImportedEvent, ToldSession } from "./imported-event";
import { supposedOutcome } from "./imported-sessions";
import type { RowNotes } from "./read-event-place";
import { readEventSessions, type SessionsRead } from "./read-event-sessions";

type Row = Omit<RowNotes, "cell" | "refuse"> & {
  cell: (column: EventColumn) => string | undefined;
  refuse: (column: EventColumn, reason: string, value: string) => null;
  known: EventImportKnown;
};

export function readEventRow(
  cells: ReadonlyMap<EventColumn, string>,
  answers: ReadonlyMap<string, string>,
  known: EventImportKnown,
): RowReading<ImportedEvent> {
  const problems: RowFinding[] = [];
  const findings: RowFinding[] = [];
  const row: Row = {
    known,
    cell: (column) => cells.get(column),
    tell: (finding) => findings.push(finding),
    refuse(column, reason, value) {
      problems.push({ column, reason, value });
      return null;
    },
  };
  const frame = readFrame(row);
  const lead = frame.lead ?? frame.supposed?.lead ?? null;
  const placeAnswer = answers.get("place") ?? null;
  const read = readEventSessions(row, { lead, placeAnswer }, known);
  const texts = readTexts(row);
  const lists = readLists(row);
  const counting = readCounting(row);
  const dated = read && settlePlan(read, answers.get("first_day") ?? null, known);
  const tags = dated === null || "choices" in dated ? {} : readTags(row, dated.sessions);
  if (problems.length > 0 || read === null || dated === null)
    return { outcome: "refused", problems };
  if (read.question !== null)
    return { outcome: "asked", column: "place", reason: "place-several", ...read.question };
  if ("choices" in dated)
    return { outcome: "asked", column: "first_day", reason: "plan-undecided", ...dated };
  const told = dated.sessions;
  const entry: ImportedEvent = { ...frame, ...texts, ...lists, ...tags, told };
  if (cells.has("fictional")) entry.fictional = readYesOrNo(cells.get("fictional") ?? "") === "yes";
  Object.assign(entry, counting);
  const externalId = cells.get("id") || null;
  const key = keyOf(entry, lead, { externalId, isOwnFile: known.isOwnFile });
  if (typeof key !== "string") return { outcome: "refused", problems: [key] };
  if (told.some((session) => session.outcome === undefined && supposedOutcome(session) === "held"))
    findings.push({
      column: "outcome",
      reason: "held-supposed",
      value: cells.get("outcome") ?? "",
    });
  return { outcome: "read", key, externalId, entry, findings };
}

/** By what the register knows an event again: lead organiser, title, first day and place. `town`: its number in the gazetteer, where it is one. */
export type EventKey = {
  lead: string;
  title: string;
  day: string;
  town: number | null;
  place: string;
};

/** `id`: of a file of ours, where alike events are known apart by it. */
const eventKeyText = ({ lead, title, day, town, place }: EventKey, id: string | null): string =>
  JSON.stringify([lead, title, day, town, place, ...(id === null ? [] : [id])]);

/** Null for the key of a row that has an id alone. */
export function eventKeyOf(text: string): EventKey | null {
  if (!text.startsWith("[")) return null;
  const [lead, title, day, town, place] = JSON.parse(text) as [
    string,
    string,
    string,
    number | null,
    string,
  ];
  return { lead, title, day, town, place };
}

/** By state and folded name. A town is the same by its number, too. */
export const placeKey = (type: string, state: string | null, name: string | null): string =>
  `${type}|${state ?? ""}|${fold(name ?? "")}`;

/** A row with an id of its own may leave out what the event has: whether it has it is asked where it is known. */
function keyOf(
  entry: ImportedEvent,
  lead: string | null,
  { externalId, isOwnFile }: { externalId: string | null; isOwnFile: boolean },
): string | RowFinding {
  const title = fold(entry.title_ja ?? entry.title_en ?? "");
  const first = decidingSession(entry.told ?? []);
  if (lead !== null && title !== "" && first !== null) {
    const { place = { type: "unknown", name: null } } = first.place ?? {};
    const [state, town] = place.type === "state" ? [place.state, place.placeId] : [null, null];
    const day = first.first.from;
    return eventKeyText(
      { lead, title, day, town, place: placeKey(place.type, state, place.name) },
      isOwnFile ? externalId : null,
    );
  }
  if (externalId !== null) return `id ${externalId}`;
  return title === ""
    ? { column: "title_ja", reason: "title-missing", value: "" }
    : { column: "lead", reason: "lead-missing", value: "" };
}

/** What an event cannot be without: what a row says of it, and what is supposed of a new event where it says nothing. */
function readFrame(row: Row): Partial<EventFrame> & Pick<ImportedEvent, "supposed" | "kindForm"> {
  const { known } = row;
  const said = <Value>(column: EventColumn, read: (text: string) => Value | null) => {
    const text = row.cell(column) ?? "";
    if (text === "") return null;
    return read(text) ?? row.refuse(column, "unknown", text);
  };
  const kind = said("kind", (text) => chosen(known.readKind(text)));
  const kindForm = kind === null ? undefined : known.kindForms.get(kind);
  const form = said("form", readForm);
  const lead = said("lead", (text) => chosen(known.readOrganiser(text)));
  const classification = said("classification", readClassification);
  const published = said("may_be_published", readYesOrNo);
  if (form !== null && kindForm !== undefined && form !== kindForm)
    row.refuse("kind", "kind-of-other-form", row.cell("kind") ?? "");
  const formOfAll = form ?? kindForm ?? "mission-event";
  if (formOfAll === "media-buy")
    row.refuse(form === null ? "kind" : "form", "media-buy-not-imported", "");
  const usual = USUAL_KINDS[formOfAll];
  return {
    ...(kind === null ? {} : { kind }),
    ...(kindForm === undefined ? {} : { kindForm }),
    ...(form === null ? {} : { form }),
    ...(lead === null ? {} : { lead }),
    ...(classification === null ? {} : { classification }),
    ...(published === null ? {} : { may_be_published: published === "yes" }),
    supposed: {
      form: formOfAll,
      ...(usual === undefined ? {} : { kind: usual }),
      ...(known.ownOrganiser === null ? {} : { lead: known.ownOrganiser }),
      ...{ classification: DEFAULT_CLASSIFICATION, may_be_published: false },
    },
  };
}

/** Of a form alone its widest kind; events of the form `other` have none that is wider than the others. */
const USUAL_KINDS: Partial<Record<EventForm, string>> = {
  caravan: "caravan",
  "mission-event": "composite_event",
};

const chosen = (choice: { ok: true; value: string | null } | { ok: false }): string | null =>
  choice.ok ? choice.value : null;

function readCounting({ cell, refuse, known }: Row): Pick<ImportedEvent, "counted" | "mayDecide"> {
  const text = cell("counted") ?? "";
  if (text === "") return {};
  const read = readCountedCell(text, known.counting);
  if (read.ok) return { counted: read.value, mayDecide: known.counting.mayDecide };
  refuse("counted", read.reason, text);
  return {};
}

const TEXTS = [
  ...(["title_ja", "title_en", "summary_ja", "summary_en", "results_ja", "results_en"] as const),
];
type Texts = Partial<Record<(typeof TEXTS)[number], string | null>>;

function readTexts(row: Row): Texts {
  const texts: Texts = {};
  for (const column of TEXTS) {
    const isTitle = column.startsWith("title");
    const text = row.cell(column);
    if (text === undefined) continue;
    const line = isTitle ? text.replace(/\s*[\r\n]+\s*/g, " ") : text;
    const clean = cleanText(line, { max: isTitle ? LINE : PARAGRAPH });
    if (clean.ok) texts[column] = clean.value === "" ? null : clean.value;
    else row.refuse(column, clean.reason, text);
  }
  return inItsLanguage(row, texts);
}

/** A table with one column of titles has them in the language that each is in. */
function inItsLanguage(row: Row, texts: Texts): Texts {
  const { title_en: english, ...others } = texts;
  const isJapanese = english && row.cell("title_ja") === undefined && JAPANESE.test(english);
  return isJapanese ? { ...others, title_ja: english } : texts;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function readLists(row: Row): Pick<ImportedEvent, "co_organisers" | "partners"> {
  const lists: Pick<ImportedEvent, "co_organisers" | "partners"> = {};
  const organisers = row.cell("co_organisers");
  if (organisers !== undefined)
    lists.co_organisers = splitCell(organisers, "names").flatMap(
      (item) =>
        chosen(row.known.readOrganiser(item)) ?? row.refuse("co_organisers", "unknown", item) ?? [],
    );
  const partners = row.cell("partners");
  if (partners !== undefined)
    lists.partners = [...new Set(splitCell(partners, "names"))].flatMap((item) => {
      const clean = cleanText(item, { max: LINE });
      return clean.ok ? clean.value : (row.refuse("partners", clean.reason, item) ?? []);
    });
  if ((lists.partners?.length ?? 0) > MAX_PARTNERS)
    row.refuse("partners", "too-many", String(lists.partners?.length));
  return lists;
}

const AXES: readonly TermAxis[] = ["priority", "tier", "trait"];

/** By the plan in force on the first day. N7 */
function readTags(row: Row, sessions: readonly ToldSession[]): Pick<ImportedEvent, TermAxis> {
  const tags: Pick<ImportedEvent, TermAxis> = {};
  const day = decidingSession(sessions)?.first.from;
  const plan = day === undefined ? null : planOn(day, row.known.plans);
  for (const axis of AXES) {
    const text = row.cell(axis);
    if (text === undefined) continue;
    const terms = splitCell(text, "names").flatMap(
      (item) =>
        row.known.readTerm(axis, plan, item) ?? row.refuse(axis, "term-not-in-plan", item) ?? [],
    );
    tags[axis] = [...new Set(terms)];
  }
  return tags;
}

/** As an answer: before the first plan. */
const NO_PLAN = "none";

type Sessions = SessionsRead["sessions"];

/** A month in which the plan changes: which one is meant decides the days. N7 */
function settlePlan(
  { sessions, rough }: SessionsRead,
  answer: string | null,
  { plans }: EventImportKnown,
): { sessions: Sessions } | { choices: RowChoice[] } {
  const deciding = decidingSession(sessions);
  if (deciding === null || !rough.has(deciding)) return { sessions };
  const within = plansWithin(deciding.first, plans);
  if (within.length < 2) return { sessions };
  const plan = within.find((one) => (one ?? NO_PLAN) === answer);
  if (plan === undefined) {
    const nameOf = (id: string | null) =>
      plans.find((one) => one.id === id)?.name ?? { ja: "計画策定前", en: "Before the first plan" };
    return {
      choices: within.map((id) => ({ value: id ?? NO_PLAN, ...nameOf(id), proposed: false })),
    };
  }
  const cut = sessions.map((session) => {
    if (session !== deciding) return session;
    const { first, last = first } = session;
    const spans = cutToPlan({ first, last }, plan, plans);
    return { ...session, ...spans };
  });
  return { sessions: cut };
}
