/** /sites/:siteId: one site, its phases and figures, and who visited it. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SitePage } from "~/components/site/site-page";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { withdrawSite } from "~/operations/site/withdraw-site.server";
import { readSitePage, type SiteSaved } from "~/pages/site/site-page.server";
import "~/styles/site-panel.css";
import "~/styles/site.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const saved = new URL(request.url).searchParams.get("saved");
  return await readSitePage(ctx, pathId(params.siteId), saved);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const siteId = pathId(params.siteId);
  const done = (said: SiteSaved) => redirect(`/sites/${siteId}?saved=${said}`);
  switch (textOf(await readForm(request), "intent")) {
    case "withdraw":
      answered(await withdrawSite(ctx, { siteId, withdrawn: true }));
      return done("withdrawn");
    case "restore":
      answered(await withdrawSite(ctx, { siteId, withdrawn: false }));
      return done("restored");
    default:
      throw new Response("What is to be done?", { status: 400 });
  }
}

export default function Site() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <SitePage {...page} />;
}
