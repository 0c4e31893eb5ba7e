/** The budget of one event: figures, what one participant cost, and the form for those who may change it. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { inLanguage } from "~/domain/value/language";
import { budgetFormText } from "~/i18n/budget-form-text";
import { budgetText } from "~/i18n/budget-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { BudgetPageData } from "~/pages/budget-page.server";
import { BudgetForm, type BudgetResult } from "./budget-form";
import { BudgetPerPerson, BudgetTable } from "./budget-table";

type Refusal = "not-your-event" | "event-withdrawn" | "changed-meanwhile";

type Props = Omit<BudgetPageData, "pageTitle"> & {
  answer: (BudgetResult & { refused: Refusal | null }) | null;
};

export function BudgetPage(props: Props) {
  const { event, budget, cost, answer, mayEdit, saved } = props;
  const t = useText(budgetText);
  const form = useText(budgetFormText);
  const language = useLanguage();
  const refused = answer?.refused ?? null;
  return (
    <main className="page" id="content">
      <p className="eyebrow">
        <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
      </p>
      <div className="page-head">
        <h1>
          {t.title} {event.fictional ? <FictionalBadge /> : null}
        </h1>
      </div>
      {saved !== null && answer === null ? (
        <p className="notice notice-success" role="status">
          {form.saved}
          {saved === "resubmitted" ? form.resubmitted : null}
        </p>
      ) : null}
      {refused === null ? null : (
        <p className="notice notice-danger" role="alert">
          {form.refused[refused]}
        </p>
      )}
      <p className="soft">{form.intro}</p>
      {budget.lines.length + budget.placements.length === 0 ? (
        <p className="notice">{t.noBudget}</p>
      ) : (
        <BudgetTable budget={budget} />
      )}
      <BudgetPerPerson {...cost} />
      {mayEdit ? <Editing {...props} /> : <p className="small soft">{form.readOnly}</p>}
    </main>
  );
}

function Editing({ event, typed, means, keptName, saved, answer, isApproved }: Props) {
  const t = useText(budgetText);
  const form = useText(budgetFormText);
  return (
    <section className="section no-print" aria-labelledby="lines-title">
      <h2 className="section-head" id="lines-title">
        {t.lines}
      </h2>
      {isApproved ? <p className="small soft">{form.resubmits}</p> : null}
      <BudgetForm
        eventId={event.id}
        key={saved === null ? "form" : event.revision}
        revision={event.revision}
        typed={typed}
        means={means}
        keptName={keptName}
        saved={saved === null ? null : String(event.revision)}
        result={answer}
      />
    </section>
  );
}
