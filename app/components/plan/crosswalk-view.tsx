/** The crosswalk from one version of the plan to another, by axis: to read, and for the secretariat to fill in. */
import { Form, Link } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { TERM_AXES, type TermAxis } from "~/domain/plan/plan-draft";
import type { Bilingual } from "~/domain/value/language";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { planText } from "~/i18n/plan/plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CrosswalkPageData } from "~/pages/plan/crosswalk-page.server";
import { CrosswalkTable, type LinkedSide } from "./crosswalk-table";
import { usePlanProblem } from "./plan-problem";

const FORM_ID = "crosswalk";

type LinkRow = { from: string; to: string; reason: string };
type Props = {
  page: CrosswalkPageData;
  answer: {
    links: LinkRow[];
    errors: Record<string, string>;
    refused: string | null;
    /** The terms of a circle. */
    names: Bilingual[];
  } | null;
};

export function CrosswalkView({ page, answer }: Props) {
  const t = useText(planText);
  const draft = useText(planDraftText);
  const language = useLanguage();
  const problem = usePlanProblem();
  const cycle = answer?.names.map((name) => name[language]).join(draft.cycleStep) ?? "";
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to="/plans">{t.back}</Link>
          </p>
          <h1>{t.crosswalk}</h1>
        </div>
      </div>
      <p className="soft">{t.crosswalkIntro}</p>
      <ChoosePlans page={page} />
      {answer === null && page.saved !== null ? (
        <p className="notice notice-success" role="status">
          {t.linksSaved}
        </p>
      ) : null}
      {answer === null ? null : (
        <p className="notice notice-danger" role="alert">
          {answer.refused === "cycle"
            ? draft.cycle(cycle)
            : answer.refused === null
              ? draft.problems
              : problem(answer.refused)}
        </p>
      )}
      <Tables page={page} answer={answer} />
    </main>
  );
}

function ChoosePlans({ page: { plans, from, to } }: Pick<Props, "page">) {
  const t = useText(planText);
  const language = useLanguage();
  const choose = (name: "from" | "to", label: string, chosen: string) => (
    <label>
      <span className="label">{label}</span>
      <select name={name} className="input" defaultValue={chosen} key={chosen}>
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {plan.name[language]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Form method="get" className="row crosswalk-plans">
      {choose("from", t.fromPlan, from)}
      {choose("to", t.toPlan, to)}
      <button type="submit" className="button">
        {t.show}
      </button>
      <Link to={`/plans/crosswalk?${new URLSearchParams({ from: to, to: from })}`}>
        {t.reverse}
      </Link>
    </Form>
  );
}

function Tables({ page, answer }: Props) {
  const t = useText(planText);
  const { table, mayEdit } = page;
  const axes = table === null ? [] : TERM_AXES.filter((axis) => isShared(table, axis));
  if (table === null) return <p className="notice">{t.noTable}</p>;
  if (axes.length === 0) return <p className="notice">{t.noSharedAxis}</p>;
  const links = answer?.links ?? table.links;
  const tables = axes.map((axis) => (
    <CrosswalkTable
      key={`${axis} ${page.from} ${page.to}`}
      {...{ axis, links, mayEdit, from: table.from, to: table.to }}
      errors={answer?.errors ?? {}}
    />
  ));
  if (!mayEdit) return tables;
  return (
    <Form method="post" id={FORM_ID} key={page.keptName}>
      <KeptBoxes
        formId={FORM_ID}
        name={page.keptName}
        restores={answer === null}
        saved={page.saved}
      />
      <input type="hidden" name="from" value={page.from} />
      <input type="hidden" name="to" value={page.to} />
      <input type="hidden" name="seen" value={table.signature} />
      <p className="hint">{t.cellHint}</p>
      {tables}
      <div className="form-actions">
        <button type="submit" className="button button-primary">
          {t.saveLinks}
        </button>
      </div>
    </Form>
  );
}

const isShared = ({ from, to }: { from: LinkedSide; to: LinkedSide }, axis: TermAxis) =>
  [from, to].every(({ terms }) => terms.some((term) => term.axis === axis));
