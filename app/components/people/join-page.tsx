/** The holder of an invitation or a reset link chooses a password. */
import type { RefusedFields } from "~/forms/boxes/parse-fields.server";
import { roleText } from "~/i18n/people/role-text";
import { signInText } from "~/i18n/people/sign-in-text";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
import type { JoinPageData } from "~/pages/people/join-page.server";
import { LinkNotValid } from "./link-not-valid";
import { NewAccountForm } from "./new-account-form";

type Props = Omit<JoinPageData, "pageTitle"> & {
  /** `refused` is null where the link has ceased to be valid. */
  answer?: { refused: RefusedFields | null };
};

export function JoinPage({ title, account, token, answer }: Props) {
  const t = useText(signInText).join;
  const { colon } = useText(siteText);
  const role = useText(roleText);
  const notValid = account === null || answer?.refused === null;
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{notValid ? t.notValidTitle : title}</h1>
      </div>
      {notValid ? (
        <LinkNotValid advice={t.notValid} maySignIn />
      ) : (
        <>
          <p>{account.isReset ? t.reset : t.invitation}</p>
          <p className="soft">
            {t.role}
            {colon}
            {role[account.role]}
          </p>
          <NewAccountForm
            token={token}
            email={account.email}
            typed={answer?.refused?.typed ?? { name: account.name }}
            errors={answer?.refused?.errors}
            submit={account.isReset ? t.submitReset : t.submitInvitation}
          />
        </>
      )}
    </main>
  );
}
