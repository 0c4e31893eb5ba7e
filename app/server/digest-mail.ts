/** The digest as a plain-text message in the language of whoever gets it. */
import { addDays, type CalendarDate } from "~/domain/day/calendar-date";
import { formatDay } from "~/domain/day/format-day";
import { type InboxHeapItems, STALLED_AFTER_DAYS } from "~/domain/inbox";
import { inLanguage, type Language } from "~/domain/value/language";
import { contactFormText } from "~/i18n/contact/contact-form-text";
import { exampleText } from "~/i18n/example/example-text";
import { digestText } from "~/i18n/inbox/digest-text";
import { heapText } from "~/i18n/inbox/heap-text";
import { roundDueText } from "~/i18n/round/round-due-text";
import { roundTitle } from "~/i18n/round/round-words";
import type { RoundsDue } from "~/pages/round/rounds-due.server";

export type Mail = { to: string; subject: string; text: string };

type Beside = {
  origin: string;
  today: CalendarDate;
  followUps: number;
  nominations: number;
  rounds: RoundsDue;
};

type Reader = { email: string; name: string; language: Language };

/**
 * Null where nothing waits. `origin`: the scheme and host under which people find us. `followUps`: how many of contacts
 * are due; a mail says no more of them, for they name persons, and no title of 機密性3. P84, P86, P186 `rounds`: those to
 * answer. P180 `nominations`: good examples that wait for a choice. P193
 */
export function digestMail(
  reader: Reader,
  heaps: readonly InboxHeapItems[],
  { origin, today, followUps, nominations, rounds }: Beside,
): Mail | null {
  const full = heaps.filter(({ total }) => total > 0);
  const beside = followUps + nominations + rounds.length;
  if (full.length + beside === 0) return null;
  const t = digestText[reader.language];
  const total = full.reduce((sum, heap) => sum + heap.total, beside);
  const stalled = stalledIn(full, today);
  const lines = [
    t.greeting(reader.name),
    "",
    t.intro,
    ...(stalled > 0 ? ["", t.stalled(stalled, STALLED_AFTER_DAYS)] : []),
    ...roundLines(rounds, reader.language),
    ...(followUps > 0 ? ["", t.heap(contactFormText[reader.language].dueTitle, followUps)] : []),
    ...(nominations > 0 ? ["", t.heap(exampleText[reader.language].waiting, nominations)] : []),
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

/** With its deadline each: that is what is reminded of. */
function roundLines(rounds: RoundsDue, language: Language): string[] {
  if (rounds.length === 0) return [];
  const t = roundDueText[language];
  const lines = rounds.map((round) => {
    const say = round.overdue ? t.lateLine : t.line;
    return say(formatDay(round.deadline, language), roundTitle(round, language));
  });
  return ["", digestText[language].heap(t.title, rounds.length), ...lines];
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
