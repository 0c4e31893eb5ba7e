/** Partners at the occurrences of an event: hosts, companies visited and others. P35 */
import type { Text } from "../text";

const ja = {
  title: "連携団体（実施回ごと）",
  note: "実施回ごとに、受入先や訪問企業を書いてください。登録済みの団体は候補に出ます。空欄は無視されます。行が足りないときは、保存すると増えます。",
  /** On the form of an event that is not registered yet. */
  later: "実施回ごとの受入先や訪問企業は、登録した後に取組の画面で記録します。",
  refused: {
    "event-withdrawn": "この取組は取り下げられています。",
    "not-your-event": "受け持っていない実施回は変更できません。",
    "changed-meanwhile":
      "編集している間に、別の利用者が保存しました。入力した内容は下に残っています。確かめて、もう一度保存してください。",
  },
  occurrence: (number: number) => `実施回${number}`,
  role: "役割",
  row: (number: number) => `${number}行目`,
};

const en: typeof ja = {
  title: "Partners at each occurrence",
  note: "Write hosts and companies visited for each occurrence. Registered organizations are offered. Empty rows are ignored; saving gives more rows.",
  later:
    "Hosts and companies at each occurrence are entered on the page of the event once it is saved.",
  refused: {
    "event-withdrawn": "This event is withdrawn.",
    "not-your-event": "You cannot change occurrences that you do not host.",
    "changed-meanwhile":
      "Somebody else saved while you were editing. What you typed is still below. Check it and save again.",
  },
  occurrence: (number) => `Occurrence ${number}`,
  role: "Role",
  row: (number) => `row ${number}`,
};

export const partnersAtText: Text<typeof ja> = { ja, en };
