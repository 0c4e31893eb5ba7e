/** Where the approval of an event stands, in a word. */
import type { Approval } from "~/domain/approval/approval";
import { eventWords } from "~/i18n/event/event-words";
import { useText } from "~/i18n/use-text";

export function ApprovalBadge({ approval }: { approval: Approval }) {
  const words = useText(eventWords);
  return <span className={`badge badge-${approval}`}>{words.approval[approval]}</span>;
}
