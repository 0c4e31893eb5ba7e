/** /sites/new?company=&state=: a site enters the register. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SiteFormPage } from "~/components/site/site-form";
import { readSite, readSiteBody } from "~/forms/site.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { addSite } from "~/operations/site/add-site.server";
import { readKnownStates } from "~/pages/site/known-states.server";
import { mayAddThere, readNewSitePage } from "~/pages/site/site-form-page.server";
import { siteDraftOf } from "~/pages/site/typed-site-draft.server";
import "~/styles/entry.css";
import "~/styles/site.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readNewSitePage(ctx, new URL(request.url).searchParams);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const { typed, isListButton } = readSiteBody(await readForm(request));
  const back = { typed, errors: {}, refused: null, revision: null, stored: null };
  if (isListButton) return data(back);
  const read = readSite(typed, await readKnownStates(ctx));
  if (!read.ok) return data({ ...back, errors: read.errors }, 400);
  const named = await siteDraftOf(ctx, read.site, null);
  if (!named.ok) return data({ ...back, errors: named.errors }, 400);
  if (!(await mayAddThere(ctx, named.draft.state)))
    return data({ ...back, refused: "forbidden" as const }, 403);
  const { siteId } = answered(await addSite(ctx, named.draft));
  return redirect(`/sites/${siteId}?saved=added`);
}

export default function NewSite() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <SiteFormPage {...page} answer={useActionData<typeof action>() ?? null} />;
}
