/** /settings/inbox: the daily digest, and who decides in one's place. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InboxSettingsPage } from "~/components/inbox/inbox-settings-page";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readSubstitute, typedSubstitute } from "~/forms/substitute.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { chooseDigest } from "~/operations/inbox/choose-digest.server";
import { endSubstitution } from "~/operations/inbox/end-substitution.server";
import { nameSubstitute } from "~/operations/inbox/name-substitute.server";
import { readInboxSettings } from "~/pages/inbox/inbox-settings.server";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readInboxSettings(ctx, new URL(request.url).searchParams);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const posted = await readForm(request);
  const intent = textOf(posted, "intent");
  if (intent === "digest") {
    answered(await chooseDigest(ctx, { wanted: textOf(posted, "wanted") === "on" }));
  } else if (intent === "end") {
    const substitutionId = found(idOf(textOf(posted, "substitution")));
    answered(await endSubstitution(ctx, { substitutionId }));
  } else {
    const read = readSubstitute(posted);
    if (!read.ok) return data({ typed: read.typed, errors: read.errors }, 400);
    const verdict = answered(await nameSubstitute(ctx, read.value));
    if (!verdict.ok && verdict.reason === "not-an-approver") throw forbidden();
    if (!verdict.ok) {
      const box = verdict.reason === "substitute-unknown" ? "substitute" : "until";
      return data({ typed: typedSubstitute(posted), errors: { [box]: verdict.reason } }, 409);
    }
  }
  return redirect("/settings/inbox?saved=1");
}

export default function InboxSettings() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <InboxSettingsPage {...page} answer={useActionData<typeof action>()} />;
}
