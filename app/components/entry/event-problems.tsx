/** What is wrong with the form, at its head, each with a way to its box. Takes the focus when it appears. */
import { useEffect, useRef } from "react";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";

type Props = { formId: string; errors: Record<string, string[]> };

export function EventProblems({ formId, errors }: Props) {
  const t = useText(eventFormText);
  const { colon } = useText(frameText);
  const { labels, messages } = useEventChoices();
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(errors);
  useEffect(() => {
    if (Object.keys(errors).length > 0) box.current?.focus();
  }, [errors]);
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{t.problemsTitle(wrong.length)}</strong>
      </p>
      <ul>
        {wrong.map(([name, reasons]) => (
          <li key={name}>
            <a href={`#${formId}-${name}`}>{labels[name] ?? name}</a>
            {colon}
            {reasons.map((reason) => messages[reason] ?? reason).join(" ")}
          </li>
        ))}
      </ul>
    </div>
  );
}
