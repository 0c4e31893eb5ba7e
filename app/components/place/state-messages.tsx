/** What may be said of a state today, on its brief. P200, P202 */
import { groupDigits } from "~/domain/value/whole-number";
import { statePaperText } from "~/i18n/paper/state-paper-text";
import { useText } from "~/i18n/use-text";
import type { PlanningPageData } from "~/pages/place/planning-page.server";

export function StateMessages({ messages }: Pick<PlanningPageData, "messages">) {
  const t = useText(statePaperText);
  const { shown, others } = messages;
  if (shown.length === 0) return null;
  return (
    <section className="section" aria-labelledby="state-messages">
      <h2 id="state-messages">{t.messages}</h2>
      <ul className="state-messages">
        {shown.map(({ id, said, source }) => (
          <li key={id}>
            {said} <span className="small soft">{t.saidFrom(source)}</span>
          </li>
        ))}
      </ul>
      {others > 0 ? <p className="small soft">{t.others(groupDigits(others))}</p> : null}
    </section>
  );
}
