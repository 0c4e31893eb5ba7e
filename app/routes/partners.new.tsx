/** /partners/new: a partner enters the register. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { PartnerForm } from "~/components/partner-form";
import { inLanguage } from "~/domain/language";
import { readPartner, typedPartner } from "~/forms/partner.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { addPartner } from "~/operations/add-partner.server";
import { listMapAreas } from "~db/queries/map-reference";
import { findPartner } from "~db/queries/partners";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const params = new URL(request.url).searchParams;
  return {
    pageTitle: siteText[ctx.language].pageTitle(partnerText[ctx.language].newTitle),
    states: await listMapAreas(ctx.db.read),
    name: (params.get("name") ?? "").slice(0, 200),
    keptName: `partner-new-${ctx.user.id}`,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const posted = await readForm(request);
  const typed = typedPartner(posted);
  const states = new Set((await listMapAreas(ctx.db.read)).map(({ code }) => code));
  const read = readPartner(typed, states);
  if (!read.ok) return data({ typed, errors: read.errors, alike: [] }, 400);
  const saveAnyway = posted.has("saveAnyway");
  const verdict = await addPartner(ctx, { draft: read.draft, saveAnyway });
  if (verdict.ok) return redirect(`/partners/${verdict.partnerId}?saved=added`);
  const alike = [];
  for (const id of verdict.ids.slice(0, 5)) {
    const partner = await findPartner(ctx.db.read, id);
    if (partner !== null) alike.push({ id, name: partner.draft.name });
  }
  return data({ typed, errors: {}, alike }, 409);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function NewPartner() {
  const { states, name, keptName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(partnerText);
  const language = useLanguage();
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(name);
  const blank = { type: "other", state: "", placeName: "", languages: "", website: "", note: "" };
  const named = { nameJa: isLatin ? "" : name, nameEn: isLatin ? name : "" };
  const alike = answer?.alike ?? [];
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to="/partners">{t.title}</Link>
      </p>
      <h1>{t.newTitle}</h1>
      <PartnerForm
        typed={answer?.typed ?? { ...blank, ...named }}
        errors={answer?.errors ?? {}}
        states={states}
        revision={null}
        keptName={keptName}
        restores={answer === undefined}
        cancel="/partners"
      >
        {alike.length === 0 ? null : (
          <div className="notice notice-warning" role="alert">
            <p>
              <strong>{t.duplicatesTitle}</strong>
            </p>
            <ul>
              {alike.map((one) => (
                <li key={one.id}>
                  <Link to={`/partners/${one.id}`}>{inLanguage(one.name, language)}</Link>
                </li>
              ))}
            </ul>
            <button type="submit" name="saveAnyway" value="on" className="button">
              {t.saveAnyway}
            </button>
          </div>
        )}
      </PartnerForm>
    </main>
  );
}
