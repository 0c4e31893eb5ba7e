/** The last contact by office on the page of a state. */
import type { Text } from "../text";

const ja = {
  last: "直近の面会（職ごと）",
  lastNote: "登録された面会のうち、最も新しいものです。登録がない場合も、面会の有無は示しません。",
  noRecord: "登録された面会はありません",
  count: (total: number) => `${total}件`,
};

const en: typeof ja = {
  last: "Last contact by office",
  lastNote:
    "The latest that is registered. Where none is registered, it says nothing about whether there was one.",
  noRecord: "None registered",
  count: (total) => (total === 1 ? "1 contact" : `${total} contacts`),
};

export const lastContactText: Text<typeof ja> = { ja, en };
