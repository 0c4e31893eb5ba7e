/**
 * Name, role, organiser and mark as an approver of one account.
 *
 * After a refused save the typed values stay, the present state stands beside them, and the next save is
 * made against that state.
 */
import { Form } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import type { RefusedFields } from "~/forms/boxes/parse-fields.server";
import { frameText } from "~/i18n/frame-text";
import { accountText } from "~/i18n/people/account-text";
import { peopleText } from "~/i18n/people/people-text";
import { roleText } from "~/i18n/people/role-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { Person } from "~/pages/people/person-page.server";
import { AccountField } from "./account-field";
import { FormProblems } from "./form-problems";
import { type OrganiserChoice, RoleFields } from "./role-fields";

export type AccountRefusal = RefusedFields & {
  reason: "changed-meanwhile" | "last-administrator" | "user-inactive" | null;
  /** The account as it is stored, where the save came too late. */
  current: Person | null;
};

const FORM_ID = "person";

type Props = {
  person: Person;
  organisers: readonly OrganiserChoice[];
  refusal: AccountRefusal | null;
  /** Names what this tab may hold of it unsaved. */
  keptName: string;
  /** Has just been saved, as the page says. */
  isSaved: boolean;
};

export function PersonForm({ person, organisers, refusal, keptName, isSaved }: Props) {
  const t = useText(peopleText);
  const account = useText(accountText);
  const typed = refusal?.typed ?? {};
  const revision = refusal?.current?.revision ?? person.revision;
  return (
    <Form method="post" noValidate className="section" id={FORM_ID}>
      <div className="section-head">
        <h2>{t.change}</h2>
      </div>
      <FormProblems errors={refusal?.errors} />
      {refusal?.reason ? <Refusal refusal={refusal} organisers={organisers} /> : null}
      <KeptBoxes
        formId={FORM_ID}
        name={keptName}
        restores={refusal === null}
        saved={isSaved ? String(person.revision) : null}
      />
      {/* Kept with the rest, so that a save in between is noticed; a refusal draws it afresh. Not of type `hidden`,
          which is never filled in. */}
      <input
        type="text"
        hidden
        key={`${refusal === null} ${revision}`}
        name="revision"
        defaultValue={revision}
      />
      <AccountField
        name="name"
        label={account.field.name}
        autoComplete="off"
        required
        defaultValue={typed.name ?? person.name}
        problem={refusal?.errors.name}
      />
      <AccountField
        name="reading"
        label={account.field.reading}
        autoComplete="off"
        lang="ja"
        defaultValue={typed.reading ?? person.reading ?? ""}
        problem={refusal?.errors.reading}
      />
      <RoleFields
        role={typed.role ?? person.role}
        organiser={typed.organiser ?? person.organiser ?? ""}
        approver={refusal && "name" in typed ? typed.approver === "yes" : person.approver}
        organisers={organisers}
        errors={refusal?.errors}
      />
      <div className="form-actions">
        <button type="submit" name="intent" value="change" className="button button-primary">
          {t.save}
        </button>
      </div>
    </Form>
  );
}

function Refusal({
  refusal,
  organisers,
}: {
  refusal: AccountRefusal;
  organisers: readonly OrganiserChoice[];
}) {
  const t = useText(peopleText);
  const role = useText(roleText);
  const { colon } = useText(frameText);
  const language = useLanguage();
  const { reason, current } = refusal;
  if (reason === "last-administrator" || reason === "user-inactive") {
    return (
      <p className="notice notice-danger" role="alert">
        {reason === "last-administrator" ? t.lastAdministrator : t.userInactive}
      </p>
    );
  }
  const organiser = organisers.find(({ slug }) => slug === current?.organiser);
  const present = [
    current?.name,
    current ? role[current.role] : null,
    organiser?.name[language],
    current?.approver ? t.isApprover : null,
    current?.active ? t.active : t.inactive,
  ];
  return (
    <div className="notice notice-warning" role="alert">
      <p>{t.changedMeanwhile}</p>
      <p>
        <strong>{t.changedMeanwhileNow}</strong>
        {colon}
        {present.filter(Boolean).join(" / ")}
      </p>
    </div>
  );
}
