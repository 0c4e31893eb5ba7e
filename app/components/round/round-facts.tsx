/** What a round asks: period, deadline, what, and the secretariat's note. */
import { roundText } from "~/i18n/round/round-text";
import { roundWords } from "~/i18n/round/round-words";
import { useText } from "~/i18n/use-text";
import type { RoundHead } from "~/pages/round/round-page.server";
import { RoundStateBadge } from "./round-badges";

export function RoundFacts({ round }: { round: RoundHead }) {
  const t = useText(roundText);
  const words = useText(roundWords);
  return (
    <>
      {round.fictional ? <p className="notice notice-warning">{t.fictional}</p> : null}
      <dl className="round-facts">
        <dt>{t.head.state}</dt>
        <dd>
          <RoundStateBadge state={round.state} />
        </dd>
        <dt>{t.head.period}</dt>
        <dd>{round.period}</dd>
        <dt>{t.head.deadline}</dt>
        <dd>{t.deadlineIs(round.deadline)}</dd>
        <dt>{t.box.asks}</dt>
        <dd>
          <ul className="round-asks">
            {round.asks.map((ask) => (
              <li key={ask}>{words.ask[ask]}</li>
            ))}
          </ul>
        </dd>
        {round.note === null ? null : (
          <>
            <dt>{t.box.note}</dt>
            <dd className="round-note">{round.note}</dd>
          </>
        )}
      </dl>
    </>
  );
}
