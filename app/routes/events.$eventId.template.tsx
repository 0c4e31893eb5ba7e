/** /events/:eventId/template: keep an event as a template to begin from. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TemplateForm } from "~/components/entry/template-form";
import { readTemplateName } from "~/forms/entry/event-template.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { readNewTemplatePage } from "~/pages/entry/new-template-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  return await readNewTemplatePage(ctx, pathId(params.eventId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  const read = readTemplateName(await readForm(request));
  if (!read.ok) return data({ typed: read.typed, errors: read.errors }, 400);
  const { name } = read;
  const verdict = answered(await saveEventTemplate(ctx, { eventId: pathId(params.eventId), name }));
  if (!verdict.ok) {
    const typed = { nameJa: name.ja ?? "", nameEn: name.en ?? "" };
    return data({ typed, errors: { nameJa: verdict.reason } }, 409);
  }
  return redirect("/templates?saved=");
}

export default function SaveTemplate() {
  return (
    <TemplateForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
