/**
 * The lines of a budget: a list that grows. Every button is a submit button, so that it works without scripts, too.
 */
import { Form, Link } from "@remix-run/react";
import { KeptForm } from "~/components/boxes/kept-form";
import { typeInto } from "~/components/boxes/type-into";
import { TypedFormContext, useListButtons, useListField } from "~/components/boxes/typed-form";
import { useFormWithLists } from "~/components/boxes/use-form-with-lists";
import {
  BUDGET_LIST,
  emptyBudgetLine,
  type TypedBudget,
  type TypedBudgetLine,
  typedBudgetOfBoxes,
} from "~/domain/budget/typed-budget";
import { MAX_BUDGET_LINES } from "~/domain/value/limits";
import type { ReadBudget } from "~/forms/budget.server";
import { budgetFormText } from "~/i18n/budget-form-text";
import { budgetText } from "~/i18n/budget-text";
import { inWords } from "~/i18n/in-words";
import { useText } from "~/i18n/use-text";
import { BudgetLineFields, MEANS_LIST } from "./budget-line-fields";

const FORM_ID = "budget";
const REVISION_ID = "budget-revision";

export type BudgetResult = { typed: TypedBudget } & Pick<
  Extract<ReadBudget, { ok: false }>,
  "errors"
>;

type Props = {
  eventId: number;
  revision: number;
  typed: TypedBudget;
  means: readonly string[];
  keptName: string;
  saved: string | null;
  result: BudgetResult | null;
};

export function BudgetForm(props: Props) {
  const { eventId, revision, typed, means, keptName, saved, result } = props;
  const words = useText(budgetFormText);
  const { form, onInput, fill } = useFormWithLists(FORM_ID, typed, result, typedBudgetOfBoxes);
  return (
    <TypedFormContext.Provider value={form}>
      <Problems errors={form.errors} />
      <KeptForm
        formId={FORM_ID}
        name={keptName}
        restores={result === null}
        saved={saved}
        onRestore={(kept) => {
          // Typed from that revision: a save in between is then noticed.
          const [, from = ""] = kept.find(([name]) => name === "revision") ?? [];
          typeInto(REVISION_ID, from);
          fill(typedBudgetOfBoxes(kept));
        }}
        onDiscard={() => {
          typeInto(REVISION_ID, String(revision));
          fill(typed);
        }}
      />
      <Form method="post" id={FORM_ID} onInput={onInput} noValidate className="event-form">
        {/* Enter in a box saves: without this it would press the first list button. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        <input
          type="text"
          hidden
          id={REVISION_ID}
          key={revision}
          name="revision"
          defaultValue={revision}
        />
        <datalist id={MEANS_LIST}>
          {means.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <Lines />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {words.save}
          </button>
          <Link to={`/events/${eventId}`} className="button">
            {words.cancel}
          </Link>
        </div>
      </Form>
    </TypedFormContext.Provider>
  );
}

function Lines() {
  const words = useText(budgetFormText);
  const buttonFor = useListButtons();
  const list = useListField<TypedBudgetLine>(BUDGET_LIST);
  const lines = list.getFieldList();
  return (
    <>
      {lines.map((line, index) => (
        <BudgetLineFields
          key={line.key}
          line={line}
          list={BUDGET_LIST}
          index={index}
          count={lines.length}
        />
      ))}
      {lines.length < MAX_BUDGET_LINES ? (
        <p>
          <button
            className="button"
            {...buttonFor({ type: "insert", list: BUDGET_LIST, entry: emptyBudgetLine() })}
          >
            ＋ {words.add}
          </button>
        </p>
      ) : null}
    </>
  );
}

function Problems({ errors }: { errors: Record<string, string[]> }) {
  const t = useText(budgetText);
  const { problem, problemsTitle } = useText(budgetFormText);
  const wrong = Object.entries(errors);
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{problemsTitle}</strong>
      </p>
      <ul>
        {wrong.map(([name, reasons]) => {
          const [, index, box = ""] = /^lines\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
          const words = reasons.map((reason) => inWords(problem, reason)).join(" ");
          if (index === undefined) return <li key={name}>{words}</li>;
          const place = t.line(Number(index) + 1);
          return (
            <li key={name}>
              <a href={`#${FORM_ID}-${name}`}>{`${place} ${boxName(t, box)}`.trim()}</a> {words}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function boxName(t: (typeof budgetText)["ja"], box: string): string {
  const names: Record<string, string> = {
    purpose: t.purpose,
    means: t.means,
    currency: t.currency,
    plannedAmount: t.planned,
    plannedQualifier: t.qualifierOf(t.planned),
    actualAmount: t.actual,
    actualQualifier: t.qualifierOf(t.actual),
  };
  return names[box] ?? "";
}
