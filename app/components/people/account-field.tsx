/** One labelled text field of an account form, with its hint and what is wrong with it. */
import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { FieldProblem } from "~/domain/people/account";
import { accountText } from "~/i18n/people/account-text";
import { useText } from "~/i18n/use-text";

type Props = Omit<ComponentPropsWithoutRef<"input">, "id" | "className"> & {
  name: string;
  label: string;
  hint?: string;
  problem?: FieldProblem;
  children?: ReactNode;
};

export function AccountField({ name, label, hint, problem, children, ...input }: Props) {
  const t = useText(accountText);
  const notes = [hint ? `${name}-hint` : null, problem ? `${name}-problem` : null].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={name}>
        {label}
        {input.required ? <span className="required">{t.required}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <input
        {...input}
        id={name}
        name={name}
        className="input"
        aria-invalid={problem ? true : undefined}
        aria-describedby={notes.length > 0 ? notes.join(" ") : undefined}
      />
      {children}
      {problem ? (
        <p className="field-error" id={`${name}-problem`}>
          {t.problem[problem]}
        </p>
      ) : null}
    </div>
  );
}
