/** The placements of a media buy as a grid to fill in, one row each. Works without scripts. */
import { Form, Link } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { emptyPlanRow, PLAN_BOXES, type PlanBox, type PlanRow } from "~/domain/media/media-plan";
import { NEW_ROWS, planCell } from "~/domain/media/typed-plan-cell";
import { CURRENCIES } from "~/domain/value/currency";
import { inLanguage } from "~/domain/value/language";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { mediaPlanText } from "~/i18n/media-plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MediaPlanPageData } from "~/pages/media-plan-page.server";

const FORM_ID = "media-plan";

const EMPTY_ROWS = NEW_ROWS.map((id) => ({ id, row: { ...emptyPlanRow(), currency: "USD" } }));

type Refusal = keyof (typeof eventAnswerText)["ja"]["refused"] | "changed-meanwhile";
type Answer = {
  rows: Record<string, PlanRow>;
  errors: Record<string, string[]>;
  messages: Record<string, string>;
  refused: Refusal | null;
};
type Props = Omit<MediaPlanPageData, "pageTitle"> & {
  answer?: Answer;
};

export function MediaPlanForm(props: Props) {
  const { event, keptName, saved, resubmitted, answer } = props;
  const rows = props.mayAdd ? [...props.rows, ...EMPTY_ROWS] : props.rows;
  const t = useText(mediaPlanText);
  const language = useLanguage();
  const labels = useBoxLabels();
  return (
    <main className="page media-plan-page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
          </p>
          <h1>{t.title}</h1>
        </div>
      </div>
      <Said answer={answer} saved={saved} resubmitted={resubmitted} rows={rows} />
      <p className="soft">
        {t.hint} <Link to={`/events/${event.id}/edit`}>{t.toEdit}</Link>
      </p>
      <Form method="post" id={FORM_ID} key={`${event.revision} ${answer === undefined}`} noValidate>
        <KeptBoxes formId={FORM_ID} name={keptName} restores={answer === undefined} saved={saved} />
        <input type="hidden" name="revision" value={event.revision} />
        <div className="table-scroll media-plan-scroll">
          <table className="table media-plan">
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                {PLAN_BOXES.map((box) => (
                  <th scope="col" key={box} id={`head-${box}`}>
                    {labels[box]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, row }, at) => (
                <PlanLine
                  key={id}
                  id={id}
                  number={at + 1}
                  isNew={at >= props.rows.length}
                  row={answer?.rows[id] ?? row}
                  errors={answer?.errors ?? {}}
                />
              ))}
            </tbody>
          </table>
        </div>
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          <Link to={`/events/${event.id}`} className="button">
            {t.back}
          </Link>
        </div>
      </Form>
    </main>
  );
}

type SaidProps = Pick<Props, "answer" | "saved" | "resubmitted" | "rows">;

function Said({ answer, saved, resubmitted, rows }: SaidProps) {
  const t = useText(mediaPlanText);
  const answers = useText(eventAnswerText);
  const labels = useBoxLabels();
  if (answer === undefined) {
    return saved === null ? null : (
      <p className="notice notice-success" role="status">
        {t.saved} {resubmitted ? t.resubmitted : null}
      </p>
    );
  }
  const { refused, errors, messages } = answer;
  if (refused !== null) {
    return (
      <p className="notice notice-danger" role="alert">
        {refused === "changed-meanwhile" ? t.changed : answers.refused[refused]}
      </p>
    );
  }
  const words = (reasons: string[]) => reasons.map((reason) => messages[reason] ?? reason).join("");
  const known = rows.flatMap(({ id }, at) =>
    PLAN_BOXES.flatMap((box) => {
      const name = planCell(id, box);
      const reasons = errors[name];
      return reasons
        ? [{ name, words: t.problemOf(t.row(at + 1), labels[box], words(reasons)) }]
        : [];
    }),
  );
  const others = Object.entries(errors).filter(([name]) => known.every((one) => one.name !== name));
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{t.problems}</strong>
      </p>
      <ul>
        {known.map((one) => (
          <li key={one.name}>
            <a href={`#${one.name}`}>{one.words}</a>
          </li>
        ))}
        {others.map(([name, reasons]) => (
          <li key={name}>{words(reasons)}</li>
        ))}
      </ul>
    </div>
  );
}

type LineProps = {
  id: string;
  number: number;
  isNew: boolean;
  row: PlanRow;
  errors: Record<string, string[]>;
};

function PlanLine({ id, number, isNew, row, errors }: LineProps) {
  const t = useText(mediaPlanText);
  const labels = useBoxLabels();
  return (
    <tr>
      <th scope="row">
        {number}
        {isNew ? <span className="small soft"> {t.added}</span> : null}
      </th>
      {PLAN_BOXES.map((box) => {
        const name = planCell(id, box);
        const props = {
          id: name,
          name,
          className: "input",
          "aria-label": `${t.row(number)} ${labels[box]}`,
          "aria-invalid": errors[name] ? true : undefined,
          defaultValue: row[box],
        };
        return (
          <td key={box} data-label={labels[box]} className={`media-plan-${widthOf(box)}`}>
            {box === "currency" ? (
              <select {...props}>
                {CURRENCIES.map((currency) => (
                  <option key={currency}>{currency}</option>
                ))}
              </select>
            ) : (
              <input {...props} autoComplete="off" />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function widthOf(box: PlanBox): "text" | "day" | "figure" {
  if (box === "outlet" || box === "medium" || box === "market" || box === "states") return "text";
  return box === "first" || box === "last" ? "day" : "figure";
}

function useBoxLabels(): Record<PlanBox, string> {
  const t = useText(mediaPlanText);
  const { impressions, circulation, viewers, views } = t.measure;
  const { outlet, medium, market, states, first, last, currency, cost, actualCost } = t;
  return {
    ...{ outlet, medium, market, states, first, last, currency, cost, actualCost },
    "impressions-planned": t.planned(impressions),
    "impressions-actual": t.actual(impressions),
    "circulation-planned": t.planned(circulation),
    "circulation-actual": t.actual(circulation),
    "viewers-planned": t.planned(viewers),
    "viewers-actual": t.actual(viewers),
    "views-planned": t.planned(views),
    "views-actual": t.actual(views),
  };
}
