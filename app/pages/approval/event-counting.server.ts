/** What was decided of one event, in words, and what can be decided. N13 */
import type { Context } from "~/context/context.server";
import { type Counted, DECISIONS, type Decision } from "~/domain/counting/counted";
import { proposedCounted } from "~/domain/counting/counting-decision";
import { can } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import { countedText } from "~/i18n/counting/counted-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { listCriteria, type StoredCriterion } from "~db/queries/counting/counting-criteria";
import { findDecision } from "~db/queries/counting/counting-decisions";

export type CountingOption = { value: string; name: string };

export async function readEventCounting(ctx: Context, eventId: number) {
  const { db, user, language } = ctx;
  const t = countedText[language];
  const decision = await findDecision(db.read, eventId);
  const { counted = "pending", criterion: code = null, at = null, by = null } = decision ?? {};
  const criteria = await listCriteria(db.read);
  const criterion = criteria.find((one) => one.code === code);
  return {
    counted,
    criterion: criterion?.name[language] ?? null,
    decided: at === null || by === null ? null : t.decided(by, namedTokyoTime(at, language)),
    /** What the form of an approval proposes. */
    proposed: choiceValue(proposedCounted(counted), counted === "pending" ? null : code),
    /** What stands, for the form that changes it. */
    stands: choiceValue(counted, code),
    mayDecide: can(user, "counting.decide"),
    options: optionsOf(criteria, code, language),
  };
}

/** What can be decided of any event. */
export async function readCountingOptions({ db, language }: Context) {
  return optionsOf(await listCriteria(db.read), null, language);
}

/** `kept`: one that the event has stays possible after it is retired. */
function optionsOf(
  criteria: readonly StoredCriterion[],
  kept: string | null,
  language: Language,
): { decision: Decision; criteria: CountingOption[] }[] {
  return DECISIONS.map((of) => ({
    decision: of,
    criteria: criteria
      .filter(({ decision, retired, code }) => decision === of && (!retired || code === kept))
      .map(({ code, name }) => ({ value: choiceValue(of, code), name: name[language] })),
  }));
}

export type EventCounting = Awaited<ReturnType<typeof readEventCounting>>;

const choiceValue = (counted: Counted, criterion: string | null): string =>
  criterion === null ? counted : `${counted}:${criterion}`;
