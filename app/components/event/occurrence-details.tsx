/** What an occurrence says in plain fields without a place of their own on its page: ticked boxes as badges, the rest by name. */
import { Link } from "@remix-run/react";
import { fieldValue } from "~/domain/event/field-value";
import { askedFields, kindOf, type PlainFieldName } from "~/domain/event/occurrence-fields";
import { groupDigits } from "~/domain/value/whole-number";
import { occurrenceFieldText, shortName } from "~/i18n/event/occurrence-field-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownEvent, ShownOccurrence } from "~/pages/register/event-page.server";
import { useNames } from "./event-names";

/** Shown beside the place, the attendance or at the head of a placement. */
const ELSEWHERE: readonly PlainFieldName[] = [
  ...(["venue", "note", "capacity", "outlet", "medium", "market"] as const),
];

type Props = { form: ShownEvent["draft"]["form"]; occurrence: ShownOccurrence };

export function OccurrenceDetails({ form, occurrence }: Props) {
  return askedFields(form)
    .filter((name) => !ELSEWHERE.includes(name))
    .map((name) => {
      const value = fieldValue(occurrence, name);
      if (kindOf(name) === "site" && typeof value === "number")
        return <SiteDetail key={name} name={name} id={value} />;
      return <Detail key={name} name={name} value={value} />;
    });
}

function SiteDetail({ name, id }: { name: PlainFieldName; id: number }) {
  const called = shortName(useText(occurrenceFieldText)[name]);
  const names = useNames();
  const colon = useLanguage() === "ja" ? "：" : ": ";
  return (
    <p className="small">
      {called}
      {colon}
      <Link to={`/sites/${id}`}>{names.site(id)}</Link>
    </p>
  );
}

type DetailProps = { name: PlainFieldName; value: string | number | boolean | null };

function Detail({ name, value }: DetailProps) {
  const called = shortName(useText(occurrenceFieldText)[name]);
  const colon = useLanguage() === "ja" ? "：" : ": ";
  if (value === null || value === false) return null;
  if (value === true) {
    return (
      <p>
        <span className="badge">{called}</span>
      </p>
    );
  }
  const said = typeof value === "number" ? groupDigits(value) : value;
  return <p className="small typed-text">{`${called}${colon}${said}`}</p>;
}
