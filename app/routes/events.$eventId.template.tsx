/** /events/:eventId/template: keep an event as a template to begin from. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TemplateForm } from "~/components/entry/template-form";
import { templateKeeper } from "~/domain/entry/event-template";
import { readTemplateName } from "~/forms/entry/event-template.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { foundReadable } from "~/http/readable-event.server";
import { templateText } from "~/i18n/entry/template-text";
import { siteText } from "~/i18n/site-text";
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { findEvent } from "~db/queries/event/event-draft";
import { listOrganisers } from "~db/queries/reference/organisers";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  const event = foundReadable(ctx, await findEvent(ctx.db.read, pathId(params.eventId)));
  const keeper = templateKeeper(ctx.user);
  if (keeper === null) throw forbidden();
  const organisers = await listOrganisers(ctx.db.read);
  const own = organisers.find(({ slug }) => slug === keeper.organiser);
  return {
    event: { id: event.id, title: event.draft.title },
    keeper: own?.name[ctx.language] ?? null,
    keptName: `template-${event.id}-${ctx.user.id}`,
    pageTitle: siteText[ctx.language].pageTitle(templateText[ctx.language].saveTitle),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  const read = readTemplateName(await readForm(request));
  if (!read.ok) return data({ typed: read.typed, errors: read.errors }, 400);
  answered(await saveEventTemplate(ctx, { eventId: pathId(params.eventId), name: read.name }));
  return redirect("/templates?saved=");
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function SaveTemplate() {
  return (
    <TemplateForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
