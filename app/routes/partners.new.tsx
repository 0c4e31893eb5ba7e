/** /partners/new: a partner enters the register. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewPartnerPage } from "~/components/organisation/new-partner-page";
import { readPartner, typedPartner } from "~/forms/partner.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { addPartner } from "~/operations/organisation/add-partner.server";
import { readKnownStates } from "~/pages/organisation/known-states.server";
import {
  readNewPartnerPage,
  readPartnersAlike,
} from "~/pages/organisation/new-partner-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readNewPartnerPage(ctx, new URL(request.url).searchParams.get("name"));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const posted = await readForm(request);
  const typed = typedPartner(posted);
  const read = readPartner(typed, await readKnownStates(ctx));
  if (!read.ok) return data({ typed, errors: read.errors, alike: [] }, 400);
  const saveAnyway = posted.has("saveAnyway");
  const verdict = answered(await addPartner(ctx, { draft: read.draft, saveAnyway }));
  if (verdict.ok) return redirect(`/partners/${verdict.partnerId}?saved=added`);
  const alike = await readPartnersAlike(ctx, verdict.ids);
  return data({ typed, errors: {}, alike }, 409);
}

export default function NewPartner() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <NewPartnerPage {...page} answer={useActionData<typeof action>()} />;
}
