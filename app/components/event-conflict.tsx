/** Two people edited at once: both versions side by side, box by box, and what to do about it. */
import { eventAnswerText } from "~/i18n/event-answer-text";
import { useText } from "~/i18n/use-text";
import { forgetKept } from "./kept-text";

type Difference = { label: string; mine: string; theirs: string };
export type Conflict = {
  revision: number;
  by: string;
  at: string;
  differences: Difference[];
  /** Was the event to be approved with the change? Then saving over approves it, too. */
  approves: boolean;
};

type Props = {
  conflict: Conflict;
  /** Where the stored version is edited from the start. */
  reload: string;
  /** What this tab keeps of the typed text is given up for it. */
  keptName: string;
};

export function EventConflict({ conflict, reload, keptName }: Props) {
  const t = useText(eventAnswerText);
  const { differences, revision, approves } = conflict;
  return (
    <section className="notice notice-warning" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t.conflictTitle}</h2>
      <p>{t.conflictBy(conflict.by, conflict.at)}</p>
      {differences.length === 0 ? (
        <p>{t.conflictNone}</p>
      ) : (
        <Differences differences={differences} />
      )}
      <p className="row">
        <button
          type="submit"
          form="event"
          name="overwrites"
          value={approves ? `${revision} approves` : revision}
          className="button"
        >
          {approves ? t.overwriteApprove : t.overwrite}
        </button>
        <a href={reload} className="button" onClick={() => forgetKept(keptName)}>
          {t.reload}
        </a>
      </p>
    </section>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useText(eventAnswerText);
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.conflictField}</th>
            <th scope="col">{t.conflictMine}</th>
            <th scope="col">{t.conflictTheirs}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, mine, theirs }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="typed-text">{mine}</td>
              <td className="typed-text">{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
