/** What is still to be mended before one signs off, each leading to where that is done. P181 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { answerText } from "~/i18n/round/answer-text";
import { useText } from "~/i18n/use-text";
import type { AnswerPage, ShownGap } from "~/pages/round/answer-page.server";

export function RoundGaps({ gaps, gapCount }: Pick<AnswerPage, "gaps" | "gapCount">) {
  const t = useText(answerText);
  return (
    <section className="section" aria-labelledby="gaps-title">
      <h2 id="gaps-title">
        {t.gaps} <span className="round-number">{gapCount}</span>
      </h2>
      {gapCount === 0 ? <p>{t.gapsNone}</p> : null}
      {gaps
        .filter(({ total }) => total > 0)
        .map((gap) => (
          <Heap key={gap.gap} gap={gap} />
        ))}
    </section>
  );
}

function Heap({ gap: { gap, total, rows } }: { gap: ShownGap }) {
  const t = useText(answerText);
  return (
    <section aria-labelledby={`gap-${gap}`}>
      <h3 id={`gap-${gap}`}>
        {t.gap[gap]} <span className="round-number">{total}</span>
      </h3>
      {gap === "pending" ? <p className="small soft">{t.pendingNote}</p> : null}
      <ul className="round-heap">
        {rows.map((row) => (
          <li key={row.id}>
            <span className="nowrap soft">{row.day}</span>
            <span>
              {row.title} {row.fictional ? <FictionalBadge /> : null}
            </span>
            <Link to={row.mendUrl} className="button" aria-label={`${t.mend[gap]}: ${row.title}`}>
              {t.mend[gap]}
            </Link>
          </li>
        ))}
      </ul>
      {total > rows.length ? <p className="small soft">{t.more(total - rows.length)}</p> : null}
    </section>
  );
}
