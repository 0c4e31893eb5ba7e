/** One message: what it says in both languages, the facts behind it, and the papers that took it. */
import { Form, Link } from "@remix-run/react";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { SecondPerson } from "~/components/people/second-person";
import { LANGUAGES } from "~/domain/value/language";
import { messageProblemText, problemInWords } from "~/i18n/message/message-problem-text";
import { messageText } from "~/i18n/message/message-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MessagePage } from "~/pages/message/message-page.server";
import { MessageBadge } from "./message-badge";

type Props = { page: MessagePage; refused: string | null };

export function MessageView({ page, refused }: Props) {
  const t = useText(messageText);
  const language = useLanguage();
  return (
    <main className="page message-page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow no-print">
            <Link to="/messages">{t.title}</Link>
          </p>
          <h1>{t.title}</h1>
          <p>
            <MessageBadge standing={page.standing} /> {t.until(page.until)}
            {page.priority === null ? "" : `　${page.priority}`}
          </p>
        </div>
        {page.mayEdit ? <Tools page={page} /> : null}
      </div>
      {page.saved === null ? null : (
        <p className="notice notice-success" role="status">
          {page.saved}
        </p>
      )}
      {page.mayEdit && page.standing === "draft" && page.isWriter && page.isAlone ? (
        <p className="notice notice-warning no-print">
          <SecondPerson />
        </p>
      ) : null}
      {refused === null ? null : (
        <p className="notice notice-danger" role="alert">
          {problemInWords({ reason: refused }, language)}
        </p>
      )}
      {LANGUAGES.map((one) => (
        <blockquote key={one} className="message-said" lang={one}>
          {page.said[one] ?? <span lang={language}>{t.notSayable}</span>}
        </blockquote>
      ))}
      <p>
        {t.box.source}: {page.source}
      </p>
      {page.approval === null ? null : <p className="small soft">{page.approval}</p>}
      <Figures figures={page.figures} />
      <Uses uses={page.uses} />
      <p className="small no-print">
        <Link to={`/history?subject=message:${page.id}`}>{t.history}</Link>
      </p>
    </main>
  );
}

function Tools({ page: { id, standing, revision, isWriter } }: Pick<Props, "page">) {
  const t = useText(messageText);
  const own = useText(messageProblemText).reason["own-wording"];
  return (
    <div className="row no-print">
      <Link to={`/messages/${id}/edit`} className="button">
        {t.edit}
      </Link>
      {standing === "draft" && isWriter ? <span className="small">{own}</span> : null}
      {standing === "expired" || (standing === "draft" && isWriter) ? null : (
        <Form method="post">
          <input type="hidden" name="revision" value={revision} />
          <button
            type="submit"
            name="intent"
            value={standing === "approved" ? "unapprove" : "approve"}
            className={standing === "approved" ? "button" : "button button-primary"}
          >
            {standing === "approved" ? t.unapprove : t.approve}
          </button>
        </Form>
      )}
    </div>
  );
}

function Figures({ figures }: Pick<MessagePage, "figures">) {
  const t = useText(messageText);
  if (figures.length === 0) return null;
  return (
    <section className="section" aria-labelledby="message-figures">
      <h2 id="message-figures">{t.box.figures}</h2>
      <ul className="message-facts">
        {figures.map((one) => (
          <li key={one.letter}>
            <p>
              <strong>{one.figure ?? t.notSayable}</strong>　{one.asOf}　{one.area}　{one.measure}
              {one.change === null ? null : (
                <>
                  {" "}
                  <Link to="/messages/releases" className="badge">
                    {t.change[one.change]}
                  </Link>
                </>
              )}
            </p>
            <p className="small soft">
              {t.definition}: {one.definition}
              {one.release === null ? "" : `　${t.released} ${one.release}`}
              {one.source === null ? "" : `　${t.source}: ${one.source}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Uses({ uses }: Pick<MessagePage, "uses">) {
  const t = useText(messageText);
  return (
    <section className="section" aria-labelledby="message-uses">
      <h2 id="message-uses">{t.uses}</h2>
      {uses.length === 0 ? <p>{t.noUses}</p> : null}
      <ul className="message-facts">
        {uses.map((use) => (
          <li key={use.id}>
            <p>
              <TokyoInstant at={use.at} />　<Link to={use.subject.href}>{t.papers[use.paper]}</Link>
              {"　"}
              {use.subject.name}　{t.languages[use.language]}　{t.editions[use.edition]}
            </p>
            <p className="small" lang={use.language}>
              {use.said}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
