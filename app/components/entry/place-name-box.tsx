/**
 * A small box beside a chosen town without a Japanese name: given here, it is kept for everybody at once, whether or not
 * the event is saved. It has no name of its own in the form of the event, so that it is no part of it.
 */
import { useFetcher } from "@remix-run/react";
import { type KeyboardEvent, useId, useState } from "react";
import type { PlaceChoice } from "~/domain/event/event-choices";
import { placeNameText } from "~/i18n/place/place-name-text";
import { useText } from "~/i18n/use-text";

type Answer = { problem: string | null; told: string | null; nameJa: string | null };

export function PlaceNameBox({ place }: { place: PlaceChoice }) {
  const t = useText(placeNameText);
  const fetcher = useFetcher<Answer>();
  const [typed, setTyped] = useState("");
  const id = useId();
  const answer = fetcher.state === "idle" ? fetcher.data : undefined;

  function give() {
    if (fetcher.state !== "idle") return;
    fetcher.submit(
      { placeId: String(place.id), nameJa: typed, seen: "" },
      { method: "post", action: "/places/names" },
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    // Enter would save the whole event.
    event.preventDefault();
    give();
  }

  if (answer?.nameJa)
    return (
      <p role="status" className="small">
        {answer.problem ?? answer.told}
      </p>
    );
  return (
    <div className="field">
      <label htmlFor={id}>{t.box}</label>
      <p className="hint" id={`${id}-hint`}>
        {t.boxHint}
      </p>
      <div className="row">
        <input
          id={id}
          type="text"
          lang="ja"
          className="input"
          autoComplete="off"
          aria-describedby={`${id}-hint${answer?.problem ? ` ${id}-problem` : ""}`}
          aria-invalid={answer?.problem ? true : undefined}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button" onClick={give}>
          {t.give}
        </button>
      </div>
      {answer?.problem ? (
        <p className="field-error" id={`${id}-problem`} role="alert">
          {answer.problem}
        </p>
      ) : null}
    </div>
  );
}
