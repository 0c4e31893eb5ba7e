/**
 * /welcome?token=: the holder of the welcome link becomes the first administrator.
 *
 * Afterwards the same address shows an administrator or the secretariat the first steps.
 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WelcomePage } from "~/components/people/welcome-page";
import { can } from "~/domain/people/permissions";
import { BUSY, parseFields, typedText } from "~/forms/boxes/parse-fields.server";
import { WelcomeFields } from "~/forms/people/sign-in.server";
import { deviceCookie } from "~/http/known-device.server";
import { linkHashOf } from "~/http/one-time-link.server";
import { readForm } from "~/http/read-form.server";
import { headersOfAction, whenNotBusy } from "~/http/retry-after.server";
import { sessionCookie, sessionTokenOf } from "~/http/session.server";
import { visit } from "~/http/visit.server";
import { claimWelcome } from "~/operations/people/claim-welcome.server";
import { readWelcomePage } from "~/pages/people/welcome-page.server";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await visit(request);
  if (ctx.user !== null && !can(ctx.user, "demonstration.manage")) throw redirect("/");
  return await readWelcomePage(ctx, new URL(request.url).searchParams.get("token"));
}

export const headers = headersOfAction;

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await visit(request);
  const form = await readForm(request);
  const linkHash = linkHashOf(form.get("token"));
  if (linkHash === null) return data({ typed: {}, errors: {}, linkNotValid: true }, 410);

  const parsed = parseFields(form, WelcomeFields);
  if (!parsed.ok) return data({ ...parsed.refused, linkNotValid: false }, 400);
  const verdict = await claimWelcome(ctx, {
    ...parsed.value,
    linkHash,
    replaces: sessionTokenOf(request),
  });
  if (verdict.ok) {
    const headers = new Headers([["Set-Cookie", sessionCookie(verdict.token)]]);
    headers.append("Set-Cookie", await deviceCookie(request, parsed.value.email));
    return redirect("/welcome", { headers });
  }
  const typed = typedText(form);
  if (verdict.reason === "too-busy")
    return data({ typed, errors: BUSY, linkNotValid: false }, whenNotBusy());
  if (verdict.reason === "link-not-valid")
    return data({ typed, errors: {}, linkNotValid: true }, 410);
  return data({ typed, errors: { email: verdict.reason }, linkNotValid: false }, 400);
}

export default function Welcome() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <WelcomePage {...page} answer={useActionData<typeof action>()} />;
}
