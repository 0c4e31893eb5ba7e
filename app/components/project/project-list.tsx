/** The list of strategic projects; totals of tranches as published and candidates stand apart. P104, P105 */
import { Form, Link } from "@remix-run/react";
import { SourceNote } from "~/components/fact/source-note";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { InvestmentTabs } from "~/components/frame/investment-tabs";
import { ListTools } from "~/components/frame/list-tools";
import { TRANCHES } from "~/domain/project/project";
import type { ProjectFilter, TrancheTotal } from "~/domain/project/project-record";
import type { Bilingual } from "~/domain/value/language";
import { formatMoney } from "~/domain/value/money";
import { projectPageText } from "~/i18n/project/project-page-text";
import { useLanguage } from "~/i18n/use-text";
import type { ProjectListData, ProjectListRefusal } from "~/pages/project/project-list.server";
import { ProjectCandidates } from "./project-candidates";
import { ProjectTable } from "./project-table";
import { useProjectText } from "./use-project-text";

type Props = Omit<ProjectListData, "ok" | "pageTitle">;

export function ProjectList(props: Props) {
  const { rows, total, totals, candidates, query, filter, states } = props;
  const t = useProjectText();
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.title}</h1>
      <p className="soft">{t.intro}</p>
      <Find {...props} filter={filter} />
      <p className="small soft" role="status">
        {t.shown(rows.length, total)}
      </p>
      {rows.length === 0 ? (
        <p className="notice">{t.none}</p>
      ) : (
        <ProjectTable rows={rows} states={states} />
      )}
      <ListTools
        file={`/investment/projects.csv${query}`}
        fileName={t.download}
        printName={t.print}
      />
      <TrancheTotals totals={totals} />
      <ProjectCandidates candidates={candidates} />
    </main>
  );
}

export function ProjectListRefused(props: Omit<ProjectListRefusal, "ok" | "pageTitle">) {
  const t = useProjectText();
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.title}</h1>
      <FilterRefusals refusals={props.refusals} />
      <Find {...props} filter={props.typed} />
      <Link to="/investment/projects" className="button">
        {t.clear}
      </Link>
    </main>
  );
}

type FindProps = Pick<Props, "states" | "priorities" | "sectors"> & { filter: ProjectFilter };

function Find({ filter, states, priorities, sectors }: FindProps) {
  const t = useProjectText();
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const tranches = TRANCHES.map((value) => ({
    value,
    name: both((text) => text.trancheName[value]),
  }));
  const none = { value: "none", name: both((text) => text.noTranche) };
  return (
    <Form method="get" className="row list-filter no-print">
      <Choice
        name="state"
        label={t.state}
        all={t.allStates}
        value={filter.state}
        choices={states.map(({ code, name }) => ({ value: code, name }))}
      />
      <Choice
        name="tranche"
        label={t.tranche}
        all={t.allTranches}
        value={filter.tranche}
        choices={[...tranches, none]}
      />
      <Choice
        name="sector"
        label={t.sector}
        all={t.allSectors}
        value={filter.sector}
        choices={sectors.map((name) => ({ value: name.ja, name }))}
      />
      <Choice
        name="priority"
        label={t.priority}
        all={t.allPriorities}
        value={filter.priority}
        choices={priorities.map(({ key, name }) => ({ value: key, name }))}
      />
      <button type="submit" className="button">
        {t.find}
      </button>
      {isFiltered ? (
        <Link to="/investment/projects" className="button button-quiet">
          {t.clear}
        </Link>
      ) : null}
    </Form>
  );
}

const both = (of: (text: (typeof projectPageText)["ja"]) => string): Bilingual => ({
  ja: of(projectPageText.ja),
  en: of(projectPageText.en),
});

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  value: string | null;
  choices: readonly { value: string; name: Bilingual }[];
};

function Choice({ name, label, all, value, choices }: ChoiceProps) {
  const language = useLanguage();
  return (
    <select key={value} name={name} className="input" aria-label={label} defaultValue={value ?? ""}>
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name[language]}
        </option>
      ))}
    </select>
  );
}

function TrancheTotals({ totals }: { totals: readonly TrancheTotal[] }) {
  const t = useProjectText();
  const language = useLanguage();
  if (totals.length === 0) return null;
  return (
    <section className="section" aria-labelledby="tranche-totals">
      <h2 id="tranche-totals">{t.trancheTotals}</h2>
      <ul>
        {totals.map((total) => (
          <li key={total.id}>
            {t.trancheName[total.tranche]}　<strong>{formatMoney(total.money, language)}</strong>
            {total.note === null ? null : <span lang="ja">　{total.note}</span>}{" "}
            <SourceNote {...total} />
          </li>
        ))}
      </ul>
    </section>
  );
}
