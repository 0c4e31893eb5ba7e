/** Who is invited: address, name, role and organiser of an account that does not exist yet. */
import { Form } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import type { RefusedFields } from "~/forms/boxes/parse-fields.server";
import { accountText } from "~/i18n/people/account-text";
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";
import { AccountField } from "./account-field";
import { EmailField } from "./email-field";
import { FormProblems } from "./form-problems";
import { type OrganiserChoice, RoleFields } from "./role-fields";

const FORM_ID = "invitation";

type Props = {
  organisers: readonly OrganiserChoice[];
  refused: RefusedFields | null;
  /** Names what this tab may hold of it unsaved. */
  keptName: string;
};

export function InvitationForm({ organisers, refused, keptName }: Props) {
  const t = useText(peopleText);
  const account = useText(accountText);
  const typed = refused?.typed ?? {};
  const errors = refused?.errors;
  return (
    <Form method="post" noValidate id={FORM_ID}>
      <KeptBoxes formId={FORM_ID} name={keptName} restores={refused === null} />
      <p className="soft">{t.inviteNote}</p>
      <FormProblems errors={errors} />
      <EmailField autoComplete="off" typed={typed.email} problem={errors?.email} />
      <AccountField
        name="name"
        label={account.field.name}
        autoComplete="off"
        required
        defaultValue={typed.name}
        problem={errors?.name}
      />
      <AccountField
        name="reading"
        label={account.field.reading}
        autoComplete="off"
        lang="ja"
        defaultValue={typed.reading}
        problem={errors?.reading}
      />
      <RoleFields
        role={typed.role}
        organiser={typed.organiser}
        approver={typed.approver === "yes"}
        organisers={organisers}
        errors={errors}
      />
      <div className="form-actions">
        <button type="submit" className="button button-primary">
          {t.inviteSubmit}
        </button>
      </div>
    </Form>
  );
}
