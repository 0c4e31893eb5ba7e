/** /partners/:partnerId: one partner, where it was met, one's own contacts there, and what may be the same. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PartnerPage } from "~/components/organisation/partner-page";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { LONGEST_GIVEN_BACK, readContacts } from "~/forms/partner.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { mergePartners, undoMerge } from "~/operations/organisation/merge-partners.server";
import { sayPartnersDistinct } from "~/operations/organisation/say-partners-distinct.server";
import { setPartnerContacts } from "~/operations/organisation/set-partner-contacts.server";
import { withdrawPartner } from "~/operations/organisation/withdraw-partner.server";
import { type PartnerSaved, readPartnerPage } from "~/pages/organisation/partner-page.server";
import "~/styles/partners.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const saved = new URL(request.url).searchParams.get("saved");
  return await readPartnerPage(ctx, pathId(params.partnerId), saved);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const partnerId = pathId(params.partnerId);
  const posted = await readForm(request);
  const other = () => found(idOf(textOf(posted, "other")));
  const done = (said: PartnerSaved) => redirect(`/partners/${partnerId}?saved=${said}`);
  switch (textOf(posted, "intent")) {
    case "contacts": {
      const read = readContacts(posted);
      const typed = textOf(posted, "contacts").slice(0, LONGEST_GIVEN_BACK);
      if (!read.ok) return data({ refused: null, problem: read.reason, typed }, 400);
      const own = { partnerId, contacts: read.value, seen: textOf(posted, "seen") };
      const verdict = answered(await setPartnerContacts(ctx, own));
      if (verdict.ok) return done("contacts");
      return data({ refused: null, problem: verdict.reason, typed }, 409);
    }
    case "merge": {
      const verdict = answered(await mergePartners(ctx, { keptId: partnerId, mergedId: other() }));
      return verdict.ok ? done("merged") : refused(verdict.reason);
    }
    case "undo-merge": {
      const verdict = answered(await undoMerge(ctx, { mergedId: other() }));
      return verdict.ok ? done("parted") : refused(verdict.reason);
    }
    case "distinct":
      answered(await sayPartnersDistinct(ctx, { partnerId, otherId: other() }));
      return done("distinct");
    case "withdraw":
      answered(await withdrawPartner(ctx, { partnerId, withdrawn: true }));
      return done("withdrawn");
    case "restore":
      answered(await withdrawPartner(ctx, { partnerId, withdrawn: false }));
      return done("restored");
    default:
      throw new Response("What is to be done?", { status: 400 });
  }
}

function refused(reason: "same-partner" | "partner-merged" | "not-merged") {
  return data({ refused: reason, problem: null, typed: null }, 409);
}

export default function Partner() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PartnerPage {...page} answer={answer ?? null} />;
}
