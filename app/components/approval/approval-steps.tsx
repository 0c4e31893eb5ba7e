/** The table of steps as the code has it, in words, and the rules beside it. P1-P5 */

import { ApprovalBadge } from "~/components/event/approval-badge";
import { APPROVAL_STEPS, STEP_TABLE } from "~/domain/approval/approval";
import { approvalStepsText } from "~/i18n/approval/approval-steps-text";
import { approvalText } from "~/i18n/approval/approval-text";
import { useText } from "~/i18n/use-text";

export function ApprovalSteps() {
  const t = useText(approvalStepsText);
  const did = useText(approvalText).did;
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      <p>{t.intro}</p>
      <div className="table-scroll">
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t.step}</th>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.to}</th>
              <th scope="col">{t.by}</th>
              <th scope="col">{t.comment}</th>
            </tr>
          </thead>
          <tbody>
            {APPROVAL_STEPS.map((step) => {
              const { from, to, by, needsComment } = STEP_TABLE[step];
              return (
                <tr key={step}>
                  <th scope="row">{did[step]}</th>
                  <td data-label={t.from}>
                    <span className="badges">
                      {from.map((approval) => (
                        <ApprovalBadge key={approval} approval={approval} />
                      ))}
                    </span>
                  </td>
                  <td data-label={t.to}>
                    <ApprovalBadge approval={to} />
                  </td>
                  <td data-label={t.by}>{t.who[by]}</td>
                  <td data-label={t.comment} className="nowrap">
                    {needsComment ? t.commentNeeded : t.commentFree}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <section className="section" aria-labelledby="rules-title">
        <h2 className="section-head" id="rules-title">
          {t.rulesTitle}
        </h2>
        <ul>
          {t.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
