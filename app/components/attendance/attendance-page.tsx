/** The page that logs attendance or reach: which occurrence, the form or the reason there is none, the history. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { CorrectionNotice } from "~/components/round/correction-notice";
import type { LoggingRefusal } from "~/domain/attendance/outcome-change";
import type { HeadcountRefusal } from "~/domain/counting/headcount";
import type { OfficialRefusal } from "~/domain/counting/official-choice";
import { isOurs } from "~/domain/counting/scope";
import type { CorrectionRefusal } from "~/domain/round/correction";
import { inLanguage } from "~/domain/value/language";
import type { ReadAttendance } from "~/forms/attendance/attendance.server";
import type { ReadReach } from "~/forms/attendance/reach.server";
import { attendanceText } from "~/i18n/attendance/attendance-text";
import { correctionText } from "~/i18n/round/correction-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type {
  AttendancePageData,
  HistoryEntry,
  LoggableCard,
} from "~/pages/attendance/attendance-page.server";
import { AttendanceConfirm } from "./attendance-confirm";
import { AttendanceForm } from "./attendance-form";
import { AttendanceHistory } from "./attendance-history";
import { AttendanceLogged } from "./attendance-logged";
import { AttendanceProblems } from "./attendance-problems";
import { AttendanceReach } from "./attendance-reach";
import { AttendanceSessions } from "./attendance-sessions";

/** What the last submission was answered with. */
export type AttendanceAnswer =
  | Exclude<ReadAttendance, { step: "log" }>
  | {
      step: "not-possible";
      reason: LoggingRefusal | OfficialRefusal | HeadcountRefusal | CorrectionRefusal;
    }
  | ({ step: "reach-refused" } & Pick<Extract<ReadReach, { ok: false }>, "typed" | "errors">);

type Props = Omit<AttendancePageData, "pageTitle"> & { answer?: AttendanceAnswer };

export function AttendancePage({
  event,
  userId,
  reach,
  cards,
  chosen,
  history,
  corrected,
  next,
  correction,
  said,
  answer,
}: Props) {
  const t = useText(attendanceText);
  const language = useLanguage();
  return (
    <main className="page page-narrow attendance" id="content">
      <div className="attendance-head">
        <p className="eyebrow">
          <Link className="attendance-link" to={`/events/${event.id}`}>
            {inLanguage(event.title, language)}
          </Link>{" "}
          {event.fictional ? <FictionalBadge /> : null}
        </p>
        <h1>{reach ? t.reachTitle : t.title}</h1>
      </div>
      {chosen === null ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <AttendanceSessions sessions={cards} chosen={chosen} />
          {chosen.mayLog ? <CorrectionNotice href={correction} /> : null}
          <Said {...{ chosen, history, next, said, answer }} />
          <Entry
            chosen={chosen}
            userId={userId}
            answer={answer}
            loggedId={said.logged}
            corrected={corrected}
          />
          {reach ? null : (
            <AttendanceHistory sessionId={chosen.id} entries={history} mayChoose={chosen.mayLog} />
          )}
          <p className="section">
            <Link
              className="attendance-link"
              to={`/events/${event.id}/occurrences/${chosen.id}/outcome`}
            >
              {t.outcomeLink}
            </Link>

            <Link className="attendance-link" to={`/events/${event.id}`}>
              {t.backToEvent}
            </Link>
          </p>
        </>
      )}
    </main>
  );
}

type SaidProps = Pick<Props, "history" | "next" | "said" | "answer"> & { chosen: LoggableCard };

function Said({ chosen, history, next, said, answer }: SaidProps) {
  const t = useText(attendanceText);
  const { missing } = useText(correctionText);
  if (answer?.step === "not-possible") {
    return (
      <div className="notice notice-danger" role="alert">
        {answer.reason === "correction-unreasoned"
          ? missing
          : isLoggingRefusal(t.refusal, answer.reason)
            ? t.refusal[answer.reason]
            : t.problem[answer.reason]}
      </div>
    );
  }
  if (answer !== undefined) return null;
  const entry = history.find(({ id }) => id === said.logged);
  if (entry !== undefined) {
    const { former, held } = said;
    return (
      <AttendanceLogged
        entry={entry}
        ours={oursBeside(entry, history) ?? null}
        sessionId={chosen.id}
        formerId={former}
        performedHeld={held}
        next={next}
      />
    );
  }
  const done = said.official ? t.undone : said.reach ? t.reachSaved : null;
  return done === null ? null : (
    <div className="notice notice-success" role="status">
      {done}
    </div>
  );
}

/** Our part, which stays official where a whole event is logged beside it. N14 */
function oursBeside({ scope, mode }: HistoryEntry, history: readonly HistoryEntry[]) {
  if (scope !== "whole") return undefined;
  return history.find((one) => one.mode === mode && one.isOfficial && isOurs(one.scope));
}

function Entry({
  chosen,
  userId,
  answer,
  loggedId,
  corrected,
}: {
  chosen: LoggableCard;
  userId: number;
  answer?: AttendanceAnswer;
  loggedId: number | null;
  corrected: AttendancePageData["corrected"];
}) {
  const t = useText(attendanceText);
  const closed = chosen.verdict.ok
    ? chosen.mayLog
      ? null
      : t.forbidden
    : t.refusal[chosen.verdict.reason];
  const reason = closed === null ? null : <p className="notice">{closed}</p>;
  if (chosen.type === "placement") {
    const refused = answer?.step === "reach-refused" ? answer : undefined;
    return (
      <>
        {reason}
        <AttendanceReach
          placementId={chosen.id}
          userId={userId}
          reach={chosen.reach}
          cost={chosen.cost}
          actualCost={chosen.actualCost}
          typed={refused?.typed}
          errors={refused?.errors ?? {}}
          readOnly={closed !== null}
        />
      </>
    );
  }
  if (reason !== null) return reason;
  if (answer?.step === "confirm")
    return <AttendanceConfirm typed={answer.typed} proposal={answer.proposal} errors={{}} />;
  const errors = answer?.step === "refused" ? answer.errors : {};
  if (answer?.step === "refused" && answer.asksRange) {
    return (
      <>
        <AttendanceProblems errors={errors} asksRange />
        <AttendanceConfirm typed={answer.typed} proposal={null} errors={errors} />
      </>
    );
  }
  const typed = answer?.step === "refused" || answer?.step === "edit" ? answer.typed : {};
  return (
    <>
      <AttendanceProblems errors={errors} />
      <AttendanceForm
        key={`${chosen.id} ${loggedId} ${corrected?.id}`}
        sessionId={chosen.id}
        keptName={`attendance-${chosen.id}-${userId}`}
        loggedId={loggedId}
        corrected={corrected}
        typed={typed}
        errors={errors}
      />
    </>
  );
}

function isLoggingRefusal(
  known: Record<LoggingRefusal | OfficialRefusal, string>,
  reason: string,
): reason is LoggingRefusal | OfficialRefusal {
  return reason in known;
}
