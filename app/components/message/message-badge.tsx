/** Where a message stands: a draft, approved, expired. */
import type { MessageStanding } from "~/domain/message/message";
import { messageText } from "~/i18n/message/message-text";
import { useText } from "~/i18n/use-text";

export function MessageBadge({ standing }: { standing: MessageStanding }) {
  const t = useText(messageText);
  return <span className={`badge message-${standing}`}>{t.standing[standing]}</span>;
}
