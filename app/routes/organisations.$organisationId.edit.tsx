/** /organisations/:organisationId/edit: change what the register says of an organisation. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EditOrganisationPage } from "~/components/organisation/edit-organisation-page";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readOrganisation, typedOrganisation } from "~/forms/organisation.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { changeOrganisation } from "~/operations/organisation/change-organisation.server";
import {
  readEditOrganisationPage,
  readTypedOrganisation,
} from "~/pages/organisation/edit-organisation-page.server";
import { readKnownForOrganisation } from "~/pages/organisation/known-for-organisation.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readEditOrganisationPage(ctx, pathId(params.organisationId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const organisationId = pathId(params.organisationId);
  const posted = await readForm(request);
  const typed = typedOrganisation(posted);
  const revision = postedRevision(posted);
  const known = await readKnownForOrganisation(ctx, typed.parent, organisationId);
  const read = readOrganisation(typed, known);
  const back = { typed, revision, errors: {}, refused: null, stored: null };
  if (!read.ok) return data({ ...back, errors: read.errors }, 400);
  const change = { organisationId, revision, draft: read.draft };
  const verdict = answered(await changeOrganisation(ctx, change));
  if (verdict.ok) return redirect(`/organisations/${organisationId}?saved=changed`);
  switch (verdict.reason) {
    case "organisation-merged":
      return data({ ...back, refused: verdict.reason }, 409);
    case "parent-own-group":
      return data({ ...back, errors: { parent: verdict.reason } }, 409);
    case "changed-meanwhile": {
      const { stored } = verdict;
      const now = { revision: stored.revision, stored: await readTypedOrganisation(ctx, stored) };
      return data({ ...back, ...now }, 409);
    }
  }
}

export default function EditOrganisation() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <EditOrganisationPage {...page} answer={useActionData<typeof action>()} />;
}
