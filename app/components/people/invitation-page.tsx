/** A new account: who is invited, and once it is made its single-use link. */
import { Link } from "@remix-run/react";
import type { RefusedFields } from "~/forms/boxes/parse-fields.server";
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";
import type { InvitationPageData } from "~/pages/people/invitation-page.server";
import { InvitationForm } from "./invitation-form";
import { InvitationIssued } from "./invitation-issued";

type Props = Omit<InvitationPageData, "pageTitle"> & {
  answer?: { refused: RefusedFields | null; issued: { name: string; link: string } | null };
};

export function InvitationPage({ organisers, keptName, answer }: Props) {
  const t = useText(peopleText);
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to="/users">{t.back}</Link>
      </p>
      <div className="page-head">
        <h1>{t.inviteTitle}</h1>
      </div>
      {answer?.issued ? (
        <InvitationIssued issued={answer.issued} keptName={keptName} />
      ) : (
        <InvitationForm
          organisers={organisers}
          refused={answer?.refused ?? null}
          keptName={keptName}
        />
      )}
    </main>
  );
}
