/** Two people edited at once: both versions side by side, box by box, and what to do about it. */

import { forgetKept } from "~/components/boxes/kept-text";
import type { eventAnswerText } from "~/i18n/entry/event-answer-text";

type Difference = { label: string; mine: string; theirs: string };
type Words = (typeof eventAnswerText)["ja"]["conflict"];
/** `savedBy` says in words who saved the stored version, and when. */
export type Conflict = {
  revision: number;
  words: Words;
  savedBy: string;
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
  const { words, differences, revision, approves } = conflict;
  return (
    <section className="notice notice-warning" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{words.title}</h2>
      <p>{conflict.savedBy}</p>
      {differences.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Differences words={words} differences={differences} />
      )}
      <p className="row">
        <button
          type="submit"
          form="event"
          name="overwrites"
          value={approves ? `${revision} approves` : revision}
          className="button"
        >
          {approves ? words.overwriteApprove : words.overwrite}
        </button>
        <a href={reload} className="button" onClick={() => forgetKept(keptName)}>
          {words.reload}
        </a>
      </p>
    </section>
  );
}

function Differences({ words, differences }: Pick<Conflict, "words" | "differences">) {
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
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
