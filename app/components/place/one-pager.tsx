/** The one-pager of a state: what is chosen, the page as it will be, and the files that are made of it. */
import { Form, Link, useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { PaperSheet } from "~/components/paper-sheet";
import { EDITIONS } from "~/domain/value/edition";
import { LANGUAGES } from "~/domain/value/language";
import { messageText } from "~/i18n/message/message-text";
import { statePaperText } from "~/i18n/paper/state-paper-text";
import { useText } from "~/i18n/use-text";
import type { OnePagerPage } from "~/pages/place/one-pager.server";

export function OnePager({ page }: { page: OnePagerPage }) {
  const t = useText(statePaperText);
  return (
    <main className="page paper-page" id="content">
      <div className="no-print">
        <p className="eyebrow">
          <Link to={`/states/${page.code}`}>{page.name}</Link>
        </p>
        <h1>{t.pageTitle(page.name)}</h1>
        <p className="soft">{t.lead}</p>
        {page.problem === null ? null : (
          <p className="notice notice-danger" role="alert">
            {page.problem}
          </p>
        )}
        <Choices page={page} />
        <Makers page={page} />
      </div>
      {page.pages.map((sheet, at) => (
        <PaperSheet
          key={String(at)}
          page={sheet}
          label={t.page(at + 1, page.pages.length)}
          lang={page.question.language}
        />
      ))}
    </main>
  );
}

function Choices({ page: { code, question, options, chosen, mayEdit } }: { page: OnePagerPage }) {
  const t = useText(statePaperText);
  const message = useText(messageText);
  return (
    <Form method="get" action={`/states/${code}/one-pager`} className="paper-choices">
      <input type="hidden" name="chosen" value="1" />
      <fieldset>
        <legend>{t.language}</legend>
        {LANGUAGES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="language"
              value={one}
              defaultChecked={question.language === one}
            />
            {message.languages[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.edition}</legend>
        {EDITIONS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="edition"
              value={one}
              defaultChecked={question.edition === one}
            />
            {message.editions[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.chosen}</legend>
        {options.length === 0 ? (
          <p>
            {t.noneToChoose} {mayEdit ? <Link to="/messages">{message.title}</Link> : null}
          </p>
        ) : null}
        {options.map(({ id, said }) => (
          <label key={id}>
            <input type="checkbox" name="message" value={id} defaultChecked={chosen.includes(id)} />
            <span lang={question.language}>{said}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" className="button">
          {t.show}
        </button>
      </p>
    </Form>
  );
}

function Makers({ page }: { page: OnePagerPage }) {
  const t = useText(statePaperText);
  const action = `/states/${page.code}/one-pager/files`;
  return (
    <div className="paper-makers">
      <Form method="post" action={action} reloadDocument className="paper-makers">
        <Chosen page={page} />
        <button type="submit" name="format" value="pdf" className="button button-primary">
          {t.pdf}
        </button>
        <button type="submit" name="format" value="docx" className="button">
          {t.docx}
        </button>
      </Form>
      <Printer page={page} action={action} />
    </div>
  );
}

function Chosen({ page: { question, chosen } }: { page: OnePagerPage }) {
  return (
    <>
      <input type="hidden" name="chosen" value="1" />
      <input type="hidden" name="language" value={question.language} />
      <input type="hidden" name="edition" value={question.edition} />
      {chosen.map((id) => (
        <input key={id} type="hidden" name="message" value={id} />
      ))}
    </>
  );
}

/** What is printed is a paper that was made, too: it is kept before the browser prints. */
function Printer({ page, action }: { page: OnePagerPage; action: string }) {
  const t = useText(statePaperText);
  const hydrated = useHydrated();
  const fetcher = useFetcher<{ placed: boolean }>();
  const printed = useRef<unknown>(null);
  useEffect(() => {
    if (fetcher.data?.placed !== true || printed.current === fetcher.data) return;
    printed.current = fetcher.data;
    window.print();
  }, [fetcher.data]);
  return (
    <fetcher.Form method="post" action={action}>
      <Chosen page={page} />
      <button
        type="submit"
        name="format"
        value="print"
        className="button with-scripts"
        disabled={!hydrated}
      >
        {t.print}
      </button>
    </fetcher.Form>
  );
}
