/** /plans/crosswalk?from=&to=: which terms of one version answer to which of another; the secretariat edits the table. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CrosswalkView } from "~/components/plan/crosswalk-view";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readLinks } from "~/forms/plan.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { linkTerms } from "~/operations/plan/link-terms.server";
import { readCrosswalkPage } from "~/pages/plan/crosswalk-page.server";
import "~/styles/plans.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readCrosswalkPage(ctx, new URL(request.url).searchParams);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "plan.edit");
  const posted = await readForm(request);
  const { links, errors } = readLinks(posted);
  if (Object.keys(errors).length > 0) return data({ links, errors, refused: null, names: [] }, 400);
  const [from, to, seen] = ["from", "to", "seen"].map((name) => textOf(posted, name));
  const table = { from: from ?? "", to: to ?? "", seen: seen ?? "", links };
  const verdict = answered(await linkTerms(ctx, table));
  if (verdict.ok)
    return redirect(
      `/plans/crosswalk?${new URLSearchParams({ from: table.from, to: table.to })}&saved=${ctx.now.getTime()}`,
    );
  const names = verdict.reason === "cycle" ? verdict.names : [];
  return data({ links, errors, refused: verdict.reason, names }, 409);
}

export default function Crosswalk() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <CrosswalkView page={page} answer={answer ?? null} />;
}
