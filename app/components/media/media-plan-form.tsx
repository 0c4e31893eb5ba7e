/** The placements of a media buy as a grid to fill in, one row each. Works without scripts. P23 */
import { Form, Link } from "@remix-run/react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { fillBoxes } from "~/components/boxes/fill-boxes";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { CorrectionNotice } from "~/components/round/correction-notice";
import { emptyPlanRow, PLAN_BOXES } from "~/domain/media/media-plan";
import { NEW_ROWS, newRowId, newRowIds } from "~/domain/media/typed-plan-cell";
import { USUAL_CURRENCY } from "~/domain/value/currency";
import { inLanguage } from "~/domain/value/language";
import { MAX_PLACEMENTS } from "~/domain/value/limits";
import { mediaPlanText } from "~/i18n/media-plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MediaPlanPageData } from "~/pages/media-plan-page.server";
import { usePlanBoxLabels } from "./plan-box-labels";
import { PlanLine } from "./plan-line";
import { type PlanAnswer, PlanSaid } from "./plan-said";
import { usePlanPaste } from "./use-plan-paste";

const FORM_ID = "media-plan";
const EMPTY_ROW = { ...emptyPlanRow(), currency: USUAL_CURRENCY };

type Props = Omit<MediaPlanPageData, "pageTitle"> & { answer?: PlanAnswer };

export function MediaPlanForm(props: Props) {
  const { event, keptName, saved, answer, mayAdd } = props;
  const t = useText(mediaPlanText);
  const language = useLanguage();
  const labels = usePlanBoxLabels();
  const { rowIds, drawRows } = useRowIds(props);
  const { pasted, onPaste, takeBack } = usePlanPaste({ formId: FORM_ID, rowIds, drawRows, mayAdd });
  const stored = new Map(props.rows.map(({ id, row }) => [id, row]));
  /** What was kept may hold more rows than are drawn. */
  const fillAll = (boxes: readonly [string, string][]) => {
    const last = newRowIds(boxes.map(([name]) => name)).at(-1);
    const form = document.forms.namedItem(FORM_ID);
    if (last === undefined || form === null || rowIds.includes(last)) return;
    drawRows(stored.size + Number(last.replace("new-", "")));
    fillBoxes(form, boxes);
  };
  return (
    <main className="page media-plan-page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
          </p>
          <h1>{t.title}</h1>
        </div>
      </div>
      <CorrectionNotice href={props.correction} />
      <PlanSaid {...props} rowIds={rowIds} />
      <p className="soft">
        {t.hint} <Link to={`/events/${event.id}/edit`}>{t.toEdit}</Link>
      </p>
      <p role="status" className="row">
        {pasted === null ? null : (
          <>
            {t.pasted(pasted.rows, pasted.cells)} {pasted.leftOut > 0 && t.leftOut(pasted.leftOut)}
            <button type="button" className="button" onClick={takeBack}>
              {t.takeBack}
            </button>
          </>
        )}
      </p>
      <Form
        method="post"
        id={FORM_ID}
        key={`${event.revision} ${answer === undefined}`}
        noValidate
        onPaste={onPaste}
      >
        <KeptBoxes
          formId={FORM_ID}
          name={keptName}
          restores={answer === undefined}
          saved={saved}
          onFill={fillAll}
        />
        {/* Enter in a box saves: without this it would press the button that asks for rows. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="revision" value={event.revision} />
        <div className="table-scroll media-plan-scroll">
          <table className="table media-plan">
            <thead>
              <tr>
                {PLAN_BOXES.map((box) => (
                  <th scope="col" key={box}>
                    {labels[box]}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rowIds.map((id, at) => (
                <PlanLine
                  key={id}
                  id={id}
                  number={at + 1}
                  isNew={!stored.has(id)}
                  mayRemove={mayAdd}
                  removed={answer?.removed.includes(id) ?? false}
                  row={answer?.rows[id] ?? stored.get(id) ?? EMPTY_ROW}
                  errors={answer?.errors ?? {}}
                />
              ))}
            </tbody>
          </table>
        </div>
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          {mayAdd ? (
            <button
              type="submit"
              className="button"
              name="moreRows"
              value="yes"
              onClick={(click) => {
                click.preventDefault();
                drawRows(rowIds.length + NEW_ROWS);
              }}
            >
              {t.moreRows}
            </button>
          ) : null}
          <Link to={`/events/${event.id}`} className="button">
            {t.back}
          </Link>
        </div>
      </Form>
    </main>
  );
}

/** Stored placements first, then rows to add with: three more than are filled, and as many as are asked for. */
function useRowIds({ rows, mayAdd, answer }: Props) {
  const filled = Object.keys(answer?.rows ?? {}).filter((id) => id.startsWith("new-"));
  const least = Math.max(0, ...filled.map((id) => Number(id.slice("new-".length)))) + NEW_ROWS;
  const [asked, setAsked] = useState(0);
  const idsOf = (added: number) => {
    const free = mayAdd ? Math.min(Math.max(added, least), MAX_PLACEMENTS - rows.length) : 0;
    return [
      ...rows.map(({ id }) => id),
      ...Array.from({ length: free }, (_, at) => newRowId(at + 1)),
    ];
  };
  return {
    rowIds: idsOf(asked),
    /** At once, so that its boxes can be filled. */
    drawRows(count: number) {
      flushSync(() => setAsked(count - rows.length));
      return idsOf(count - rows.length);
    },
  };
}
