/** /messages/releases: what papers of the last year said, where a figure was released anew since. P203 */
import type { Context } from "~/context/context.server";
import { saidText } from "~/domain/message/message-text";
import { currentFigures } from "~/domain/message/message-use";
import { factFigure } from "~/i18n/fact-text";
import { frameText } from "~/i18n/frame-text";
import { messageText } from "~/i18n/message/message-text";
import { asOfDay, writtenFigure } from "~/i18n/message/written-figures";
import { listUses } from "~db/queries/message/message-uses";
import { readFactAreas } from "./fact-areas.server";
import { aYearBefore } from "./message-page.server";
import { readFactsBehind } from "./said-messages.server";
import { readUseSubjects } from "./use-subjects.server";

export async function readMessageReleases(ctx: Context) {
  const { db, language, now } = ctx;
  const uses = await listUses(db.read, { since: aYearBefore(now) });
  const facts = await readFactsBehind(db.read, uses);
  const areas = await readFactAreas(ctx);
  const subjects = await readUseSubjects(ctx);
  return {
    pageTitle: frameText[language].pageTitle(messageText[language].releases),
    rows: uses.flatMap((use) => {
      const current = currentFigures(use.wording, use.figures, facts);
      const written = current.flatMap(({ letter, fact }) =>
        fact === null ? [] : [writtenFigure(letter, fact)],
      );
      const now = saidText(use.wording, written, use.language);
      if (now === use.said) return [];
      const changed = current.filter(({ change, fact }) => change !== null || fact === null);
      return {
        ...{ id: use.id, messageId: use.messageId, at: use.at, paper: use.paper, now },
        ...{ said: use.said, language: use.language, edition: use.edition },
        subject: subjects.of(use),
        changes: changed.map(({ letter, fact, change }) => {
          const of = fact ?? use.figures.find((one) => one.letter === letter)?.of;
          return {
            ...{ letter, change: change ?? ("gone" as const) },
            area: of === undefined ? "" : areas.nameOf(of.areaType, of.area),
            measure: fact?.name[language] ?? of?.measure ?? "",
            figure: fact === null ? null : factFigure(fact, language),
            asOf: fact === null ? null : asOfDay(fact.asOf, language),
            release: fact?.release == null ? null : asOfDay(fact.release, language),
          };
        }),
      };
    }),
  };
}
export type MessageReleasesPage = Awaited<ReturnType<typeof readMessageReleases>>;
