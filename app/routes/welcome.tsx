/**
 * /welcome?token=: the holder of the welcome link becomes the first administrator.
 *
 * Afterwards the same address shows an administrator or the secretariat the first steps.
 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { WelcomePage } from "~/components/people/welcome-page";
import { can } from "~/domain/people/permissions";
import { parseFields, typedText } from "~/forms/boxes/parse-fields.server";
import { WelcomeFields } from "~/forms/people/sign-in.server";
import { linkHashOf } from "~/http/one-time-link.server";
import { readForm } from "~/http/read-form.server";
import { sessionCookie, sessionTokenOf } from "~/http/session.server";
import { visit } from "~/http/visit.server";
import { signInText } from "~/i18n/people/sign-in-text";
import { siteText } from "~/i18n/site-text";
import { claimWelcome } from "~/operations/people/claim-welcome.server";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import { findOpenLink } from "~db/queries/people/one-time-links";
import { countAdministrators } from "~db/queries/people/users";
import { listWelcomeFacts } from "~db/queries/people/welcome-facts";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, user, now, language } = await visit(request);
  if (user !== null && !can(user, "demonstration.manage")) throw redirect("/");
  const token = new URL(request.url).searchParams.get("token");
  const hash = linkHashOf(token);
  const link = hash === null ? null : await findOpenLink(db.read, hash, now);
  const claimed = (await countAdministrators(db.read, null)) > 0;
  return {
    pageTitle: siteText[language].pageTitle(signInText[language].welcome.title),
    facts: await listWelcomeFacts(db.read),
    claimable: link?.purpose === "welcome" && !claimed ? token : null,
    claimed,
    signedIn:
      user === null
        ? null
        : {
            mayInvite: can(user, "user.manage"),
            fictional: await countDemonstrationEvents(db.read),
          },
  };
}

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
  if (verdict.ok)
    return redirect("/welcome", { headers: { "Set-Cookie": sessionCookie(verdict.token) } });

  const typed = typedText(form);
  if (verdict.reason === "link-not-valid")
    return data({ typed, errors: {}, linkNotValid: true }, 410);
  return data({ typed, errors: { email: verdict.reason }, linkNotValid: false }, 400);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Welcome() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <WelcomePage {...page} answer={useActionData<typeof action>()} />;
}
