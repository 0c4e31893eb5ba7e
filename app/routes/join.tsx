/** /join?token=: the holder of an invitation or a reset link chooses a password and is signed in. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { JoinPage } from "~/components/people/join-page";
import { BUSY, parseFields, typedText } from "~/forms/boxes/parse-fields.server";
import { joinFields } from "~/forms/people/sign-in.server";
import { deviceCookie } from "~/http/known-device.server";
import { linkHashOf } from "~/http/one-time-link.server";
import { addressOf, forgetAccount } from "~/http/rate-limit.server";
import { readForm } from "~/http/read-form.server";
import { headersOfAction, whenNotBusy } from "~/http/retry-after.server";
import { sessionCookie, sessionTokenOf } from "~/http/session.server";
import { visit } from "~/http/visit.server";
import { acceptAccountLink } from "~/operations/people/accept-account-link.server";
import { readJoinPage, readLinkedAccount } from "~/pages/people/join-page.server";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await visit(request);
  return await readJoinPage(ctx, new URL(request.url).searchParams.get("token"));
}

export const headers = headersOfAction;

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await visit(request);
  const form = await readForm(request);
  const linkHash = linkHashOf(form.get("token"));
  const account = await readLinkedAccount(ctx, form.get("token"));
  if (linkHash === null || account === null) return data({ refused: null }, 410);

  const parsed = parseFields(form, joinFields(account.email));
  if (!parsed.ok) return data({ refused: parsed.refused }, 400);
  const input = { ...parsed.value, linkHash, replaces: sessionTokenOf(request) };
  const verdict = await acceptAccountLink(ctx, input);
  if (!verdict.ok && verdict.reason === "too-busy")
    return data({ refused: { typed: typedText(form), errors: BUSY } }, whenNotBusy());
  if (!verdict.ok) return data({ refused: null }, 410);

  const { email } = account;
  await forgetAccount({ email, address: addressOf(context), device: null });
  const headers = new Headers([["Set-Cookie", sessionCookie(verdict.token)]]);
  headers.append("Set-Cookie", await deviceCookie(request, email));
  return redirect("/", { headers });
}

export default function Join() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <JoinPage {...page} answer={useActionData<typeof action>()} />;
}
