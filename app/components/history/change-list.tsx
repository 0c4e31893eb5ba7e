/** What one entry of the audit trail changed, field by field. Long lists are folded. */
import type { Change, Leaf } from "~/domain/audit-change";
import { isPlainField } from "~/domain/event/occurrence-fields";
import type { Bilingual, Language } from "~/domain/value/language";
import { nameInLine, occurrenceFieldText } from "~/i18n/event/occurrence-field-text";
import { auditCodeText } from "~/i18n/history/audit-code-text";
import { auditFieldText } from "~/i18n/history/audit-field-text";
import { historyText } from "~/i18n/history/history-text";
import { inWords } from "~/i18n/in-words";
import { useLanguage, useText } from "~/i18n/use-text";

type Organisers = Record<string, Bilingual>;
type Props = { changes: readonly Change[]; organisers: Organisers };

const FOLDED_FROM = 6;
const MOST_SHOWN = 60;
const LONGEST_VALUE = 500;
const ORGANISER_FIELDS = ["organiser", "organisers", "lead", "coOrganisers"];

export function ChangeList({ changes, organisers }: Props) {
  const t = useText(historyText);
  if (changes.length === 0) return null;
  const list = <Changes changes={changes} organisers={organisers} />;
  if (changes.length < FOLDED_FROM) return list;
  return (
    <details>
      <summary>{t.showChanges(changes.length)}</summary>
      {list}
    </details>
  );
}

function Changes({ changes, organisers }: Props) {
  const t = useText(historyText);
  const hidden = changes.length - MOST_SHOWN;
  return (
    <dl className="changes">
      {changes.slice(0, MOST_SHOWN).map((change, at) => (
        <div key={at}>
          <dt>
            <FieldPath path={change.path} />
          </dt>
          <dd>
            {change.before === undefined ? null : (
              <>
                <del>
                  <span className="visually-hidden">{t.from}: </span>
                  <Value value={change.before} change={change} organisers={organisers} />
                </del>
                <span aria-hidden="true"> → </span>
              </>
            )}
            <ins>
              <span className="visually-hidden">{t.to}: </span>
              <Value value={change.after ?? null} change={change} organisers={organisers} />
            </ins>
          </dd>
        </div>
      ))}
      {hidden > 0 ? (
        <div>
          <dt>{t.more(hidden)}</dt>
          <dd>…</dd>
        </div>
      ) : null}
    </dl>
  );
}

function FieldPath({ path }: { path: Change["path"] }) {
  const t = useText(historyText);
  const words = useText(auditFieldText);
  const fields = useText(occurrenceFieldText);
  // A note is written at more than occurrences.
  const wordFor = (name: string) =>
    isPlainField(name) && name !== "note" ? nameInLine(fields[name]) : inWords(words, name);
  return path.map((part) => (typeof part === "number" ? t.item(part) : wordFor(part))).join(" › ");
}

type ValueProps = { value: Leaf | Leaf[]; change: Change; organisers: Organisers };

function Value({ value, change, organisers }: ValueProps) {
  const t = useText(historyText);
  const language = useLanguage();
  const field = String(change.path.findLast((part) => typeof part === "string") ?? "");
  const leaves = Array.isArray(value) ? value : [value];
  const words = leaves.map((leaf) => {
    if (leaf === null || leaf === "") return t.nothing;
    if (typeof leaf === "boolean") return leaf ? t.yes : t.no;
    return wordOf(field, String(leaf), organisers, language);
  });
  const text = words.length === 0 ? t.nothing : words.join(t.separator);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** Codes read as words where there are any; what somebody typed stays as it is. */
function wordOf(field: string, value: string, organisers: Organisers, language: Language): string {
  if (ORGANISER_FIELDS.includes(field)) return organisers[value]?.[language] ?? value;
  const coded = Object.entries(auditCodeText[language]).find(([name]) => name === field);
  return coded === undefined ? value : inWords(coded[1], value);
}
