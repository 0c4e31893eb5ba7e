/** What papers that took a message are about, by name, and where they are. */
import type { Context } from "~/context/context.server";
import { inLanguage } from "~/domain/value/language";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listMeetings } from "~db/queries/meetings";
import type { StoredUse } from "~db/queries/message/message-uses";

export async function readUseSubjects({ db, language }: Pick<Context, "db" | "language">) {
  const states = await listMapAreas(db.read, language);
  const names = new Map(states.map(({ code, name }) => [code, name[language]]));
  const titles = await listMeetings(db.read);
  const meetings = new Map(
    titles.map(({ id, titleJa, titleEn }) => [
      String(id),
      inLanguage({ ja: titleJa, en: titleEn }, language),
    ]),
  );
  return {
    of({ paper, subject }: Pick<StoredUse, "paper" | "subject">) {
      if (paper === "meeting")
        return { name: meetings.get(subject) ?? subject, href: `/meetings/${subject}` };
      const state = `/states/${subject}`;
      return {
        name: names.get(subject) ?? subject,
        href: paper === "one-pager" ? `${state}/one-pager` : state,
      };
    },
  };
}
