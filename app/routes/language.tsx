/** POST /language: the interface language, in a cookie and with the account; then back to the page. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { parseFields } from "~/forms/boxes/parse-fields.server";
import { LanguageFields } from "~/forms/people/people.server";
import { languageCookie } from "~/http/language.server";
import { readForm } from "~/http/read-form.server";
import { safeReturnPath } from "~/http/safe-return-path.server";
import { visit } from "~/http/visit.server";
import { changeOwnLanguage } from "~/operations/people/change-own-language.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await visit(request);
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  const { db, now, user } = await visit(request);
  const form = await readForm(request);
  const parsed = parseFields(form, LanguageFields);
  if (!parsed.ok) throw new Response("Unknown language", { status: 400 });

  const { language } = parsed.value;
  if (user !== null) await changeOwnLanguage({ db, now, user }, language);
  return redirect(safeReturnPath(request, form.get("to")), {
    headers: { "Set-Cookie": languageCookie(language) },
  });
}
