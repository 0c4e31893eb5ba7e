/** /users/invite: a new account; its single-use link is shown once. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { InvitationForm } from "~/components/people/invitation-form";
import { InvitationIssued } from "~/components/people/invitation-issued";
import type { FieldProblem } from "~/domain/people/account";
import { parseFields, typedText } from "~/forms/boxes/parse-fields.server";
import { InvitationFields } from "~/forms/people/people.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { joinLink } from "~/http/one-time-link.server";
import { readForm } from "~/http/read-form.server";
import { peopleText } from "~/i18n/people/people-text";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
import { inviteUser } from "~/operations/people/invite-user.server";
import { listOrganisers } from "~db/queries/reference/organisers";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "user.manage");
  return {
    pageTitle: siteText[ctx.language].pageTitle(peopleText[ctx.language].inviteTitle),
    organisers: await listOrganisers(ctx.db.read),
    keptName: `invitation-${ctx.user.id}`,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "user.manage");
  const form = await readForm(request);
  const parsed = parseFields(form, InvitationFields);
  if (!parsed.ok) return data({ refused: parsed.refused, issued: null }, 400);

  const verdict = answered(await inviteUser(ctx, parsed.value));
  if (!verdict.ok) {
    const errors: Partial<Record<string, FieldProblem>> = { [verdict.field]: verdict.reason };
    return data({ refused: { typed: typedText(form), errors }, issued: null }, 400);
  }
  const issued = { name: parsed.value.name, link: joinLink(request, verdict.token) };
  return data({ refused: null, issued });
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function InviteUser() {
  const { organisers, keptName } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const t = useText(peopleText);
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to="/users">{t.back}</Link>
      </p>
      <div className="page-head">
        <h1>{t.inviteTitle}</h1>
      </div>
      {outcome?.issued ? (
        <InvitationIssued issued={outcome.issued} keptName={keptName} />
      ) : (
        <InvitationForm
          organisers={organisers}
          refused={outcome?.refused ?? null}
          keptName={keptName}
        />
      )}
    </main>
  );
}
