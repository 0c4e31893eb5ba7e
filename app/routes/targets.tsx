/** /targets?year=&measure=&rows=&columns=: the targets of a fiscal year, set in a grid. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TargetsPage } from "~/components/targets/targets-page";
import { TargetsRefused } from "~/components/targets/targets-refused";
import { savedTargetsText, targetParams } from "~/domain/targets/target-question";
import { readTargets } from "~/forms/targets.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { setTargets } from "~/operations/set-targets.server";
import {
  readTargetChoices,
  readTargetPage,
  readTargetQuestion,
  settableKeys,
} from "~/pages/targets/target-page.server";
import "~/styles/targets.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const read = await readTargetPage(ctx, request);
  return data(read, read.page === null ? 400 : 200);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "target.set");
  const asked = await readTargetQuestion(ctx, request);
  if (!asked.ok) throw new Response("Which targets?", { status: 400 });
  const { fiscalYear } = asked.question;
  const settable = settableKeys(await readTargetChoices(ctx, fiscalYear));
  const read = readTargets(await readForm(request), settable);
  if (!read.ok) return data({ typed: read.typed, errors: read.errors }, 400);
  const { entries, typed } = read;
  const verdict = answered(await setTargets(ctx, { fiscalYear, entries }));
  if (verdict.ok) {
    const saved = savedTargetsText(verdict.changed, ctx.now);
    return redirect(`/targets?${targetParams(asked.question)}&saved=${saved}`);
  }
  const errors = Object.fromEntries(verdict.refused);
  if (Object.values(errors).includes("not-yours")) throw forbidden();
  return data({ typed, errors }, 409);
}

export default function Targets() {
  const { page, refusals } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (page === null) return <TargetsRefused refusals={refusals} />;
  return <TargetsPage {...page} answer={answer ?? null} />;
}
