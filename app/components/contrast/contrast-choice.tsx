/** Both axes and the rows, chosen in a form that works without scripts: each choice stands in the address. */
import { Form, useLocation, useNavigate } from "@remix-run/react";
import { type FormEvent, useId } from "react";
import type { ContrastMeasure } from "~/domain/contrast/contrast-measure";
import { CONTRAST_AREAS, CONTRAST_PARAMETERS } from "~/domain/contrast/contrast-question";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContrastTable } from "~/pages/contrast/contrast.server";

const OWN: readonly string[] = CONTRAST_PARAMETERS;

export function ContrastChoice({ table }: { table: ContrastTable }) {
  const t = useText(contrastText);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { question, measures } = table;
  const kept = [...new URLSearchParams(search)].filter(
    ([name, value]) => !OWN.includes(name) && value !== "",
  );
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const asked = new URLSearchParams(new FormData(event.currentTarget) as never);
    navigate(`${pathname}?${asked}`, { preventScrollReset: true });
  }
  return (
    <Form
      method="get"
      action={pathname}
      className="row contrast-choice no-print"
      key={search}
      onChange={apply}
      onSubmit={apply}
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Axis name="x" label={t.shade} measures={measures} chosen={question.x} />
      <Axis name="y" label={t.circle} measures={measures} chosen={question.y} />
      <label className="filter-select">
        <span>{t.by}</span>
        <select name="by" defaultValue={question.by}>
          {CONTRAST_AREAS.map((area) => (
            <option key={area} value={area}>
              {t.areas[area]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t.apply}
      </button>
    </Form>
  );
}

type AxisProps = {
  name: "x" | "y";
  label: string;
  measures: readonly ContrastMeasure[];
  chosen: string;
};

const GROUPS = ["absolute", "jobs", "people"] as const;

function Axis({ name, label, measures, chosen }: AxisProps) {
  const t = useText(contrastText);
  const language = useLanguage();
  const id = useId();
  return (
    <label className="filter-select" htmlFor={id}>
      <span>{label}</span>
      <select id={id} name={name} defaultValue={chosen}>
        {GROUPS.map((group) => {
          const all = measures.filter(({ denominator }) => (denominator ?? "absolute") === group);
          return all.length === 0 ? null : (
            <optgroup key={group} label={t.groups[group]}>
              {all.map(({ key, name: words }) => (
                <option key={key} value={key}>
                  {words[language]}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
