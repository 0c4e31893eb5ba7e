/** Rounds (作業依頼) that wait for the reader's answer, the nearest deadline first. P180 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { formatDay } from "~/domain/day/format-day";
import { inboxText } from "~/i18n/inbox/inbox-text";
import { roundDueText } from "~/i18n/round/round-due-text";
import { roundTitle } from "~/i18n/round/round-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { RoundsDue } from "~/pages/round/rounds-due.server";

export function InboxRounds({ rounds }: { rounds: RoundsDue }) {
  const t = useText(roundDueText);
  const inbox = useText(inboxText);
  const language = useLanguage();
  if (rounds.length === 0) return null;
  return (
    <section className="section" aria-labelledby="heap-rounds">
      <div className="section-head">
        <h2 id="heap-rounds">
          {t.title} <span className="inbox-count">{rounds.length}</span>
        </h2>
      </div>
      <p className="small soft">{t.note}</p>
      <table className="table table-cards inbox-table">
        <thead>
          <tr>
            <th scope="col">{t.deadline}</th>
            <th scope="col">{t.round}</th>
            <th scope="col">{inbox.action}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.id}>
              <td className="nowrap" data-label={t.deadline}>
                {formatDay(round.deadline, language)}{" "}
                {round.overdue ? <span className="badge badge-returned">{t.overdue}</span> : null}
              </td>
              <th scope="row">
                {roundTitle(round, language)} {round.fictional ? <FictionalBadge /> : null}
              </th>
              <td>
                <Link to={`/rounds/${round.id}/answer`} className="button nowrap">
                  {t.answer}
                  <span className="visually-hidden">: {roundTitle(round, language)}</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
