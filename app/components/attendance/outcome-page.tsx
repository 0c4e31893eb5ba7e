/** Where one occurrence stands and the form that changes it. Works without JavaScript. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { CorrectionNotice } from "~/components/round/correction-notice";
import type { OutcomeRefusal } from "~/domain/attendance/outcome-change";
import type { OutcomeErrors, TypedOutcome } from "~/domain/attendance/outcome-entry";
import { formatPeriod } from "~/domain/day/format-day";
import type { CorrectionRefusal } from "~/domain/round/correction";
import { inLanguage } from "~/domain/value/language";
import { outcomeText } from "~/i18n/attendance/outcome-text";
import { frameText } from "~/i18n/frame-text";
import { correctionText } from "~/i18n/round/correction-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { OutcomePageData } from "~/pages/attendance/outcome-page.server";
import { occurrenceName } from "./occurrence-name";
import { OutcomeForm } from "./outcome-form";

type Props = Omit<OutcomePageData, "pageTitle"> & {
  answer?: {
    typed: TypedOutcome | null;
    errors: OutcomeErrors;
    reason: OutcomeRefusal | CorrectionRefusal | null;
  };
};

export function OutcomePage(props: Props) {
  const { event, keptName, occurrence, possible, mayChange, correction, answer } = props;
  const { missing } = useText(correctionText);
  const t = useText(outcomeText);
  const { colon } = useText(frameText);
  const language = useLanguage();
  return (
    <main className="page page-narrow attendance outcome" id="content">
      <div className="attendance-head">
        <p className="eyebrow">
          <Link className="attendance-link" to={`/events/${event.id}`}>
            {inLanguage(event.title, language)}
          </Link>{" "}
          {event.fictional ? <FictionalBadge /> : null}
        </p>
        <h1>{t.title}</h1>
      </div>
      <div className="attendance-session">
        <strong>{occurrenceName(occurrence, language)}</strong>
        <span className="soft">
          {formatPeriod(occurrence.first, occurrence.last, language)} {occurrence.startTime}
        </span>
        <span>
          {t.current}
          {colon}
          <span className={`badge badge-${occurrence.outcome}`}>
            {t.outcome[occurrence.outcome]}
          </span>
        </span>
        {occurrence.outcomeReason === null ? null : (
          <span className="soft">{t.since(occurrence.outcomeReason)}</span>
        )}
      </div>
      <section className="section" aria-label={t.change}>
        {answer?.reason ? (
          <div className="notice notice-danger" role="alert">
            {answer.reason === "correction-unreasoned" ? missing : t.refusal[answer.reason]}
          </div>
        ) : null}
        {mayChange ? <CorrectionNotice href={correction} /> : null}
        <Changes {...{ keptName, occurrence, possible, mayChange, answer }} />
        <p>
          {occurrence.type === "session" && mayChange ? (
            <Link
              className="attendance-link"
              to={`/events/${event.id}/attendance?session=${occurrence.id}`}
            >
              {t.logNext}
            </Link>
          ) : null}
          <Link className="attendance-link" to={`/events/${event.id}`}>
            {t.backToEvent}
          </Link>
        </p>
      </section>
    </main>
  );
}

function Changes({
  keptName,
  occurrence,
  possible,
  mayChange,
  answer,
}: Omit<Props, "event" | "correction">) {
  const t = useText(outcomeText);
  if (!mayChange) return <p className="notice">{t.forbidden}</p>;
  if (possible.length === 0) return <p className="notice">{t.nothingPossible}</p>;
  return (
    <OutcomeForm
      keptName={keptName}
      possible={possible}
      former={occurrence}
      typed={answer?.typed ?? null}
      errors={answer?.errors ?? {}}
    />
  );
}
