/** Good examples, by fiscal year, state and priority area. P193 */
import { Form, Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { formatDay } from "~/domain/day/format-day";
import { EXAMPLE_STATES } from "~/domain/example/example";
import { inLanguage } from "~/domain/value/language";
import { exampleText } from "~/i18n/example/example-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ExampleListData } from "~/pages/example/example-list.server";

type Props = Omit<ExampleListData, "pageTitle">;

export function ExampleList(props: Props) {
  const { examples, total, asked } = props;
  const t = useText(exampleText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
        <p className="soft">{t.count(total)}</p>
      </div>
      <p className="soft no-print">{t.lead}</p>
      <Filter {...props} />
      {examples.length < total ? (
        <p className="small">{t.shownOf(examples.length, total)}</p>
      ) : null}
      {total === 0 ? <Empty asked={asked} /> : <Table examples={examples} />}
    </main>
  );
}

function Empty({ asked }: Pick<Props, "asked">) {
  const t = useText(exampleText);
  const isNarrow = asked.year !== null || asked.state !== null || asked.priority !== null;
  const words = asked.standing === "chosen" ? t.noneYet : t.noNominations;
  return <p className="notice">{isNarrow ? t.none : words}</p>;
}

function Filter({ choices, asked, seesNominations }: Props) {
  const t = useText(exampleText);
  const standings = EXAMPLE_STATES.map((key) => ({ key, label: t.state[key] }));
  return (
    <Form method="get" className="row example-filter no-print">
      <Choice name="year" label={t.year} options={choices.years} value={String(asked.year ?? "")} />
      <Choice name="state" label={t.stateOf} options={choices.states} value={asked.state ?? ""} />
      <Choice
        name="priority"
        label={t.priority}
        options={choices.priorities}
        value={asked.priority ?? ""}
      />
      {seesNominations ? (
        <Choice
          name="standing"
          label={t.standing}
          options={standings}
          value={asked.standing}
          whole
        />
      ) : null}
      <button type="submit" className="button">
        {t.show}
      </button>
    </Form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  options: readonly { key: string; label: string }[];
  value: string;
  /** One of them is always chosen. */
  whole?: boolean;
};

function Choice({ name, label, options, value, whole = false }: ChoiceProps) {
  const t = useText(exampleText);
  return (
    <div className="field">
      <label htmlFor={`example-${name}`}>{label}</label>
      <select
        id={`example-${name}`}
        name={name}
        className="input"
        defaultValue={value}
        key={`${name}-${value}`}
      >
        {whole ? null : <option value="">{t.all}</option>}
        {options.map(({ key, label: words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Table({ examples }: Pick<Props, "examples">) {
  const t = useText(exampleText);
  const language = useLanguage();
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t.exampleTitle}</th>
          <th scope="col">{t.part.change}</th>
          <th scope="col">{t.event}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ id, title, change, event }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/examples/${id}`}>{inLanguage(title, language)}</Link>{" "}
              {event.fictional ? <FictionalBadge /> : null}
            </th>
            <td data-label={t.part.change}>{inLanguage(change, language)}</td>
            <td data-label={t.event}>
              <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>{" "}
              <span className="small soft nowrap">{formatDay(event.firstDay, language)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
