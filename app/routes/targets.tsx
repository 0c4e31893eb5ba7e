/** /targets?year=&measure=&rows=&columns=: the targets of a fiscal year, set in a grid or from a table. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TargetsPage } from "~/components/targets/targets-page";
import { TargetsRefused } from "~/components/targets/targets-refused";
import type { Context } from "~/context/context.server";
import {
  savedTargetsText,
  type TargetQuestion,
  targetParams,
} from "~/domain/targets/target-question";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readTargets } from "~/forms/targets.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { readPostedTargets } from "~/import/posted-targets";
import { setTargets } from "~/operations/set-targets.server";
import { previewTable, previewTargets, readKnownTargets } from "~/pages/targets/target-file.server";
import {
  readTargetChoices,
  readTargetPage,
  readTargetQuestion,
  settableKeys,
} from "~/pages/targets/target-page.server";
import "~/styles/import.css";
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
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  if (intent === "preview" || intent === "reread")
    return await preview(ctx, asked.question, form, intent === "reread");
  return await save(ctx, asked.question, form, intent === "import");
}

async function save(ctx: Context, question: TargetQuestion, form: FormData, isImport: boolean) {
  const { fiscalYear } = question;
  const read = readTargets(form, settableKeys(await readTargetChoices(ctx, fiscalYear)));
  if (!read.ok) return data({ typed: read.typed, errors: read.errors, imported: null }, 400);
  const { entries, typed } = read;
  const verdict = answered(await setTargets(ctx, { fiscalYear, entries }));
  if (verdict.ok) {
    const saved = savedTargetsText(verdict.changed, ctx.now);
    return redirect(`/targets?${targetParams(question)}&saved=${saved}`);
  }
  const errors = Object.fromEntries(verdict.refused);
  if (Object.values(errors).includes("not-yours")) throw forbidden();
  if (!isImport) return data({ typed, errors, imported: null }, 409);
  const rows = entries.map((entry) => ({ ...entry, row: null }));
  const { changes } = await previewTargets(ctx, fiscalYear, rows);
  const known = await readKnownTargets(ctx, fiscalYear);
  const { understood, text } = await readPostedTargets(form, known, true);
  const imported = { understood, text, refusals: [], preview: { changes, unchanged: 0 } };
  return data({ typed: {}, errors, imported }, 409);
}

async function preview(ctx: Context, question: TargetQuestion, form: FormData, again: boolean) {
  const { fiscalYear } = question;
  const posted = await readPostedTargets(form, await readKnownTargets(ctx, fiscalYear), again);
  const { understood, text } = posted;
  const imported = { understood, text, ...(await previewTable(ctx, fiscalYear, posted)) };
  return data({ typed: {}, errors: {}, imported }, imported.preview === null ? 400 : 200);
}

export default function Targets() {
  const { page, refusals } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (page === null) return <TargetsRefused refusals={refusals} />;
  return <TargetsPage {...page} answer={answer ?? null} />;
}
