/** What audit entries changed, in words: names for codes and ids, days as people write them, grouped. C4 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { type Change, type Leaf, listChanges } from "~/domain/audit-change";
import type { AuditSubject } from "~/domain/audit-entry";
import { groupChanges } from "~/domain/audit-order";
import { formatDay, formatRoughDay } from "~/domain/day/format-day";
import { roughDay } from "~/domain/day/rough-day";
import type { EventChoices } from "~/domain/event/event-choices";
import { namesOf } from "~/domain/event/event-names";
import { isPlainField } from "~/domain/event/occurrence-fields";
import { inLanguage, LANGUAGES, type Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { nameInLine, occurrenceFieldText } from "~/i18n/event/occurrence-field-text";
import { auditCodeText } from "~/i18n/history/audit-code-text";
import { auditFieldText } from "~/i18n/history/audit-field-text";
import { historyText } from "~/i18n/history/history-text";
import { inWords } from "~/i18n/in-words";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { listSubjectNames } from "~db/queries/history/audit-subjects";

export type ShownChange = { name: string; before: string | null; after: string };
export type ShownGroup = { title: string | null; changes: ShownChange[] };
export type ShownChanges = { groups: ShownGroup[]; count: number };

const LONGEST_VALUE = 500;

/** Fields that hold the id of something with a name of its own. */
const IDS: Partial<Record<string, AuditSubject>> = {
  ...{ substitute: "user", inPlaceOf: "user", drafter: "user" },
  ...{ otherEvent: "event", eventId: "event" },
  ...{ otherPartner: "partner", mergedInto: "partner", parentId: "partner" },
  ...{ siteId: "site", supersededBy: "submission", criterion: "criterion" },
};

type Recorded = { before: unknown; after: unknown };

export async function changesInWords(
  ctx: Context,
  entries: readonly Recorded[],
): Promise<ShownChanges[]> {
  const listed = entries.map(({ before, after }) => listChanges(before, after));
  const words = await wordsFor(ctx, listed.flat());
  return listed.map((changes) => ({
    count: changes.length,
    groups: groupChanges(changes).map(({ path, changes: own }) => ({
      title: path.length === 0 ? null : words.path(path),
      changes: own.map((change) => words.change(change)),
    })),
  }));
}

async function wordsFor(ctx: Context, changes: readonly Change[]) {
  const { language, db } = ctx;
  const choices = await findEventChoices(db.read, ctx.now.toISOString().slice(0, 10), language);
  const subjects = changes.flatMap((change) => {
    const subjectType = IDS[fieldOf(change)];
    const isId = (id: unknown) =>
      typeof id === "number" || (typeof id === "string" && subjectType === "criterion");
    const ids = [change.before, change.after].flat().filter(isId);
    return subjectType ? ids.map((id) => ({ subjectType, subjectId: String(id) })) : [];
  });
  const named = await listSubjectNames(db.read, subjects, draftReader(ctx.user));
  const byId = (field: string, id: Leaf) => {
    const found = named.get(`${IDS[field]}:${id}`);
    return found && inLanguage(found.name, language);
  };
  const t = historyText[language];
  const wordsOf = (field: string, value: Leaf | Leaf[] | undefined) => {
    const leaves = [value ?? null].flat();
    const said = leaves.map(
      (leaf) => byId(field, leaf) ?? leafInWords(field, leaf, choices, language),
    );
    const text = said.length === 0 ? t.nothing : said.join(t.separator);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
  };
  return {
    path: (path: Change["path"]) => pathInWords(path, language),
    change: (change: Change): ShownChange => ({
      name: pathInWords(change.path, language),
      before: change.before === undefined ? null : wordsOf(fieldOf(change), change.before),
      after: wordsOf(fieldOf(change), change.after),
    }),
  };
}

const fieldOf = ({ path }: Change): string =>
  String(path.findLast((part) => typeof part === "string") ?? "");

/** 場所の市町村, 実施回（2番目）; a note is written at more than occurrences. */
function pathInWords(path: Change["path"], language: Language): string {
  const t = historyText[language];
  const fields = occurrenceFieldText[language];
  return path.reduce<string>((said, part) => {
    if (typeof part === "number") return t.itemOf(said, part);
    const word =
      isPlainField(part) && part !== "note"
        ? nameInLine(fields[part])
        : inWords(auditFieldText[language], part);
    if (said === "") return word;
    return LANGUAGES.some((known) => known === part)
      ? t.inLanguage(said, word)
      : t.partOf(said, word);
  }, "");
}

function leafInWords(field: string, leaf: Leaf, choices: EventChoices, language: Language): string {
  const t = historyText[language];
  if (leaf === null || leaf === "") return t.nothing;
  if (typeof leaf === "boolean") return leaf ? t.yes : t.no;
  if (typeof leaf === "number") return Number.isInteger(leaf) ? groupDigits(leaf) : String(leaf);
  return codeInWords(field, leaf, choices, language) ?? dayInWords(leaf, language) ?? leaf;
}

/** Codes read as words where there are any; what somebody typed stays as it is. */
function codeInWords(
  field: string,
  value: string,
  choices: EventChoices,
  language: Language,
): string | null {
  const names = namesOf(choices, language);
  const named: Partial<Record<string, (code: string) => string>> = {
    ...{ organiser: names.organiserInFull, organisers: names.organiserInFull },
    ...{ lead: names.organiserInFull, coOrganisers: names.organiserInFull },
    ...{ kind: names.kind, state: names.state, states: names.state, plan: names.plan },
    ...{ tags: names.term, carries: names.term, from: names.term, to: names.term },
    zone: (zone) => choices.zones.find((one) => one.zone === zone)?.name[language] ?? zone,
  };
  const name = named[field]?.(value);
  if (name !== undefined && name !== value) return name;
  const coded = Object.entries(auditCodeText[language]).find(([name]) => name === field);
  return coded === undefined ? null : inWords(coded[1], value);
}

const PRECISIONS = [
  [/^\d{4}-\d{2}$/, "month"],
  [/^\d{4}-Q[1-4]$/, "quarter"],
  [/^FY\d{4}$/, "fiscal-year"],
] as const;

function dayInWords(text: string, language: Language): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text, language);
  const precision = PRECISIONS.find(([pattern]) => pattern.test(text))?.[1];
  const read = precision && roughDay(precision, text);
  return read?.ok ? formatRoughDay(read.value, language) : null;
}
