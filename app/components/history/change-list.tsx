/** What one entry of the audit trail changed: the important first, by what it belongs to, the rest folded. */
import { historyText } from "~/i18n/history/history-text";
import { useText } from "~/i18n/use-text";
import type { ShownChange, ShownChanges, ShownGroup } from "~/pages/history/change-words.server";

/** So many of the entry itself stand open. */
const MOST_OPEN = 4;
const MOST_SHOWN = 60;

export function ChangeList({ changes: { groups, count } }: { changes: ShownChanges }) {
  const t = useText(historyText);
  if (count === 0) return null;
  const [first, ...rest] = groups;
  if (first === undefined) return null;
  const open = { ...first, changes: first.changes.slice(0, MOST_OPEN) };
  const folded = [{ title: null, changes: first.changes.slice(MOST_OPEN) }, ...rest].filter(
    ({ changes }) => changes.length > 0,
  );
  const more = count - open.changes.length;
  return (
    <>
      <Group group={open} />
      {more === 0 ? null : (
        <details>
          <summary>{t.more(more)}</summary>
          {upTo(folded, MOST_SHOWN).map((group, at) => (
            <Group key={at} group={group} />
          ))}
          {more > MOST_SHOWN ? <p className="soft">{t.more(more - MOST_SHOWN)}…</p> : null}
        </details>
      )}
    </>
  );
}

function upTo(groups: readonly ShownGroup[], most: number): ShownGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const changes = group.changes.slice(0, Math.max(0, left));
    left -= changes.length;
    return changes.length === 0 ? [] : [{ ...group, changes }];
  });
}

function Group({ group: { title, changes } }: { group: ShownGroup }) {
  return (
    <>
      {title === null ? null : <p className="changes-of small">{title}</p>}
      <dl className="changes">
        {changes.map((change, at) => (
          <Line key={at} change={change} />
        ))}
      </dl>
    </>
  );
}

function Line({ change: { name, before, after } }: { change: ShownChange }) {
  const t = useText(historyText);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {before === null ? null : (
          <>
            <del>
              <span className="visually-hidden">{t.from}: </span>
              {before}
            </del>
            <span aria-hidden="true"> → </span>
          </>
        )}
        <ins>
          <span className="visually-hidden">{t.to}: </span>
          {after}
        </ins>
      </dd>
    </div>
  );
}
