/** /messages/:messageId: what it says, the facts behind it, and the papers that took it. P200-P203 */
import type { Context } from "~/context/context.server";
import { formatDay } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { standingOf } from "~/domain/message/message";
import { DAYS_TOLD } from "~/domain/message/message-use";
import { can } from "~/domain/people/permissions";
import { found } from "~/http/authorize.server";
import { factFigure } from "~/i18n/fact-text";
import { frameText } from "~/i18n/frame-text";
import { messageText } from "~/i18n/message/message-text";
import { asOfDay } from "~/i18n/message/written-figures";
import { tokyoTime } from "~/i18n/tokyo-time";
import { listUses } from "~db/queries/message/message-uses";
import { findMessage } from "~db/queries/message/messages";
import { isSecretariatAlone } from "~db/queries/people/users";
import { listAxisTerms } from "~db/queries/report/axis-terms";
import { readFactAreas } from "./fact-areas.server";
import { figuresOf, readFactsBehind, saidBy } from "./said-messages.server";
import { readUseSubjects } from "./use-subjects.server";

export async function readMessagePage(ctx: Context, request: Request, id: number) {
  const { db, language, now, user } = ctx;
  const t = messageText[language];
  const stored = found(await findMessage(db.read, id));
  const facts = await readFactsBehind(db.read, [stored]);
  const areas = await readFactAreas(ctx);
  const terms = await listAxisTerms(db.read, "priority");
  const uses = await listUses(db.read, { messageId: id, since: aYearBefore(now) });
  const subjects = await readUseSubjects(ctx);
  const { expiresOn, source, revision, approver, approvedAt } = stored;
  return {
    pageTitle: frameText[language].pageTitle(t.title),
    ...{ id, source, revision, saved: savedWords(request, language) },
    said: saidBy(stored, facts),
    standing: standingOf(stored, todayIn(HOME_ZONE, now)),
    until: formatDay(expiresOn, language),
    priority: terms.find(({ key }) => key === stored.priority)?.label[language] ?? null,
    approval:
      approvedAt === null ? null : t.approvedBy(approver ?? "", tokyoTime(approvedAt, language)),
    figures: figuresOf(stored, facts).map(({ letter, of, fact, change }) => ({
      ...{ letter, change, area: areas.nameOf(of.areaType, of.area) },
      measure: fact?.name[language] ?? of.measure,
      figure: fact === null ? null : factFigure(fact, language),
      asOf: asOfDay(of.asOf, language),
      release: of.release === null ? null : asOfDay(of.release, language),
      definition: of.definition[language],
      source: fact?.source ?? null,
    })),
    uses: uses.map((use) => ({
      ...{ id: use.id, at: use.at, paper: use.paper, language: use.language },
      ...{ edition: use.edition, said: use.said, subject: subjects.of(use) },
    })),
    mayEdit: can(user, "message.edit"),
    isWriter: stored.writtenBy === user.id,
    /** Is there nobody else who could approve it? */
    isAlone: await isSecretariatAlone(db.read),
  };
}
export type MessagePage = Awaited<ReturnType<typeof readMessagePage>>;

const DAY = 86_400_000;
export const aYearBefore = (now: Date): Date => new Date(now.getTime() - DAYS_TOLD * DAY);

function savedWords(request: Request, language: Context["language"]): string | null {
  const t = messageText[language];
  const said: Record<string, string> = {
    ...t.saved,
    ...{ approved: t.approved, unapproved: t.unapproved },
  };
  const asked = new URL(request.url).searchParams.get("saved") ?? "";
  return Object.hasOwn(said, asked) ? (said[asked] ?? null) : null;
}
