/** /settings: one's own account, password and language. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { SettingsPage } from "~/components/people/settings-page";
import type { FieldProblem } from "~/domain/people/account";
import { can } from "~/domain/people/permissions";
import { parseFields } from "~/forms/boxes/parse-fields.server";
import { ownPasswordFields } from "~/forms/people/people.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { addressOf, countAttempt, forgetAttempts } from "~/http/rate-limit.server";
import { readForm } from "~/http/read-form.server";
import { sessionCookie } from "~/http/session.server";
import { peopleText } from "~/i18n/people/people-text";
import { siteText } from "~/i18n/site-text";
import { changeOwnPassword } from "~/operations/people/change-own-password.server";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import { findOrganiserName } from "~db/queries/reference/organisers";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { name, email, role, organiser } = ctx.user;
  return {
    pageTitle: siteText[ctx.language].pageTitle(peopleText[ctx.language].settingsTitle),
    account: {
      name,
      email,
      role,
      organiserName: organiser === null ? null : await findOrganiserName(ctx.db.read, organiser),
    },
    demonstration: can(ctx.user, "demonstration.manage")
      ? await countDemonstrationEvents(ctx.db.read)
      : null,
    passwordChanged: new URL(request.url).searchParams.get("done") === "password",
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { email } = ctx.user;
  const parsed = parseFields(await readForm(request), ownPasswordFields(email));
  if (!parsed.ok) return refused(400, parsed.refused.errors);
  const attempt = await countAttempt(email, addressOf(context));
  if (!attempt.ok) return data({ errors: {}, retrySeconds: attempt.retrySeconds }, 429);

  const verdict = answered(await changeOwnPassword(ctx, parsed.value));
  if (!verdict.ok) return refused(400, { password: verdict.reason });
  await forgetAttempts(email);
  return redirect("/settings?done=password", {
    headers: { "Set-Cookie": sessionCookie(verdict.token) },
  });
}

function refused(status: 400, errors: Partial<Record<string, FieldProblem>>) {
  return data({ errors, retrySeconds: null }, status);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Settings() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <SettingsPage {...page} answer={useActionData<typeof action>()} />;
}
