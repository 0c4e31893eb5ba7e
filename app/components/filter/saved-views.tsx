/** The views somebody saved: open, pass on, begin with, remove; and the form that saves another. */
import { Form, Link } from "@remix-run/react";
import { filterViewText } from "~/i18n/filter/filter-view-text";
import { useText } from "~/i18n/use-text";
import type { SavedViewsPageData } from "~/pages/filter/saved-views-page.server";
import { type RefusedView, SaveView } from "./save-view";

type Props = Omit<SavedViewsPageData, "pageTitle"> & { answer?: RefusedView };

export function SavedViews({ views, toSave, done, answer }: Props) {
  const t = useText(filterViewText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      {done && answer === undefined ? (
        <p className="notice notice-success" role="status">
          {t.done}
        </p>
      ) : null}
      <p>{t.intro}</p>
      {toSave === null ? null : <SaveView toSave={toSave} answer={answer} />}
      <h2 className="section-head">{t.own}</h2>
      {views.length === 0 ? (
        <p className="soft">{t.none}</p>
      ) : (
        <p className="small soft">{t.shareHelp}</p>
      )}
      <ul className="template-list">
        {views.map((view) => (
          <OneView key={view.id} view={view} />
        ))}
      </ul>
    </main>
  );
}

function OneView({ view }: { view: SavedViewsPageData["views"][number] }) {
  const t = useText(filterViewText);
  const { id, name, address, page, conditions, isStart, link } = view;
  return (
    <li className="template">
      <div>
        <h3>
          <Link to={address}>{name}</Link>{" "}
          {isStart ? <span className="badge">{t.start}</span> : null}
        </h3>
        <p className="small soft typed-text">
          {page === null ? null : t.page(page)}
          {conditions === null ? null : ` ${conditions}`}
        </p>
        <label className="small">
          <span className="soft">{t.share}</span>{" "}
          <input className="input" readOnly value={link} aria-label={t.shareNamed(name)} />
        </label>
      </div>
      <Form method="post" action="/views?index" className="row">
        <input type="hidden" name="view" value={id} />
        {isStart ? null : (
          <button
            type="submit"
            name="intent"
            value="start"
            className="button"
            aria-label={t.chooseStartNamed(name)}
          >
            {t.chooseStart}
          </button>
        )}
        <button
          type="submit"
          name="intent"
          value="remove"
          className="button button-danger"
          aria-label={t.removeNamed(name)}
        >
          {t.remove}
        </button>
      </Form>
      {isStart ? (
        <Form method="post" action="/views?index" className="row">
          <button type="submit" name="intent" value="start" className="button">
            {t.endStart}
          </button>
        </Form>
      ) : null}
    </li>
  );
}
