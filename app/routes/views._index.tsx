/** /views: the views one saved; `?address=` offers to save that one. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SavedViews } from "~/components/filter/saved-views";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readView } from "~/forms/saved-view.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { chooseStart } from "~/operations/filter/choose-start.server";
import { removeOwnView } from "~/operations/filter/remove-own-view.server";
import { saveView } from "~/operations/filter/save-view.server";
import { readSavedViewsPage } from "~/pages/filter/saved-views-page.server";
import "~/styles/entry-templates.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readSavedViewsPage(ctx, request);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const posted = await readForm(request);
  const intent = textOf(posted, "intent");
  if (intent === "remove") {
    answered(await removeOwnView(ctx, { viewId: found(idOf(textOf(posted, "view"))) }));
    return redirect("/views?done=");
  }
  if (intent === "start") {
    const typed = textOf(posted, "view");
    answered(await chooseStart(ctx, { viewId: typed === "" ? null : found(idOf(typed)) }));
    return redirect("/views?done=");
  }
  const view = found(readView(posted));
  if (!view.ok) return data({ typed: view.typed, problem: view.problem }, 400);
  const verdict = answered(await saveView(ctx, view.value));
  if (!verdict.ok) return data({ typed: view.value.name, problem: verdict.reason }, 409);
  return redirect("/views?done=");
}

export default function Views() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <SavedViews {...page} answer={useActionData<typeof action>()} />;
}
