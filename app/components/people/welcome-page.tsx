/** The page behind the welcome link: becoming the first administrator, then the first steps; the record either way. */
import { DemonstrationOffer } from "~/components/frame/demonstration-panel";
import type { RefusedFields } from "~/forms/boxes/parse-fields.server";
import { signInText } from "~/i18n/people/sign-in-text";
import { useText } from "~/i18n/use-text";
import type { WelcomePageData } from "~/pages/people/welcome-page.server";
import { FirstSteps } from "./first-steps";
import { LinkNotValid } from "./link-not-valid";
import { NewAccountForm } from "./new-account-form";
import { WelcomeRecord } from "./welcome-record";

type Props = Omit<WelcomePageData, "pageTitle"> & {
  answer?: RefusedFields & { linkNotValid: boolean };
};

export function WelcomePage({ facts, claimable, claimed, signedIn, answer }: Props) {
  const t = useText(signInText).welcome;
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      <p>{t.purpose}</p>
      {signedIn !== null ? (
        <FirstSteps mayInvite={signedIn.mayInvite}>
          <DemonstrationOffer loaded={signedIn.fictional} mayManage to="/welcome" />
        </FirstSteps>
      ) : claimable !== null && !answer?.linkNotValid ? (
        <section className="section" aria-labelledby="claim">
          <h2 id="claim">{t.formTitle}</h2>
          <p className="soft">{t.formNote}</p>
          <NewAccountForm
            token={claimable}
            typed={answer?.typed ?? {}}
            errors={answer?.errors}
            submit={t.submit}
          />
        </section>
      ) : (
        <LinkNotValid
          title={claimed ? t.claimedTitle : t.notValidTitle}
          advice={claimed ? t.claimed : t.notValid}
          maySignIn={claimed}
        />
      )}
      <WelcomeRecord facts={facts} />
    </main>
  );
}
