/** One good example, made to be printed on one sheet of A4. P193, P194 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { NamesContext, useNames } from "~/components/event/event-names";
import { PrintButton } from "~/components/frame/print-button";
import { formatDay } from "~/domain/day/format-day";
import { wholePeriod } from "~/domain/event/event-period";
import { EXAMPLE_PARTS } from "~/domain/example/example";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { exampleText } from "~/i18n/example/example-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ExamplePageData } from "~/pages/example/example-page.server";
import { type DecisionAnswer, ExampleDecision } from "./example-decision";

type Props = Omit<ExamplePageData, "pageTitle"> & { answer: DecisionAnswer | null };

export function ExamplePage(props: Props) {
  const { example, event, choices, edition, leaves, mayEdit, saved, answer } = props;
  const t = useText(exampleText);
  const isOutside = edition === "outside";
  return (
    <NamesContext.Provider value={choices}>
      <main className="page page-narrow example" id="content">
        <p className="eyebrow no-print">
          <Link to="/examples">{t.title}</Link>
        </p>
        {saved === null || answer !== null ? null : (
          <p className="notice notice-success" role="status">
            {t.saved[saved]}
          </p>
        )}
        {event.isWithdrawn ? <p className="notice notice-warning">{t.withdrawnEvent}</p> : null}
        {isOutside && !leaves ? (
          <p className="notice notice-warning">{t.doesNotLeave}</p>
        ) : (
          <Sheet {...props} />
        )}
        <p className="row no-print">
          <PrintButton>{t.print}</PrintButton>
          <Link to={`/examples/${example.id}${isOutside ? "" : "?for=outside"}`} className="button">
            {isOutside ? t.inside : t.outside}
          </Link>
          {mayEdit ? (
            <Link to={`/events/${event.id}/example`} className="button">
              {t.edit}
            </Link>
          ) : null}
          <Link to={`/events/${event.id}`}>{t.event}</Link>
        </p>
        {isOutside ? null : <ExampleDecision {...props} />}
      </main>
    </NamesContext.Provider>
  );
}

function Sheet({ example, event, edition, photos, hiddenPhotos }: Props) {
  const t = useText(exampleText);
  const { draft, state } = example;
  return (
    <article className="example-sheet">
      <p className="small soft">
        {t.strip}
        {edition === "inside" ? ` · ${t.internalMark}` : null}
        {state === "chosen" ? null : <strong> · {t.state[state]}</strong>}
      </p>
      <h1>
        <Written text={draft.title} /> {event.fictional ? <FictionalBadge /> : null}
      </h1>
      <Where event={event} />
      <dl className="example-parts">
        {EXAMPLE_PARTS.map((part) => (
          <div key={part}>
            <dt>{t.part[part]}</dt>
            <dd className="typed-text">
              <Written text={draft.words[part]} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="example-pictures">
        {photos.map((photo) => (
          <figure key={photo.id}>
            <img
              src={`/events/${event.id}/attachments/${photo.id}/file`}
              width={photo.width}
              height={photo.height}
              alt=""
            />
            <figcaption className="small">
              <Written text={photo.caption} /> {photo.credit}
            </figcaption>
          </figure>
        ))}
      </div>
      {hiddenPhotos > 0 ? (
        <p className="small soft no-print">{t.hiddenPhotos(hiddenPhotos)}</p>
      ) : null}
      {draft.press.length > 0 ? <PressList press={draft.press} /> : null}
    </article>
  );
}

/** What it is about: the event, its lead, when and where. */
function Where({ event }: Pick<Props, "event">) {
  const language = useLanguage();
  const names = useNames();
  const { draft } = event;
  const days = wholePeriod(draft.occurrences);
  const places = [...new Set(draft.occurrences.map(({ place }) => names.townInState(place)))];
  return (
    <p className="small">
      {names.organiser(draft.lead)}　{inLanguage(draft.title, language)}
      {days === undefined || days === null ? null : `　${formatDay(days.first.from, language)}`}
      {"　"}
      {places
        .filter(Boolean)
        .slice(0, 6)
        .join(language === "ja" ? "、" : "; ")}
    </p>
  );
}

function PressList({ press }: { press: Props["example"]["draft"]["press"] }) {
  const t = useText(exampleText);
  const language = useLanguage();
  return (
    <section aria-labelledby="press-title">
      <h2 id="press-title">{t.press}</h2>
      <ul className="small">
        {press.map(({ outlet, headline, day, url }) => (
          <li key={`${outlet} ${headline} ${day}`}>
            {t.cited(outlet, headline, formatDay(day, language))}
            {url === null ? null : (
              <>
                {" "}
                <a href={url} rel="noreferrer nofollow external">
                  {url}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the reader's language, or marked as the other one. */
function Written({ text }: { text: BilingualText }) {
  const language = useLanguage();
  const written = text[language] === null ? (language === "ja" ? "en" : "ja") : language;
  return <span lang={written}>{inLanguage(text, language)}</span>;
}
