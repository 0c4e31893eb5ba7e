/** Reach of a placement, one row per measure, planned and actual apart. N6 */

import { EventListButtons } from "~/components/boxes/list-buttons";
import { type FieldMetadata, useListButtons } from "~/components/boxes/typed-form";
import { REACH_MEASURES, REACH_PHASES } from "~/domain/counting/reach";
import { emptyTypedReach, type TypedReach } from "~/domain/entry/typed-event";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { placementFormText } from "~/i18n/entry/placement-form-text";
import { eventWords } from "~/i18n/event/event-words";
import { useText } from "~/i18n/use-text";
import { EventSelectField } from "./event-select-field";
import { EventTextField } from "./event-text-field";

const MOST_ROWS = REACH_MEASURES.length * REACH_PHASES.length;

export function PlacementReach({ field }: { field: FieldMetadata<TypedReach[]> }) {
  const t = useText(placementFormText);
  const buttonFor = useListButtons();
  const rows = field.getFieldList();
  return (
    <fieldset className="field" id={field.id}>
      <legend>{t.reach}</legend>
      <p className="hint">{t.reachHint}</p>
      {rows.map((row, index) => (
        <ReachRow key={row.key} row={row} list={field.name} index={index} count={rows.length} />
      ))}
      {rows.length < MOST_ROWS ? (
        <p>
          <button
            className="button"
            {...buttonFor({ type: "insert", list: field.name, entry: emptyTypedReach() })}
          >
            {t.addReach}
          </button>
        </p>
      ) : null}
    </fieldset>
  );
}

type RowProps = { row: FieldMetadata<TypedReach>; list: string; index: number; count: number };

function ReachRow({ row, list, index, count }: RowProps) {
  const t = useText(placementFormText);
  const words = useText(eventWords);
  const fields = row.getFieldset();
  return (
    <fieldset className="fields reach-row" aria-label={t.reachRow(index + 1)}>
      <EventSelectField
        field={fields.measure}
        label={t.measure}
        options={REACH_MEASURES.map((value) => ({ value, label: words.measure[value] }))}
      />
      <EventSelectField
        field={fields.phase}
        label={t.phase}
        options={REACH_PHASES.map((value) => ({ value, label: words.phase[value] }))}
      />
      <EventTextField field={fields.value} label={t.value} inputMode="numeric" />
      <EventSelectField
        field={fields.qualifier}
        label={t.qualifier}
        options={QUALIFIERS.map((value) => ({ value, label: words.qualifier[value] }))}
      />
      <EventListButtons
        list={list}
        index={index}
        count={count}
        name={t.reachRow(index + 1)}
        ordered={false}
      />
    </fieldset>
  );
}
