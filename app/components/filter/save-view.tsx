/** The form that saves the view one comes from. */
import { Form, Link } from "@remix-run/react";
import type { ViewNameProblem } from "~/domain/filter/saved-view";
import { filterViewText } from "~/i18n/filter/filter-view-text";
import { useText } from "~/i18n/use-text";
import type { SavedViewsPageData } from "~/pages/filter/saved-views-page.server";

export type RefusedView = { typed: string; problem: ViewNameProblem | "too-many-views" };
type Props = { toSave: NonNullable<SavedViewsPageData["toSave"]>; answer: RefusedView | undefined };

export function SaveView({ toSave, answer }: Props) {
  const t = useText(filterViewText);
  const { address, page, conditions } = toSave;
  const problem = answer === undefined ? null : t.problem(answer.problem);
  return (
    <section className="section" aria-labelledby="save-view">
      <h2 className="section-head" id="save-view">
        {t.saveHeading}
      </h2>
      <p>{t.of(t.page(page))}</p>
      {conditions === null ? null : <p className="typed-text">{conditions}</p>}
      <Form
        method="post"
        action={`/views?index&address=${encodeURIComponent(address)}`}
        className="save-view"
      >
        <input type="hidden" name="address" value={address} />
        {problem === null ? null : (
          <p className="notice notice-danger" role="alert" id="view-problem">
            {problem}
          </p>
        )}
        <p className="field">
          <label htmlFor="view-name">{t.name}</label>
          <input
            id="view-name"
            name="name"
            className="input"
            autoComplete="off"
            required
            defaultValue={answer?.typed ?? ""}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? "view-same" : "view-problem view-same"}
          />
          <span className="small soft" id="view-same">
            {t.sameName}
          </span>
        </p>
        <label>
          <input type="checkbox" name="start" /> {t.asStart}
        </label>
        <p className="row">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          <Link to={address}>{t.back}</Link>
        </p>
      </Form>
    </section>
  );
}
