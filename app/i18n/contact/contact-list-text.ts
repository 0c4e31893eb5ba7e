/** The list of contacts by office: what it is filtered by, and what it tells of. */
import type { Text } from "../text";

const ja = {
  intro:
    "面会した相手を、当時の職で記録しています。職・日・州は全ての利用者が、氏名・メモ・対応は、記録した実施主体の利用者だけが閲覧できます。",
  next: "続きを表示",
  first: "先頭へ",
  find: "探す",
  allStates: "全ての州・地域",
  allOffices: "全ての職",
  allOrganisers: "全ての実施主体",
  from: "この日から",
  to: "この日まで",
  none: "該当する面会の記録はありません。",
  said: {
    logged: "面会者を記録しました。",
    changed: "保存しました。",
    removed: "面会の記録を削除しました。",
    done: "対応済みにしました。",
  },
};

const en: typeof ja = {
  intro:
    "Whom we met, by the office held on that day. Everybody reads office, day and state; only people of the organizer that logged it read names, notes and follow-ups.",
  next: "Show more",
  first: "To the beginning",
  find: "Search",
  allStates: "All states",
  allOffices: "All offices",
  allOrganisers: "All organizers",
  from: "From this day",
  to: "To this day",
  none: "No contact matches.",
  said: {
    logged: "The contact is logged.",
    changed: "Saved.",
    removed: "The contact is removed.",
    done: "Marked as done.",
  },
};

export const contactListText: Text<typeof ja> = { ja, en };
