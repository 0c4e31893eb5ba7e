/** /partners/new: a partner enters the register. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { NewPartnerPage } from "~/components/organisation/new-partner-page";
import { readPartner, typedPartner } from "~/forms/partner.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { addPartner } from "~/operations/organisation/add-partner.server";
import { listMapAreas } from "~db/queries/map/map-reference";
import { findPartner } from "~db/queries/organisation/partners";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const params = new URL(request.url).searchParams;
  return {
    pageTitle: siteText[ctx.language].pageTitle(partnerText[ctx.language].newTitle),
    states: await listMapAreas(ctx.db.read),
    name: (params.get("name") ?? "").slice(0, 200),
    keptName: `partner-new-${ctx.user.id}`,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const posted = await readForm(request);
  const typed = typedPartner(posted);
  const states = new Set((await listMapAreas(ctx.db.read)).map(({ code }) => code));
  const read = readPartner(typed, states);
  if (!read.ok) return data({ typed, errors: read.errors, alike: [] }, 400);
  const saveAnyway = posted.has("saveAnyway");
  const verdict = answered(await addPartner(ctx, { draft: read.draft, saveAnyway }));
  if (verdict.ok) return redirect(`/partners/${verdict.partnerId}?saved=added`);
  const alike = [];
  for (const id of verdict.ids.slice(0, 5)) {
    const partner = await findPartner(ctx.db.read, id);
    if (partner !== null) alike.push({ id, name: partner.draft.name });
  }
  return data({ typed, errors: {}, alike }, 409);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function NewPartner() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <NewPartnerPage {...page} answer={useActionData<typeof action>()} />;
}
