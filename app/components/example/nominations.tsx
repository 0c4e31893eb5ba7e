/** Nominations that wait for the secretariat, in its inbox. P193 */
import { Link } from "@remix-run/react";
import { inLanguage } from "~/domain/value/language";
import { exampleText } from "~/i18n/example/example-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { Nominations as NominationsData } from "~/pages/inbox/nominations.server";

export function Nominations({ rows, total }: NominationsData) {
  const t = useText(exampleText);
  const language = useLanguage();
  if (total === 0) return null;
  return (
    <section className="section" aria-labelledby="heap-nominations">
      <h2 className="section-head" id="heap-nominations">
        {t.waiting} <span className="inbox-count">{total}</span>
      </h2>
      <p className="small soft">{t.waitingNote}</p>
      <ul>
        {rows.map(({ id, title, event }) => (
          <li key={id}>
            <Link to={`/examples/${id}`}>{inLanguage(title, language)}</Link>{" "}
            <span className="soft">{inLanguage(event.title, language)}</span>
          </li>
        ))}
      </ul>
      {rows.length < total ? (
        <p className="small">
          <Link to="/examples?standing=nominated">{t.shownOf(rows.length, total)}</Link>
        </p>
      ) : null}
    </section>
  );
}
