/** One event: whether it is counted, by which criterion. N13 */
import { Form, Link } from "@remix-run/react";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { countedText } from "~/i18n/counting/counted-text";
import { countingPageText } from "~/i18n/counting/counting-page-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { EventCounting } from "~/pages/approval/event-counting.server";
import { CountingSelect } from "./counting-select";

type Props = {
  eventId: number;
  title: BilingualText;
  counting: EventCounting;
  answer: { typed: string; problem: string } | null;
};

export function EventCountingPage({ eventId, title, counting, answer }: Props) {
  const t = useText(countingPageText);
  const words = useText(countedText);
  const language = useLanguage();
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.ofEvent(inLanguage(title, language))}</h1>
      </div>
      <p>
        {t.now}
        <strong>{words.state[counting.counted]}</strong>
        {counting.criterion === null ? null : words.inBrackets(counting.criterion)}
        {counting.decided === null ? null : <span className="small soft"> {counting.decided}</span>}
      </p>
      <Form method="post">
        <CountingSelect
          options={counting.options}
          chosen={answer?.typed ?? counting.stands}
          problem={answer?.problem ?? null}
        />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.decide}
          </button>
          <Link to={`/events/${eventId}`} className="button">
            {t.back}
          </Link>
        </div>
      </Form>
    </main>
  );
}
