/** What is wrong with the form of an account. */

import { FieldProblems } from "~/components/boxes/field-problems";
import type { FieldErrors } from "~/forms/boxes/parse-fields.server";
import { accountText } from "~/i18n/people/account-text";
import { useText } from "~/i18n/use-text";

type Props = {
  errors?: FieldErrors;
  /** Where this form calls a field by another name. */
  labels?: Record<string, string>;
};

export function FormProblems({ errors = {}, labels = {} }: Props) {
  const t = useText(accountText);
  return (
    <FieldProblems
      title={t.problemsTitle}
      labels={Object.entries({ ...t.field, ...labels })}
      errors={errors}
      words={t.problem}
    />
  );
}
