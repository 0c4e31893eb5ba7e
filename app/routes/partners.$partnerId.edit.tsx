/** /partners/:partnerId/edit: change what the register says of a partner. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EditPartnerPage } from "~/components/organisation/edit-partner-page";
import { typedPartnerOf } from "~/domain/typed-partner";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readPartner, typedPartner } from "~/forms/partner.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { changePartner } from "~/operations/organisation/change-partner.server";
import { readEditPartnerPage } from "~/pages/organisation/edit-partner-page.server";
import { readKnownStates } from "~/pages/organisation/known-states.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readEditPartnerPage(ctx, pathId(params.partnerId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const partnerId = pathId(params.partnerId);
  const posted = await readForm(request);
  const typed = typedPartner(posted);
  const revision = postedRevision(posted);
  const read = readPartner(typed, await readKnownStates(ctx));
  const back = { typed, revision, errors: {}, refused: null, stored: null };
  if (!read.ok) return data({ ...back, errors: read.errors }, 400);
  const verdict = answered(await changePartner(ctx, { partnerId, revision, draft: read.draft }));
  if (verdict.ok) return redirect(`/partners/${partnerId}?saved=changed`);
  if (verdict.reason === "partner-merged") return data({ ...back, refused: verdict.reason }, 409);
  const { stored } = verdict;
  return data({ ...back, revision: stored.revision, stored: typedPartnerOf(stored.draft) }, 409);
}

export default function EditPartner() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <EditPartnerPage {...page} answer={useActionData<typeof action>()} />;
}
