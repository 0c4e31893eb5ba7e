/** /organisations/new: an organisation enters the register. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewOrganisationPage } from "~/components/organisation/new-organisation-page";
import { readOrganisation, typedOrganisation } from "~/forms/organisation.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { addOrganisation } from "~/operations/organisation/add-organisation.server";
import { readKnownForOrganisation } from "~/pages/organisation/known-for-organisation.server";
import {
  readNewOrganisationPage,
  readOrganisationsAlike,
} from "~/pages/organisation/new-organisation-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readNewOrganisationPage(ctx, new URL(request.url).searchParams.get("name"));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const posted = await readForm(request);
  const typed = typedOrganisation(posted);
  const read = readOrganisation(typed, await readKnownForOrganisation(ctx, typed.parent, null));
  if (!read.ok) return data({ typed, errors: read.errors, alike: [] }, 400);
  const saveAnyway = posted.has("saveAnyway");
  const verdict = answered(await addOrganisation(ctx, { draft: read.draft, saveAnyway }));
  if (verdict.ok) return redirect(`/organisations/${verdict.organisationId}?saved=added`);
  const alike = await readOrganisationsAlike(ctx, verdict.ids);
  return data({ typed, errors: {}, alike }, 409);
}

export default function NewPartner() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <NewOrganisationPage {...page} answer={useActionData<typeof action>()} />;
}
