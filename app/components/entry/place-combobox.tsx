/**
 * A box that offers towns while one types: the combobox pattern, with the list under the box.
 *
 * Arrows move, Enter takes, Escape closes; what is typed stays typed, so a town that is not listed is fine.
 * What was offered for an older text stays in sight until the answer to the newer one, and cannot be taken.
 */
import { useFetcher } from "@remix-run/react";
import { type KeyboardEvent, useRef, useState } from "react";
import type { FieldMetadata } from "~/components/boxes/typed-form";
import type { PlaceChoice } from "~/domain/event/event-choices";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { boxProps, EventField } from "./event-field";
import { PlaceOption } from "./place-option";

type Props = {
  field: FieldMetadata<string>;
  /** The day whose jurisdictions are named, as typed. */
  on: string;
  onPick: (place: PlaceChoice) => void;
  onType: () => void;
};

const WAIT_MS = 150;
const NONE = -1;

export function PlaceCombobox({ field, on, onPick, onType }: Props) {
  const t = useText(eventFormText);
  const fetcher = useFetcher<{ q: string; rows: PlaceChoice[] }>();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const timer = useRef<number>();
  const offered = open ? (fetcher.data?.rows ?? []) : [];
  const isOutdated = fetcher.data?.q !== typed;
  const rows = isOutdated ? [] : offered;
  const listId = `${field.id}-list`;
  const optionId = (at: number) => `${listId}-${at}`;

  function search(q: string) {
    onType();
    window.clearTimeout(timer.current);
    setActive(NONE);
    setTyped(q);
    setOpen(q.trim() !== "");
    if (q.trim() === "") return;
    timer.current = window.setTimeout(
      () => fetcher.load(`/places?${new URLSearchParams({ q, on })}`),
      WAIT_MS,
    );
  }

  function take(place: PlaceChoice) {
    setOpen(false);
    setActive(NONE);
    onPick(place);
  }

  function move(event: KeyboardEvent, by: number) {
    event.preventDefault();
    setOpen(true);
    if (rows.length > 0)
      setActive((active + by + rows.length + (active === NONE && by < 0 ? 1 : 0)) % rows.length);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const place = rows[active];
    if (event.key === "ArrowDown") move(event, 1);
    else if (event.key === "ArrowUp") move(event, -1);
    else if (event.key === "Escape") setOpen(false);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (place) take(place);
      else if (rows[0] && open) setActive(0);
    }
  }

  return (
    <EventField field={field} label={t.place} hint={t.placeHint}>
      <div className="combobox">
        <input
          {...boxProps(field, t.placeHint)}
          key={field.key}
          type="text"
          className="input"
          role="combobox"
          aria-expanded={offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={rows[active] ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          defaultValue={field.initialValue ?? ""}
          onChange={(event) => search(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div
          className="combobox-list"
          id={listId}
          role="listbox"
          aria-label={t.placeResults}
          aria-busy={isOutdated}
          hidden={offered.length === 0}
        >
          {offered.map((place, at) => (
            <PlaceOption
              key={place.id}
              id={optionId(at)}
              place={place}
              active={at === active}
              disabled={isOutdated}
              onTake={() => take(place)}
            />
          ))}
        </div>
        <p className="small soft" role="status">
          {open && fetcher.data && !isOutdated
            ? rows.length > 0
              ? t.placesFound(rows.length)
              : t.noPlaces
            : null}
        </p>
      </div>
    </EventField>
  );
}
