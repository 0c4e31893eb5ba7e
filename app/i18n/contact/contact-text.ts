/** Contacts by office, as they are listed on their own page and on others. */
import type { Text } from "../text";

const ja = {
  title: "面会者",
  log: "面会者を記録する",
  shown: (shown: number, total: number) => `${total}件中${shown}件を表示`,
  noneYet: "面会の記録はまだありません。",
  day: "日",
  office: "職",
  state: "州・地域",
  organisation: "団体・企業",
  organiser: "実施主体",
  event: "取組",
  person: "氏名・メモ・対応",
  personsHidden: "（記録した実施主体のみ）",
  due: (day: string, owner: string) => `${day}まで（${owner}）`,
  done: "対応済み",
  edit: "編集する",
  at: "面会者",
  atOccurrence: (name: string) => `（${name}）`,
  noneAt: "この取組での面会の記録はありません。",
  with: "面会の記録",
};

const en: typeof ja = {
  title: "Contacts",
  log: "Log a contact",
  shown: (shown, total) => `${shown} of ${total} shown`,
  noneYet: "No contact is logged yet.",
  day: "Day",
  office: "Office",
  state: "State",
  organisation: "Organization",
  organiser: "Organizer",
  event: "Event",
  person: "Name, notes, follow-up",
  personsHidden: "(its organizer only)",
  due: (day, owner) => `by ${day} (${owner})`,
  done: "Done",
  edit: "Edit",
  at: "Contacts",
  atOccurrence: (name) => ` (${name})`,
  noneAt: "No contact is logged at this event.",
  with: "Contacts",
};

export const contactText: Text<typeof ja> = { ja, en };
