/** Four eyes need two people: what is said where the secretariat has one alone. P187, P202 */
import type { Text } from "~/i18n/text";

const ja = {
  needed:
    "事務局の利用者が一人だけのため、承認できる者がいません。もう一人の事務局の利用者が必要です。公館、府省又は管理者の利用者が代わりに承認することはできません。",
  how: "管理者が、利用者の画面で、役割を「事務局」として招待します。",
  people: "利用者の画面（管理者のみ）",
};

const en: typeof ja = {
  needed:
    "The secretariat has one user alone, so nobody can approve it. A second user of the secretariat is needed: nobody of a mission, a ministry or the administrators can approve in their place.",
  how: "An administrator invites one on the page of users, with the role “Secretariat”.",
  people: "Users (administrators only)",
};

export const secondPersonText: Text<typeof ja> = { ja, en };
