/** The digest as a plain-text message in the language of whoever gets it. */
import { addDays, type CalendarDate } from "~/domain/day/calendar-date";
import { formatDay } from "~/domain/day/format-day";
import { type InboxHeapItems, STALLED_AFTER_DAYS } from "~/domain/inbox";
import { inLanguage, type Language } from "~/domain/value/language";
import { contactFormText } from "~/i18n/contact/contact-form-text";
import { digestText } from "~/i18n/inbox/digest-text";
import { heapText } from "~/i18n/inbox/heap-text";

export type Mail = { to: string; subject: string; text: string };

type Reader = { email: string; name: string; language: Language };

/**
 * Null where nothing waits. `origin`: the scheme and host under which people find us. `followUps`: how many of contacts
 * are due; a mail says no more of them, for they name persons, and no title of 機密性3. P84, P86, P186
 */
export function digestMail(
  reader: Reader,
  heaps: readonly InboxHeapItems[],
  { origin, today, followUps }: { origin: string; today: CalendarDate; followUps: number },
): Mail | null {
  const full = heaps.filter(({ total }) => total > 0);
  if (full.length === 0 && followUps === 0) return null;
  const t = digestText[reader.language];
  const total = full.reduce((sum, heap) => sum + heap.total, followUps);
  const stalled = stalledIn(full, today);
  const lines = [
    t.greeting(reader.name),
    "",
    t.intro,
    ...(stalled > 0 ? ["", t.stalled(stalled, STALLED_AFTER_DAYS)] : []),
    ...(followUps > 0 ? ["", t.heap(contactFormText[reader.language].dueTitle, followUps)] : []),
    ...full.flatMap((heap) => ["", ...heapLines(heap, reader.language)]),
    "",
    `${t.open}${origin}/inbox`,
    `${t.stop}${origin}/settings/inbox`,
  ];
  return { to: reader.email, subject: t.subject(total), text: lines.join("\n") };
}

/** The heap is in order of submission, so what stalls stands first. */
function stalledIn(heaps: readonly InboxHeapItems[], today: CalendarDate): number {
  const since = addDays(today, -STALLED_AFTER_DAYS);
  const toApprove = heaps.find(({ heap }) => heap === "to-approve");
  return (toApprove?.items ?? []).filter((item) => item.since !== "" && item.since <= since).length;
}

function heapLines({ heap, total, items }: InboxHeapItems, language: Language): string[] {
  const t = digestText[language];
  const shown = items.slice(0, 5);
  return [
    t.heap(heapText[language][heap].title, total),
    ...shown.map((item) =>
      t.item(
        item.since === "" ? "—" : formatDay(item.since, language),
        item.secret ? t.secret : inLanguage(item.title, language),
      ),
    ),
    ...(total > shown.length ? [t.more(total - shown.length)] : []),
  ];
}
