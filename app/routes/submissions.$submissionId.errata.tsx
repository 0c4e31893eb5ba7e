/** /submissions/:submissionId/errata: the 正誤表 of a frozen report. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { PrintButton } from "~/components/frame/print-button";
import { ErrataTable } from "~/components/submission/errata-table";
import { ErratumForm } from "~/components/submission/erratum-form";
import { groupDigits } from "~/domain/value/whole-number";
import { readErratum } from "~/forms/erratum.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { errataText } from "~/i18n/submission/errata-text";
import { useText } from "~/i18n/use-text";
import { decideErrata } from "~/operations/submission/decide-errata.server";
import { readErrataPage } from "~/pages/submission/errata-page.server";
import "~/styles/submission-difference.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  return await readErrataPage(ctx, pathId(params.submissionId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "submission.edit");
  const id = pathId(params.submissionId);
  const form = await readForm(request);
  const typed = String(form.get("note") ?? "");
  const read = readErratum(form);
  if (!read.ok) return data({ problems: Object.values(read.errors), typed }, 400);
  const verdict = answered(await decideErrata(ctx, { id, ...read.value }));
  if (!verdict.ok) return data({ problems: [verdict.reason], typed }, 409);
  return redirect(`/submissions/${id}/errata`);
}

export default function Errata() {
  const { id, title, at, open, rows, mayDecide } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useText(errataText);
  return (
    <main className="page" id="content">
      <h1>{title}</h1>
      <p className="lead">{t.lead(at)}</p>
      {refused?.problems.map((problem) => (
        <p key={problem} className="notice notice-danger" role="alert">
          {t.problems[problem]}
        </p>
      ))}
      {rows.length === 0 ? <p>{t.none}</p> : <p>{t.open(groupDigits(open))}</p>}
      {open > 0 && mayDecide ? <ErratumForm row={null} note={refused?.typed} /> : null}
      {rows.length === 0 ? null : <ErrataTable rows={rows} mayDecide={mayDecide} />}
      <p className="row no-print">
        <Link to={`/submissions/${id}`} className="button">
          {t.back}
        </Link>
        <PrintButton>{t.print}</PrintButton>
      </p>
    </main>
  );
}
