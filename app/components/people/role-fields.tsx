/** The role of an account, each said in one line, the organiser it acts for, and whether it approves. */
import type { FieldProblem } from "~/domain/people/account";
import { ROLES } from "~/domain/people/permissions";
import type { Bilingual } from "~/domain/value/language";
import type { FieldErrors } from "~/forms/boxes/parse-fields.server";
import { accountText } from "~/i18n/people/account-text";
import { peopleText } from "~/i18n/people/people-text";
import { roleText } from "~/i18n/people/role-text";
import { useLanguage, useText } from "~/i18n/use-text";

export type OrganiserChoice = { slug: string; type: "mission" | "agency"; name: Bilingual };

type Props = {
  role?: string;
  organiser?: string;
  approver: boolean;
  organisers: readonly OrganiserChoice[];
  errors?: FieldErrors;
};

export function RoleFields({ role, organiser, approver, organisers, errors }: Props) {
  return (
    <>
      <RoleField chosen={role} problem={errors?.role} />
      <OrganiserField chosen={organiser} organisers={organisers} problem={errors?.organiser} />
      <ApproverField chosen={approver} problem={errors?.approver} />
    </>
  );
}

function RoleField({ chosen, problem }: { chosen?: string; problem?: FieldProblem }) {
  const t = useText(accountText);
  const does = useText(peopleText).roleDoes;
  const names = useText(roleText);
  return (
    <fieldset className="field" id="role" aria-describedby={problem ? "role-problem" : undefined}>
      <legend>
        {t.field.role}
        <span className="required">{t.required}</span>
      </legend>
      {ROLES.map((role) => (
        <label key={role} className="check role-choice">
          <input type="radio" name="role" value={role} defaultChecked={role === chosen} required />
          <span>
            {names[role]} <span className="small soft role-does">{does[role]}</span>
          </span>
        </label>
      ))}
      {problem ? (
        <p className="field-error" id="role-problem">
          {t.problem[problem]}
        </p>
      ) : null}
    </fieldset>
  );
}

function ApproverField({ chosen, problem }: { chosen: boolean; problem?: FieldProblem }) {
  const t = useText(accountText);
  const people = useText(peopleText);
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          id="approver"
          name="approver"
          value="yes"
          defaultChecked={chosen}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "approver-hint approver-problem" : "approver-hint"}
        />
        <span>{people.approverMark}</span>
      </label>
      <p className="hint" id="approver-hint">
        {people.approverHint}
      </p>
      {problem ? (
        <p className="field-error" id="approver-problem">
          {t.problem[problem]}
        </p>
      ) : null}
    </div>
  );
}

type OrganiserFieldProps = {
  chosen?: string;
  organisers: readonly OrganiserChoice[];
  problem?: FieldProblem;
};

function OrganiserField({ chosen, organisers, problem }: OrganiserFieldProps) {
  const t = useText(accountText);
  const people = useText(peopleText);
  const language = useLanguage();
  const options = (type: OrganiserChoice["type"]) =>
    organisers
      .filter((organiser) => organiser.type === type)
      .map((organiser) => (
        <option key={organiser.slug} value={organiser.slug}>
          {organiser.name[language]}
        </option>
      ));
  return (
    <div className="field">
      <label htmlFor="organiser">{t.field.organiser}</label>
      <p className="hint" id="organiser-hint">
        {people.organiserHint}
      </p>
      <select
        id="organiser"
        name="organiser"
        className="input"
        defaultValue={chosen ?? ""}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "organiser-hint organiser-problem" : "organiser-hint"}
      >
        <option value="">{people.organiserNone}</option>
        <optgroup label={people.missions}>{options("mission")}</optgroup>
        <optgroup label={people.agencies}>{options("agency")}</optgroup>
      </select>
      {problem ? (
        <p className="field-error" id="organiser-problem">
          {t.problem[problem]}
        </p>
      ) : null}
    </div>
  );
}
