/** The table of steps as the code has it, in words, and the rules beside it. P1-P5 */
import { APPROVAL_STEPS, STEP_TABLE } from "~/domain/approval";
import { approvalText } from "~/i18n/approval-text";
import { useText } from "~/i18n/use-text";
import { ApprovalBadge } from "./approval-badge";

export function ApprovalSteps() {
  const t = useText(approvalText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.steps.title}</h1>
      </div>
      <p>{t.steps.intro}</p>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.steps.step}</th>
              <th scope="col">{t.steps.from}</th>
              <th scope="col">{t.steps.to}</th>
              <th scope="col">{t.steps.by}</th>
              <th scope="col">{t.steps.comment}</th>
            </tr>
          </thead>
          <tbody>
            {APPROVAL_STEPS.map((step) => {
              const { from, to, by, needsComment } = STEP_TABLE[step];
              return (
                <tr key={step}>
                  <th scope="row">{t.did[step]}</th>
                  <td>
                    {from.map((approval) => (
                      <ApprovalBadge key={approval} approval={approval} />
                    ))}
                  </td>
                  <td>
                    <ApprovalBadge approval={to} />
                  </td>
                  <td>{t.steps.who[by]}</td>
                  <td className="nowrap">
                    {needsComment ? t.steps.commentNeeded : t.steps.commentFree}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <section className="section" aria-labelledby="rules-title">
        <h2 className="section-head" id="rules-title">
          {t.steps.rulesTitle}
        </h2>
        <ul>
          {t.steps.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
