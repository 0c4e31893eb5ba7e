/** /partners/:partnerId/edit: change what the register says of a partner. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { EditPartnerPage } from "~/components/organisation/edit-partner-page";
import type { PartnerDraft } from "~/domain/partner";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readPartner, type TypedPartner, typedPartner } from "~/forms/partner.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { changePartner } from "~/operations/organisation/change-partner.server";
import { listMapAreas } from "~db/queries/map/map-reference";
import { findPartner } from "~db/queries/organisation/partners";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const partner = found(await findPartner(ctx.db.read, pathId(params.partnerId)));
  return {
    pageTitle: siteText[ctx.language].pageTitle(partnerText[ctx.language].editTitle),
    id: partner.id,
    revision: partner.revision,
    typed: typedOf(partner.draft),
    states: await listMapAreas(ctx.db.read),
    keptName: `partner-${partner.id}-${ctx.user.id}`,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const partnerId = pathId(params.partnerId);
  const posted = await readForm(request);
  const typed = typedPartner(posted);
  const revision = postedRevision(posted);
  const states = new Set((await listMapAreas(ctx.db.read)).map(({ code }) => code));
  const read = readPartner(typed, states);
  const back = { typed, revision, errors: {}, refused: null, stored: null };
  if (!read.ok) return data({ ...back, errors: read.errors }, 400);
  const verdict = answered(await changePartner(ctx, { partnerId, revision, draft: read.draft }));
  if (verdict.ok) return redirect(`/partners/${partnerId}?saved=changed`);
  if (verdict.reason === "partner-merged") return data({ ...back, refused: verdict.reason }, 409);
  const { stored } = verdict;
  return data({ ...back, revision: stored.revision, stored: typedOf(stored.draft) }, 409);
}

function typedOf({ name, ...draft }: PartnerDraft): TypedPartner {
  return {
    type: draft.type,
    nameJa: name.ja ?? "",
    nameEn: name.en ?? "",
    state: draft.state ?? "",
    placeName: draft.placeName ?? "",
    languages: draft.languages ?? "",
    website: draft.website ?? "",
    note: draft.note ?? "",
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function EditPartner() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <EditPartnerPage {...page} answer={useActionData<typeof action>()} />;
}
