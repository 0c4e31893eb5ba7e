/** /join?token=: the holder of an invitation or a reset link chooses a password and is signed in. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { JoinPage } from "~/components/people/join-page";
import type { Visit } from "~/context/context.server";
import { parseFields } from "~/forms/boxes/parse-fields.server";
import { joinFields } from "~/forms/people/sign-in.server";
import { linkHashOf } from "~/http/one-time-link.server";
import { forgetAttempts } from "~/http/rate-limit.server";
import { readForm } from "~/http/read-form.server";
import { sessionCookie, sessionTokenOf } from "~/http/session.server";
import { visit } from "~/http/visit.server";
import { signInText } from "~/i18n/people/sign-in-text";
import { siteText } from "~/i18n/site-text";
import { acceptAccountLink } from "~/operations/people/accept-account-link.server";
import { findOpenLink } from "~db/queries/people/one-time-links";
import { findUser } from "~db/queries/people/users";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await visit(request);
  const token = new URL(request.url).searchParams.get("token");
  const account = await findLinkedAccount(ctx, token);
  const t = signInText[ctx.language].join;
  const title =
    account === null ? t.notValidTitle : account.isReset ? t.resetTitle : t.invitationTitle;
  return { pageTitle: siteText[ctx.language].pageTitle(title), title, account, token: token ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await visit(request);
  const form = await readForm(request);
  const linkHash = linkHashOf(form.get("token"));
  const account = await findLinkedAccount(ctx, form.get("token"));
  if (linkHash === null || account === null) return data({ refused: null }, 410);

  const parsed = parseFields(form, joinFields(account.email));
  if (!parsed.ok) return data({ refused: parsed.refused }, 400);
  const input = { ...parsed.value, linkHash, replaces: sessionTokenOf(request) };
  const verdict = await acceptAccountLink(ctx, input);
  if (!verdict.ok) return data({ refused: null }, 410);

  await forgetAttempts(account.email);
  return redirect("/", { headers: { "Set-Cookie": sessionCookie(verdict.token) } });
}

/** What the holder of a link may know of the account behind it; null when the link opens nothing. */
async function findLinkedAccount({ db, now }: Visit, token: FormDataEntryValue | null) {
  const hash = linkHashOf(token);
  const link = hash === null ? null : await findOpenLink(db.read, hash, now);
  const person = link?.userId ? await findUser(db.read, link.userId) : null;
  if (link === null || person === null || !person.active) return null;
  return {
    email: person.email,
    name: person.name,
    role: person.role,
    isReset: link.purpose === "reset",
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Join() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <JoinPage {...page} answer={useActionData<typeof action>()} />;
}
