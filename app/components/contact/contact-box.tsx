/** One box of the form of a contact, with its label, its hint and what is wrong with it. */

import type { FormEvent, ReactNode } from "react";
import { ProblemList } from "~/components/boxes/problem-list";
import type { MeetingBox, TypedMeeting } from "~/domain/contact/typed-meeting";
import type { MeetingErrors } from "~/forms/contact.server";
import { contactFormText } from "~/i18n/contact/contact-form-text";
import { inWords } from "~/i18n/in-words";
import { useText } from "~/i18n/use-text";

type BoxProps = { box: MeetingBox; errors: MeetingErrors; hint?: string; children: ReactNode };

export function ContactBox({ box, errors, hint, children }: BoxProps) {
  const t = useText(contactFormText);
  const problem = errors[box];
  return (
    <div className="field">
      <label htmlFor={box}>{t.field[box]}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${box}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {problem === undefined ? null : (
        <p className="field-error" id={`${box}-problem`}>
          {inWords(t.problem, problem)}
        </p>
      )}
    </div>
  );
}

type TextProps = Omit<BoxProps, "children"> & {
  typed: TypedMeeting;
  list?: string;
  onInput?: (event: FormEvent<HTMLInputElement>) => void;
};

/** One line of text. */
export function ContactText({ typed, list, onInput, ...props }: TextProps) {
  const { box, errors, hint } = props;
  const about = [hint ? `${box}-hint` : null, errors[box] ? `${box}-problem` : null];
  return (
    <ContactBox {...props}>
      <input
        id={box}
        name={box}
        type="text"
        className="input"
        autoComplete="off"
        list={list}
        onInput={onInput}
        defaultValue={typed[box]}
        aria-invalid={errors[box] ? true : undefined}
        aria-describedby={about.filter((id) => id !== null).join(" ") || undefined}
      />
    </ContactBox>
  );
}

/** Everything that is wrong, each leading to its box. */
export function ContactProblems({ errors }: { errors: MeetingErrors }) {
  const t = useText(contactFormText);
  return (
    <ProblemList title={t.problemsTitle} errors={errors} nameOf={t.field} wordsOf={t.problem} />
  );
}
