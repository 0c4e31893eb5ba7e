/** /sites/:siteId/edit: change what the register says of a site. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SiteFormPage } from "~/components/site/site-form";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readSite, readSiteBody } from "~/forms/site.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { changeSite } from "~/operations/site/change-site.server";
import { readKnownStates } from "~/pages/site/known-states.server";
import {
  editableSite,
  mayEditThere,
  readEditSitePage,
  storedSiteText,
} from "~/pages/site/site-form-page.server";
import { siteDraftOf } from "~/pages/site/typed-site-draft.server";
import "~/styles/entry.css";
import "~/styles/site.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readEditSitePage(ctx, pathId(params.siteId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const site = await editableSite(ctx, pathId(params.siteId));
  const posted = await readForm(request);
  const { typed, isListButton } = readSiteBody(posted);
  const revision = postedRevision(posted);
  const back = { typed, errors: {}, refused: null, revision, stored: null };
  if (isListButton) return data(back);
  const read = readSite(typed, await readKnownStates(ctx));
  if (!read.ok) return data({ ...back, errors: read.errors }, 400);
  const named = await siteDraftOf(ctx, read.site, site.draft);
  if (!named.ok) return data({ ...back, errors: named.errors }, 400);
  if (!(await mayEditThere(ctx, site, named.draft.state)))
    return data({ ...back, refused: "forbidden" as const }, 403);
  const change = { siteId: site.id, revision, draft: named.draft };
  const verdict = answered(await changeSite(ctx, change));
  if (verdict.ok) return redirect(`/sites/${site.id}?saved=changed`);
  if (verdict.reason === "site-withdrawn") return data({ ...back, refused: verdict.reason }, 409);
  const stored = await storedSiteText(ctx, verdict.stored);
  const now = { revision: verdict.stored.revision, refused: verdict.reason };
  return data({ ...back, ...now, stored }, 409);
}

export default function EditSite() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <SiteFormPage {...page} answer={useActionData<typeof action>() ?? null} />;
}
