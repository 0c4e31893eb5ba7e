/** /sign-in?to=: e-mail address and password, then back to where the visitor came from. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignInPage } from "~/components/people/sign-in-page";
import { parseFields, typedText } from "~/forms/boxes/parse-fields.server";
import { SignInFields } from "~/forms/people/sign-in.server";
import { hasChosenLanguage, languageCookie } from "~/http/language.server";
import { addressOf, countAttempt, forgetAttempts } from "~/http/rate-limit.server";
import { readForm } from "~/http/read-form.server";
import { safeReturnPath } from "~/http/safe-return-path.server";
import { sessionCookie, sessionTokenOf } from "~/http/session.server";
import { visit } from "~/http/visit.server";
import { frameText } from "~/i18n/frame-text";
import { signInText } from "~/i18n/people/sign-in-text";
import { signIn } from "~/operations/people/sign-in.server";
import { readStartPage } from "~/pages/filter/view-link.server";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const { user, language } = await visit(request);
  const to = safeReturnPath(request, new URL(request.url).searchParams.get("to"));
  if (user !== null) throw redirect(to);
  return { to, pageTitle: frameText[language].pageTitle(signInText[language].signIn.title) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await visit(request);
  const form = await readForm(request);
  const parsed = parseFields(form, SignInFields);
  if (!parsed.ok) return data({ refused: parsed.refused, refusal: null }, 400);

  const refused = { typed: typedText(form), errors: {} };
  const { email, password } = parsed.value;
  const attempt = await countAttempt(email, addressOf(context));
  if (!attempt.ok) {
    const headers = { "Retry-After": String(attempt.retrySeconds) };
    return data({ refused, refusal: attempt }, { status: 429, headers });
  }
  const verdict = await signIn(ctx, { email, password, replaces: sessionTokenOf(request) });
  if (!verdict.ok) return data({ refused, refusal: verdict }, 400);

  await forgetAttempts(email);
  const headers = new Headers([["Set-Cookie", sessionCookie(verdict.token)]]);
  if (!hasChosenLanguage(request)) headers.append("Set-Cookie", languageCookie(verdict.language));
  const to = safeReturnPath(request, form.get("to"));
  return redirect(to === "/" ? await readStartPage(ctx, verdict.userId) : to, { headers });
}

export default function SignIn() {
  const { to } = useLoaderData<typeof loader>();
  return <SignInPage to={to} answer={useActionData<typeof action>()} />;
}
