/** /templates: the templates somebody may begin an event from, and withdraws where they are the own ones. */

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TemplateList } from "~/components/entry/template-list";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { withdrawEventTemplate } from "~/operations/entry/withdraw-event-template.server";
import { readTemplatesPage } from "~/pages/entry/templates-page.server";
import "~/styles/templates.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readTemplatesPage(ctx, new URL(request.url).searchParams);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  const templateId = found(idOf(textOf(await readForm(request), "template")));
  const verdict = answered(await withdrawEventTemplate(ctx, { templateId }));
  if (!verdict.ok) return data({ refused: verdict.reason }, 409);
  return redirect("/templates?withdrawn=");
}

export default function Templates() {
  return (
    <TemplateList {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
