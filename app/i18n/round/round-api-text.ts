/** What the page that describes the API says of rounds. */
import type { Text } from "~/i18n/text";

const ja = {
  title: "作業依頼",
  about:
    "作業依頼を、期限の新しい順に返します。/api/v1/rounds/ID は、依頼先ごとの回答の状況と、登録内容による数値を返します。回答は画面で行います。",
  parameters: {
    "limit, after": "1ページの行数（1から200まで、既定は50）と、前のページの next の値",
  },
  fields: {
    "period, deadline": "対象の期間（初日と末日）と、期限（日本時間のその日まで）",
    "state: open, closed, cancelled": "受付中、締切り済み、取消し済み",
    asks: "events、outcomes、attendance、plans",
    "answered, of": "回答した依頼先の数と、依頼先の数。posts はそのうちの公館",
    "addressees, organiser":
      "依頼先ごとの行。state は awaited、overdue、finished（報告完了）、nothing（該当なし）",
    "late, corrected, gapsWhenAnswered":
      "期限後の回答か、回答後に変わった取組の数、回答時に残っていた未整備の数。未回答のときは null",
    total: "登録内容の計。共催の取組は1件として数えます",
  },
};

const en: typeof ja = {
  title: "Reporting rounds",
  about:
    "Reporting rounds, the latest deadline first. /api/v1/rounds/ID says how each addressee has answered, and what the register says for it. Answers are given on the screen.",
  parameters: {
    "limit, after":
      "Rows of a page (1 to 200; 50 if not given), and the value of next from the page before",
  },
  fields: {
    "period, deadline": "First and last day, and the deadline, which ends with its day in Tokyo",
    "state: open, closed, cancelled": "Open, closed, or called off",
    asks: "events, outcomes, attendance, plans",
    "answered, of": "How many addressees have answered, and of how many; posts: of missions",
    "addressees, organiser": "A row for each. state is awaited, overdue, finished or nothing",
    "late, corrected, gapsWhenAnswered":
      "Whether it came after the deadline, how many events changed since, and what was left to correct then; null without an answer",
    total: "What the register says of all; a joint event counts once",
  },
};

export const roundApiText: Text<typeof ja> = { ja, en };
