/** What is on record before anybody has typed anything: the documented events and the published totals. */
import { signInText } from "~/i18n/people/sign-in-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { WelcomePageData } from "~/pages/people/welcome-page.server";

type WelcomeFacts = WelcomePageData["facts"];

export function WelcomeRecord({ facts }: { facts: WelcomeFacts }) {
  const t = useText(signInText).welcome;
  const language = useLanguage();
  const { documentedEvents, publishedTotals } = facts;
  if (documentedEvents === 0 && publishedTotals.length === 0) {
    return <p className="soft">{t.recordNone}</p>;
  }
  return (
    <section className="section" aria-labelledby="record">
      <div className="section-head">
        <h2 id="record">{t.recordTitle}</h2>
      </div>
      <ul className="welcome-counts">
        <li>{t.recordEvents(documentedEvents)}</li>
        <li>{t.recordTotals(publishedTotals.length)}</li>
      </ul>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            <th scope="col">{t.wording}</th>
          </tr>
        </thead>
        <tbody>
          {publishedTotals.map((total) => (
            <tr key={total.id}>
              <td className="nowrap">
                <time dateTime={total.from}>{total.from}</time>–
                <time dateTime={total.to}>{total.to}</time>
              </td>
              <td>{language === "ja" ? total.wording : total.wordingEn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
