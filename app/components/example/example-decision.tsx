/** Where a nomination stands, and the steps that this person may take. P193 */
import { Form } from "@remix-run/react";
import type { DecideRefusal } from "~/domain/example/example-refusal";
import { exampleText } from "~/i18n/example/example-text";
import { tokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ExamplePageData } from "~/pages/example/example-page.server";

export type DecisionAnswer = { refused: DecideRefusal; reason: string };
type Props = Pick<ExamplePageData, "example" | "steps"> & { answer: DecisionAnswer | null };

export function ExampleDecision({ example, steps, answer }: Props) {
  const t = useText(exampleText);
  const language = useLanguage();
  const at = tokyoTime(example.nominatedAt, language);
  const { nominatedBy, reason, state, revision } = example;
  const isMissing = answer?.refused === "reason-missing";
  return (
    <section className="section no-print" aria-labelledby="decide-title">
      <h2 className="section-head" id="decide-title">
        {t.decide} <span className="badge">{t.state[state]}</span>
      </h2>
      <p className="small soft">
        {nominatedBy === null ? t.nominatedAt(at) : t.nominatedBy(nominatedBy, at)}
      </p>
      {reason === null ? null : <p className="typed-text">{t.reasonShown(reason)}</p>}
      {answer === null ? null : (
        <p className="notice notice-danger" role="alert" id="decide-problem">
          {t.refused[answer.refused]}
        </p>
      )}
      {steps.length === 0 ? null : (
        <Form method="post" noValidate>
          <input type="hidden" name="revision" value={revision} />
          {steps.includes("decline") ? (
            <div className="field">
              <label htmlFor="reason">{t.reason}</label>
              <textarea
                id="reason"
                name="reason"
                className="input"
                rows={2}
                defaultValue={answer?.reason ?? ""}
                aria-invalid={isMissing || undefined}
                aria-describedby={isMissing ? "decide-problem" : undefined}
              />
            </div>
          ) : null}
          <p className="row">
            {steps.map((step) => (
              <button
                key={step}
                type="submit"
                name="do"
                value={step}
                className={step === "choose" ? "button button-primary" : "button"}
              >
                {t.step[step]}
              </button>
            ))}
          </p>
        </Form>
      )}
    </section>
  );
}
