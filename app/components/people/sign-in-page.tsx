/** Signing in, and what to do where the password is forgotten. */
import type { ComponentProps } from "react";
import type { RefusedFields } from "~/forms/boxes/parse-fields.server";
import { signInText } from "~/i18n/people/sign-in-text";
import { useText } from "~/i18n/use-text";
import { SignInForm } from "./sign-in-form";

type Props = Pick<ComponentProps<typeof SignInForm>, "to"> & {
  answer?: { refused: RefusedFields } & Pick<ComponentProps<typeof SignInForm>, "refusal">;
};

export function SignInPage({ to, answer }: Props) {
  const t = useText(signInText).signIn;
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      {to === "/" ? null : <p className="soft">{t.goOn}</p>}
      <SignInForm
        to={to}
        typedEmail={answer?.refused.typed.email}
        errors={answer?.refused.errors}
        refusal={answer?.refusal ?? null}
      />
      <p className="small soft section">{t.forgotten}</p>
    </main>
  );
}
