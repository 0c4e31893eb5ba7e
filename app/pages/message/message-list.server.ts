/** /messages: what is said outside, the newest first, as it reads today. P200-P202 */
import type { Context } from "~/context/context.server";
import { formatDay } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { standingOf } from "~/domain/message/message";
import { can } from "~/domain/people/permissions";
import { frameText } from "~/i18n/frame-text";
import { messageText } from "~/i18n/message/message-text";
import { listMessages } from "~db/queries/message/messages";
import { listAxisTerms } from "~db/queries/report/axis-terms";
import { readFactsBehind, saidBy } from "./said-messages.server";

export async function readMessageList({ db, user, now, language }: Context) {
  const stored = await listMessages(db.read);
  const facts = await readFactsBehind(db.read, stored);
  const terms = await listAxisTerms(db.read, "priority");
  const today = todayIn(HOME_ZONE, now);
  return {
    pageTitle: frameText[language].pageTitle(messageText[language].title),
    mayEdit: can(user, "message.edit"),
    rows: stored.map((message) => ({
      id: message.id,
      said: saidBy(message, facts),
      standing: standingOf(message, today),
      priority: terms.find(({ key }) => key === message.priority)?.label[language] ?? null,
      until: formatDay(message.expiresOn, language),
    })),
  };
}
export type MessageListPage = Awaited<ReturnType<typeof readMessageList>>;
