/** Two people edited at once: both versions side by side, box by box, and what to do about it. */
import { type TypedDifference, typedDifferences } from "~/domain/typed-difference";
import type { TypedEvent } from "~/domain/typed-event";
import { boxLabel } from "~/i18n/event-box-label";
import { eventFormText } from "~/i18n/event-form-text";
import { tokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";
import { useBoxWords } from "./event-box-words";
import { useEventChoices } from "./event-choices-context";

export type Conflict = { theirs: TypedEvent; revision: number; by: string; at: Date | string };

type Props = { mine: TypedEvent; conflict: Conflict; reload: string };

export function EventConflict({ mine, conflict, reload }: Props) {
  const t = useText(eventFormText);
  const language = useLanguage();
  const differences = typedDifferences(mine, conflict.theirs).filter(
    ({ name }) => !/(^plan|\.id)$/.test(name),
  );
  return (
    <section className="notice notice-warning" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t.conflictTitle}</h2>
      <p>{t.conflictBy(conflict.by, tokyoTime(conflict.at, language))}</p>
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
          value={conflict.revision}
          className="button"
        >
          {t.overwrite}
        </button>
        <a href={reload} className="button">
          {t.reload}
        </a>
      </p>
    </section>
  );
}

function Differences({ differences }: { differences: readonly TypedDifference[] }) {
  const t = useText(eventFormText);
  const language = useLanguage();
  const { form } = useEventChoices();
  const words = useBoxWords();
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
          {differences.map(({ name, mine, theirs }) => (
            <tr key={name}>
              <th scope="row">{boxLabel(name, form, language)}</th>
              <td className="typed-text">{words(name, mine) || t.conflictEmpty}</td>
              <td className="typed-text">{words(name, theirs) || t.conflictEmpty}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
