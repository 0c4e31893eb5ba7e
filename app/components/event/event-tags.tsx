/** Tags under the plan in force; those of another plan apart, as they were given. N7 */
import type { EventChoices } from "~/domain/event/event-choices";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownEvent } from "~/pages/register/event-page.server";
import { useNames } from "./event-names";
import { Fact } from "./event-overview";

const AXES = ["priority", "tier", "trait"] as const;

export function EventTags({ event, choices }: { event: ShownEvent; choices: EventChoices }) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const language = useLanguage();
  const names = useNames();
  if (event.plan === null && event.draft.tags.length === 0) return null;
  const offers = choices.plans.find(({ id }) => id === event.plan)?.offers ?? [];
  const given = choices.terms.filter(({ key }) => event.draft.tags.includes(key));
  const older = given.filter(({ key }) => !offers.includes(key));
  return (
    <section className="section" aria-labelledby="tags-title">
      <h2 className="section-head" id="tags-title">
        {t.tags}
      </h2>
      <dl className="event-facts">
        {AXES.map((axis) => {
          const own = given.filter((term) => term.axis === axis && offers.includes(term.key));
          const hasOlder = older.some((term) => term.axis === axis);
          const none = hasOlder ? t.unclassified : t.untagged;
          const offersAxis = choices.terms.some(
            (term) => term.axis === axis && offers.includes(term.key),
          );
          return offersAxis ? (
            <Fact name={words.axis[axis]} key={axis}>
              {own.length > 0
                ? own.map(({ heading }) => heading[language]).join(language === "ja" ? "、" : "; ")
                : none}
            </Fact>
          ) : null;
        })}
        {[...new Set(older.map(({ plan }) => plan))].map((plan) => (
          <Fact name={t.olderTags(names.plan(plan))} key={plan}>
            {older
              .filter((term) => term.plan === plan)
              .map(({ heading }) => heading[language])
              .join(language === "ja" ? "、" : "; ")}
          </Fact>
        ))}
      </dl>
    </section>
  );
}
