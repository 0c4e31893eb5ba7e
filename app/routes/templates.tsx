/** /templates: the templates somebody may begin an event from, and withdraws where they are the own ones. */

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TemplateList } from "~/components/entry/template-list";
import { draftReader } from "~/domain/approval/approval";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { canWithdrawTemplate, templateKeeper } from "~/domain/entry/event-template";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { templateText } from "~/i18n/entry/template-text";
import { siteText } from "~/i18n/site-text";
import { withdrawEventTemplate } from "~/operations/entry/withdraw-event-template.server";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { listEventTemplates } from "~db/queries/entry/event-templates";
import "~/styles/templates.css";

const SAID = ["saved", "withdrawn"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { searchParams } = new URL(request.url);
  const templates = await listEventTemplates(ctx.db.read, draftReader(ctx.user));
  return {
    templates: templates.map((template) => ({
      ...template,
      mayWithdraw: canWithdrawTemplate(ctx.user, template),
    })),
    mayUse: templateKeeper(ctx.user) !== null,
    choices: await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now)),
    said: SAID.find((known) => searchParams.has(known)) ?? null,
    pageTitle: siteText[ctx.language].pageTitle(templateText[ctx.language].title),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  const templateId = found(idOf(textOf(await readForm(request), "template")));
  const verdict = answered(await withdrawEventTemplate(ctx, { templateId }));
  if (!verdict.ok) return data({ refused: verdict.reason }, 409);
  return redirect("/templates?withdrawn=");
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Templates() {
  return (
    <TemplateList {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
