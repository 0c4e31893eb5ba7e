/**
 * Offers the demonstration programme, or its removal. Works without JavaScript.
 *
 * For the welcome page, an empty map and the settings: it posts to `/demonstration` and comes back to `to`.
 */
import { Form, useNavigation } from "@remix-run/react";
import { groupDigits } from "~/domain/value/whole-number";
import { demonstrationText } from "~/i18n/demonstration-text";
import { useText } from "~/i18n/use-text";

type Props = {
  /** How many fictional events there are. */
  loaded: number;
  mayManage: boolean;
  /** The path to come back to. */
  to: string;
};

export function DemonstrationPanel(props: Props) {
  const t = useText(demonstrationText);
  return (
    <section className="section" aria-labelledby="demonstration-title">
      <div className="section-head">
        <h2 id="demonstration-title">{t.title}</h2>
      </div>
      <DemonstrationOffer {...props} />
    </section>
  );
}

/** The panel without its heading, for a page that has one. */
export function DemonstrationOffer({ loaded, mayManage, to }: Props) {
  const t = useText(demonstrationText);
  return (
    <>
      {loaded > 0 ? <p>{t.loaded(groupDigits(loaded))}</p> : <p>{t.explain}</p>}
      <p className="small soft">{loaded > 0 ? t.removeWarning : t.marked}</p>
      {mayManage ? <Act intent={loaded > 0 ? "remove" : "load"} to={to} /> : <p>{t.forbidden}</p>}
    </>
  );
}

function Act({ intent, to }: { intent: "load" | "remove"; to: string }) {
  const t = useText(demonstrationText);
  const { state, formAction } = useNavigation();
  const busy = state !== "idle" && formAction === "/demonstration";
  const says = { load: busy ? t.loading : t.load, remove: busy ? t.removing : t.remove };
  return (
    <Form method="post" action="/demonstration">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="to" value={to} />
      <button
        type="submit"
        className={intent === "load" ? "button" : "button button-danger"}
        disabled={busy}
      >
        {says[intent]}
      </button>
      {intent === "load" ? <p className="small soft">{t.loadTakes}</p> : null}
      <span className="visually-hidden" role="status">
        {busy ? says[intent] : null}
      </span>
    </Form>
  );
}
