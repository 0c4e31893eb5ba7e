/** Who decides in one's place: those who are named, and naming another. */
import { Form } from "@remix-run/react";
import { formatDay } from "~/domain/day/format-day";
import { inboxSettingsText } from "~/i18n/inbox/inbox-settings-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Box = "substitute" | "from" | "until";
type Problem = keyof (typeof inboxSettingsText)["ja"]["problem"];

export type SubstituteFormProps = {
  named: readonly { id: number; substituteName: string; fromDay: string; untilDay: string }[];
  possible: readonly { id: number; name: string }[];
  typed: Record<Box, string> | null;
  errors: Partial<Record<Box, Problem>>;
};

export function SubstituteForm({ named, possible, typed, errors }: SubstituteFormProps) {
  const t = useText(inboxSettingsText);
  return (
    <section className="section" aria-labelledby="substitutes">
      <div className="section-head">
        <h2 id="substitutes">{t.substitutes}</h2>
      </div>
      <p className="soft">{t.substitutesNote}</p>
      <Named named={named} />
      {possible.length === 0 ? (
        <p className="notice">{t.nobody}</p>
      ) : (
        <Form method="post" noValidate>
          <input type="hidden" name="intent" value="name" />
          <div className="field">
            <label htmlFor="substitute">{t.substitute}</label>
            <select
              id="substitute"
              name="substitute"
              className="input"
              defaultValue={typed?.substitute ?? ""}
              {...described("substitute", errors.substitute)}
            >
              <option value="">{t.choose}</option>
              {possible.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <Wrong box="substitute" problem={errors.substitute} />
          </div>
          <DayBox box="from" label={t.from} typed={typed} problem={errors.from} />
          <DayBox box="until" label={t.until} typed={typed} problem={errors.until} />
          <div className="form-actions">
            <button type="submit" className="button button-primary">
              {t.name}
            </button>
          </div>
        </Form>
      )}
    </section>
  );
}

function Named({ named }: Pick<SubstituteFormProps, "named">) {
  const t = useText(inboxSettingsText);
  const language = useLanguage();
  if (named.length === 0) return <p className="soft">{t.none}</p>;
  return (
    <ul className="plain-list">
      {named.map(({ id, substituteName, fromDay, untilDay }) => (
        <li key={id} className="row">
          <span>
            <strong>{substituteName}</strong>{" "}
            {t.days(formatDay(fromDay, language), formatDay(untilDay, language))}
          </span>
          <Form method="post">
            <input type="hidden" name="intent" value="end" />
            <input type="hidden" name="substitution" value={id} />
            <button type="submit" className="button">
              {t.end}
              <span className="visually-hidden">: {substituteName}</span>
            </button>
          </Form>
        </li>
      ))}
    </ul>
  );
}

type DayBoxProps = {
  box: Box;
  label: string;
  typed: SubstituteFormProps["typed"];
  problem: Problem | undefined;
};

function DayBox({ box, label, typed, problem }: DayBoxProps) {
  const t = useText(inboxSettingsText);
  return (
    <div className="field">
      <label htmlFor={box}>{label}</label>
      <p className="hint" id={`${box}-hint`}>
        {t.dayHint}
      </p>
      <input
        id={box}
        name={box}
        type="text"
        className="input"
        autoComplete="off"
        defaultValue={typed?.[box] ?? ""}
        {...described(box, problem)}
      />
      <Wrong box={box} problem={problem} />
    </div>
  );
}

function described(box: Box, problem: Problem | undefined) {
  const hint = box === "substitute" ? [] : [`${box}-hint`];
  const ids = problem ? [...hint, `${box}-problem`] : hint;
  return {
    "aria-invalid": problem ? (true as const) : undefined,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
  };
}

function Wrong({ box, problem }: { box: Box; problem: Problem | undefined }) {
  const t = useText(inboxSettingsText);
  if (problem === undefined) return null;
  return (
    <p className="field-error" id={`${box}-problem`}>
      {t.problem[problem]}
    </p>
  );
}
