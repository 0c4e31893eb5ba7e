/** /settings: one's own account, password, language, calendar feed and API tokens. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SettingsPage } from "~/components/people/settings-page";
import { textOf } from "~/forms/boxes/field-texts.server";
import { BUSY, type FieldErrors, parseFields } from "~/forms/boxes/parse-fields.server";
import { ownPasswordFields } from "~/forms/people/people.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { deviceCookie, knownDevice } from "~/http/known-device.server";
import { shownOrigin } from "~/http/public-origin.server";
import { countAttempt, forgetAccount, returnAttempt } from "~/http/rate-limit.server";
import { readForm } from "~/http/read-form.server";
import { headersOfAction, retryAfter, whenNotBusy } from "~/http/retry-after.server";
import { sessionCookie } from "~/http/session.server";
import { changeOwnPassword } from "~/operations/people/change-own-password.server";
import { endFeedAddress } from "~/operations/people/end-feed-address.server";
import { makeFeedAddress } from "~/operations/people/make-feed-address.server";
import { revokeApiToken } from "~/operations/people/revoke-api-token.server";
import { readSettingsPage } from "~/pages/people/settings-page.server";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readSettingsPage(ctx, new URL(request.url).searchParams.get("done"));
}

export const headers = headersOfAction;

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const posted = await readForm(request);
  const intent = textOf(posted, "intent");
  if (intent === "make-feed") {
    const { token } = answered(await makeFeedAddress(ctx));
    const feed = `${shownOrigin(request)}/events.ics?key=${token}&lang=${ctx.language}`;
    return data({ errors: {}, retrySeconds: null, feed });
  }
  if (intent === "end-feed") {
    answered(await endFeedAddress(ctx));
    return redirect("/settings?done=feed");
  }
  if (intent === "revoke-token") {
    answered(await revokeApiToken(ctx, { userId: ctx.user.id, key: textOf(posted, "token") }));
    return redirect("/settings?done=token");
  }
  const { email } = ctx.user;
  const parsed = parseFields(posted, ownPasswordFields(email));
  if (!parsed.ok) return refused(400, parsed.refused.errors);
  const device = await knownDevice(request, email);
  const attempt = { email, address: null, device };
  const counted = await countAttempt(attempt);
  if (!counted.ok) {
    const { retrySeconds } = counted;
    return data({ errors: {}, retrySeconds, feed: null }, retryAfter(retrySeconds));
  }

  const verdict = answered(await changeOwnPassword(ctx, parsed.value));
  if (!verdict.ok && verdict.reason === "too-busy") {
    await returnAttempt(attempt);
    return refused(whenNotBusy(), BUSY);
  }
  if (!verdict.ok) return refused(400, { password: verdict.reason });
  await forgetAccount(attempt);
  const headers = new Headers([["Set-Cookie", sessionCookie(verdict.token)]]);
  headers.append("Set-Cookie", await deviceCookie(request, email));
  return redirect("/settings?done=password", { headers });
}

function refused(init: 400 | ResponseInit, errors: FieldErrors) {
  return data({ errors, retrySeconds: null, feed: null }, init);
}

export default function Settings() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <SettingsPage {...page} answer={useActionData<typeof action>()} />;
}
