/** The thread of an event, oldest first: steps and comments, who took them, when, and in whose place. */
import type { ApprovalStep } from "~/domain/approval/approval";
import { approvalText } from "~/i18n/approval/approval-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";

export type ThreadEntry = {
  id: number;
  step: ApprovalStep | null;
  comment: string | null;
  at: Date;
  by: string | null;
  inPlaceOf: string | null;
};

export function ApprovalThread({ thread }: { thread: readonly ThreadEntry[] }) {
  const t = useText(approvalText);
  if (thread.length === 0) return null;
  return (
    <>
      <h3>{t.thread}</h3>
      <ol className="approval-thread">
        {thread.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </>
  );
}

function Entry({ entry: { step, comment, at, by, inPlaceOf } }: { entry: ThreadEntry }) {
  const t = useText(approvalText);
  const language = useLanguage();
  const name = by ?? t.system;
  const when = namedTokyoTime(at, language);
  return (
    <li>
      <strong>{step === null ? t.said : t.did[step]}</strong>{" "}
      <span className="small soft">
        {inPlaceOf === null ? t.by(name, when) : t.byInPlaceOf(name, inPlaceOf, when)}
      </span>
      {comment === null ? null : <p className="typed-text">{comment}</p>}
    </li>
  );
}
