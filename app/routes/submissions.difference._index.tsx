/** /submissions/difference?a=&b=&by=: how two reports differ, each change split by its reason. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { PrintButton } from "~/components/frame/print-button";
import { DifferenceAsked, DifferenceForm } from "~/components/submission/difference-form";
import { DifferenceRefusals } from "~/components/submission/difference-refusals";
import { DifferenceTable } from "~/components/submission/difference-table";
import { groupDigits } from "~/domain/value/whole-number";
import { authorize } from "~/http/authorize.server";
import { differenceText } from "~/i18n/submission/difference-text";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import { readDifferencePage } from "~/pages/submission/difference-page.server";
import "~/styles/filter-bar.css";
import "~/styles/submission-difference.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const page = await readDifferencePage(ctx, request);
  return data(page, page.refusals.length > 0 ? 400 : 200);
}

export default function Difference() {
  const { options, plans, shown, chosen, refusals, asOf } = useLoaderData<typeof loader>();
  const t = useText(differenceText);
  const submission = useText(submissionText);
  return (
    <main className="page" id="content">
      <p className="eyebrow no-print">
        <Link to="/submissions">{submission.title}</Link>
      </p>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <DifferenceForm options={options} plans={plans} chosen={chosen} />
      <DifferenceAsked
        options={options}
        plans={plans}
        chosen={shown?.question ?? null}
        asOf={asOf}
      />
      {refusals.length > 0 ? <DifferenceRefusals refusals={refusals} /> : null}
      {shown === null ? null : (
        <>
          {shown.rows.length === 0 ? <p>{t.same}</p> : <DifferenceTable shown={shown} />}
          <p className="small soft">
            {shown.unchanged > 0 ? `${t.unchanged(groupDigits(shown.unchanged))} ` : ""}
            {shown.rows.length > 0 ? t.rowsNote : ""}
          </p>
          <p className="row no-print">
            <a href={`/submissions/difference.csv?${shown.query}`} className="button">
              {t.csv}
            </a>
            <PrintButton>{t.print}</PrintButton>
          </p>
        </>
      )}
    </main>
  );
}
