/** /settings/inbox: the daily digest, and who decides in one's place. */

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { SubstituteForm } from "~/components/substitute-form";
import { idOf } from "~/domain/id-of";
import { todayIn } from "~/domain/local-time";
import { namesSubstitutes } from "~/domain/substitute";
import { HOME_ZONE } from "~/domain/zone-options";
import { textOf } from "~/forms/field-texts.server";
import { readSubstitute, typedSubstitute } from "~/forms/substitute.server";
import { authorize, forbidden, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { sendsMail } from "~/http/settings.server";
import { inboxSettingsText } from "~/i18n/inbox-settings-text";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
import { chooseDigest } from "~/operations/choose-digest.server";
import { endSubstitution } from "~/operations/end-substitution.server";
import { nameSubstitute } from "~/operations/name-substitute.server";
import { findWantsDigest } from "~db/queries/digests";
import {
  findApproversStoodInFor,
  listPossibleSubstitutes,
  listSubstitutions,
} from "~db/queries/substitutes";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const { db, user } = ctx;
  const today = todayIn(HOME_ZONE, ctx.now);
  const approves = namesSubstitutes(user);
  return {
    pageTitle: siteText[ctx.language].pageTitle(inboxSettingsText[ctx.language].title),
    wanted: await findWantsDigest(db.read, user.id),
    sendsMail: sendsMail(),
    standsInFor: (await findApproversStoodInFor(db.read, user.id, today)).map(({ name }) => name),
    substitutes: approves
      ? {
          named: await listSubstitutions(db.read, user.id, today),
          possible: await listPossibleSubstitutes(db.read, user),
        }
      : null,
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const posted = await readForm(request);
  const intent = textOf(posted, "intent");
  if (intent === "digest") await chooseDigest(ctx, { wanted: textOf(posted, "wanted") === "on" });
  else if (intent === "end")
    await endSubstitution(ctx, { substitutionId: found(idOf(textOf(posted, "substitution"))) });
  else {
    const read = readSubstitute(posted);
    if (!read.ok) return data({ typed: read.typed, errors: read.errors }, 400);
    const verdict = await nameSubstitute(ctx, read.value);
    if (!verdict.ok && verdict.reason === "not-an-approver") throw forbidden();
    if (!verdict.ok) {
      const box = verdict.reason === "substitute-unknown" ? "substitute" : "until";
      return data({ typed: typedSubstitute(posted), errors: { [box]: verdict.reason } }, 409);
    }
  }
  return redirect("/settings/inbox?saved=1");
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function InboxSettings() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(inboxSettingsText);
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
        <Link to="/inbox">{t.toInbox}</Link>
      </div>
      {page.saved && answer === undefined ? (
        <p className="notice notice-success" role="status">
          {t.saved}
        </p>
      ) : null}
      {answer === undefined ? null : (
        <p className="notice notice-danger" role="alert">
          {t.problemsTitle}
        </p>
      )}
      {page.standsInFor.map((name) => (
        <p key={name} className="notice">
          {t.standsIn(name)}
        </p>
      ))}
      <DigestChoice wanted={page.wanted} sendsMail={page.sendsMail} />
      {page.substitutes === null ? null : (
        <SubstituteForm
          {...page.substitutes}
          typed={answer?.typed ?? null}
          errors={answer?.errors ?? {}}
        />
      )}
    </main>
  );
}

function DigestChoice({ wanted, sendsMail }: { wanted: boolean; sendsMail: boolean }) {
  const t = useText(inboxSettingsText);
  return (
    <section className="section" aria-labelledby="digest">
      <div className="section-head">
        <h2 id="digest">{t.digest}</h2>
      </div>
      <p className="soft">{sendsMail ? t.digestNote : t.digestOff}</p>
      <Form method="post">
        <input type="hidden" name="intent" value="digest" />
        <label className="check">
          <input type="checkbox" name="wanted" defaultChecked={wanted} /> {t.wanted}
        </label>
        <div className="form-actions">
          <button type="submit" className="button">
            {t.save}
          </button>
        </div>
      </Form>
    </section>
  );
}
