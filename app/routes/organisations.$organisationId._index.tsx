/** /organisations/:organisationId: one organisation, where it was met, one's own contacts there, and what may be the same. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OrganisationPage } from "~/components/organisation/organisation-page";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { LONGEST_GIVEN_BACK, readContacts } from "~/forms/organisation.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import {
  mergeOrganisations,
  undoMerge,
} from "~/operations/organisation/merge-organisations.server";
import { sayOrganisationsDistinct } from "~/operations/organisation/say-organisations-distinct.server";
import { setOrganisationContacts } from "~/operations/organisation/set-organisation-contacts.server";
import { withdrawOrganisation } from "~/operations/organisation/withdraw-organisation.server";
import {
  type OrganisationSaved,
  readOrganisationPage,
} from "~/pages/organisation/organisation-page.server";
import "~/styles/organisation.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const saved = new URL(request.url).searchParams.get("saved");
  return await readOrganisationPage(ctx, pathId(params.organisationId), saved);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const organisationId = pathId(params.organisationId);
  const posted = await readForm(request);
  const other = () => found(idOf(textOf(posted, "other")));
  const done = (said: OrganisationSaved) =>
    redirect(`/organisations/${organisationId}?saved=${said}`);
  switch (textOf(posted, "intent")) {
    case "contacts": {
      const read = readContacts(posted);
      const typed = textOf(posted, "contacts").slice(0, LONGEST_GIVEN_BACK);
      if (!read.ok) return data({ refused: null, problem: read.reason, typed }, 400);
      const own = { organisationId, contacts: read.value, seen: textOf(posted, "seen") };
      const verdict = answered(await setOrganisationContacts(ctx, own));
      if (verdict.ok) return done("contacts");
      return data({ refused: null, problem: verdict.reason, typed }, 409);
    }
    case "merge": {
      const verdict = answered(
        await mergeOrganisations(ctx, { keptId: organisationId, mergedId: other() }),
      );
      return verdict.ok ? done("merged") : refused(verdict.reason);
    }
    case "undo-merge": {
      const verdict = answered(await undoMerge(ctx, { mergedId: other() }));
      return verdict.ok ? done("parted") : refused(verdict.reason);
    }
    case "distinct":
      answered(await sayOrganisationsDistinct(ctx, { organisationId, otherId: other() }));
      return done("distinct");
    case "withdraw":
      answered(await withdrawOrganisation(ctx, { organisationId, withdrawn: true }));
      return done("withdrawn");
    case "restore":
      answered(await withdrawOrganisation(ctx, { organisationId, withdrawn: false }));
      return done("restored");
    default:
      throw new Response("What is to be done?", { status: 400 });
  }
}

function refused(reason: "same-organisation" | "organisation-merged" | "not-merged") {
  return data({ refused: reason, problem: null, typed: null }, 409);
}

export default function Organisation() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <OrganisationPage {...page} answer={answer ?? null} />;
}
