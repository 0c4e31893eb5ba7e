/** /settings: one's own account, password and language. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SettingsPage } from "~/components/people/settings-page";
import { type FieldErrors, parseFields } from "~/forms/boxes/parse-fields.server";
import { ownPasswordFields } from "~/forms/people/people.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { addressOf, countAttempt, forgetAttempts } from "~/http/rate-limit.server";
import { readForm } from "~/http/read-form.server";
import { sessionCookie } from "~/http/session.server";
import { changeOwnPassword } from "~/operations/people/change-own-password.server";
import { readSettingsPage } from "~/pages/people/settings-page.server";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readSettingsPage(ctx, new URL(request.url).searchParams.get("done"));
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

function refused(status: 400, errors: FieldErrors) {
  return data({ errors, retrySeconds: null }, status);
}

export default function Settings() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <SettingsPage {...page} answer={useActionData<typeof action>()} />;
}
