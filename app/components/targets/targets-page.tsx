/** The targets of a fiscal year: which grid, the grid, and the way to its import. */
import { Form, Link } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { type TargetQuestion, targetParams } from "~/domain/targets/target-question";
import { frameText } from "~/i18n/frame-text";
import { targetsText } from "~/i18n/targets-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { TargetPageData } from "~/pages/targets/target-page.server";
import type { TypedCells } from "./target-box";
import { TargetChoices } from "./target-choices";
import { TargetProblems } from "./target-problems";
import { TargetTable } from "./target-table";

const FORM_ID = "targets";

type Props = TargetPageData & {
  answer: TypedCells | null;
};

export function TargetsPage(props: Props) {
  const { question, grid, named, count, saved, answer, maySet } = props;
  const t = useText(targetsText);
  const language = useLanguage();
  const cells = grid.rows.flatMap((row) => row.cells);
  const title = t.title(fiscalYearName(question.fiscalYear, language));
  return (
    <main className="page targets" id="content">
      <Head question={question} title={title} mayImport={maySet !== "none"} />
      <Fictional shown={props.fictional} />
      <p className="soft target-intro">
        {t.intro}
        {maySet === "own" ? t.introOwn : null}
      </p>
      <TargetChoices question={question} years={props.years} named={named} />
      {saved === null || answer !== null ? null : (
        <p className="notice notice-success" role="status">
          {t.saved(saved.count)}
        </p>
      )}
      <TargetProblems
        errors={answer?.errors ?? {}}
        named={named}
        now={new Map(cells.map(({ key, target }) => [key, target?.value ?? null]))}
      />
      <Form method="post" id={FORM_ID} noValidate>
        {maySet === "none" ? null : (
          <KeptBoxes
            formId={FORM_ID}
            name={props.keptName}
            restores={answer === null}
            saved={saved?.name ?? null}
          />
        )}
        <p className="small soft">{t.shown(count.shown, count.all)}</p>
        <TargetTable
          grid={grid}
          measure={question.measure}
          label={title}
          rowsName={t.rowNames[question.rows]}
          answer={answer}
        />
        {cells.some((cell) => cell.maySet) ? (
          <div className="form-actions target-save">
            <button type="submit" className="button button-primary">
              {t.save}
            </button>
          </div>
        ) : null}
      </Form>
    </main>
  );
}

type HeadProps = { question: TargetQuestion; title: string; mayImport: boolean };

function Head({ question, title, mayImport }: HeadProps) {
  const t = useText(targetsText);
  const params = targetParams(question);
  return (
    <div className="page-head">
      <h1>{title}</h1>
      <div className="row no-print">
        <a className="button" href={`/targets.csv?year=${question.fiscalYear}`} download>
          {t.file}
        </a>
        <a className="button" href={`/targets.csv?${params}&cells=grid`} download>
          {t.gridFile}
        </a>
        {mayImport ? (
          <Link to={`/imports/new?kind=targets&year=${question.fiscalYear}`} className="button">
            {t.import}
          </Link>
        ) : null}
        <Link to="/history?about=targets" className="button button-quiet">
          {t.history}
        </Link>
      </div>
    </div>
  );
}

function Fictional({ shown }: { shown: boolean }) {
  const t = useText(frameText);
  if (!shown) return null;
  return (
    <p className="notice notice-warning">
      <FictionalBadge /> {t.fictionalNote}
    </p>
  );
}
