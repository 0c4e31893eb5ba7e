/**
 * What the map is shaded by and what lies over it: one choice for the shade and for the circles, check marks for points
 * and borders. A form of its own, so that it works without scripts; with them every choice is applied at once.
 */
import { Form, useLocation, useNavigate } from "@remix-run/react";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { MEASURES } from "~/domain/map/map-classes";
import type { FactMeasure } from "~/domain/map/map-content";
import { LAYER_PARAMETERS, type MapQuery } from "~/domain/map/map-query";
import { filterText } from "~/i18n/filter/filter-text";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = { query: MapQuery; factMeasures: readonly FactMeasure[] };

export function MapLayers({ query, factMeasures }: Props) {
  const t = useText(mapText);
  const { apply: applyWord } = useText(filterText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();

  const form = useRef<HTMLFormElement>(null);
  // Back to what the address says, and the focus stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every answer
  useEffect(() => form.current?.reset(), [query]);

  function apply(event: FormEvent<HTMLFormElement>) {
    // A choice itself stands: only the form's own way is prevented.
    if (event.type === "submit") event.preventDefault();
    navigate(`${pathname}${queryOf(event.currentTarget)}`, { preventScrollReset: true });
  }

  return (
    <details className="map-layers" onKeyDown={close}>
      <summary className="button">{t.layers}</summary>
      <Form method="get" action={pathname} onChange={apply} onSubmit={apply} ref={form}>
        {othersOf(search).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Group legend={t.shadeBy}>
          {MEASURES.map((measure) => (
            <Choice
              key={measure}
              type="radio"
              name="measure"
              value={measure}
              chosen={query.measure === measure}
              label={t.measure[measure]}
            />
          ))}
        </Group>
        <Group legend={t.circles}>
          <Choice
            type="radio"
            name="facts"
            value=""
            chosen={query.facts === null}
            label={t.noCircles}
          />
          {factMeasures.map(({ measure, name }) => (
            <Choice
              key={measure}
              type="radio"
              name="facts"
              value={measure}
              chosen={query.facts === measure}
              label={name[language]}
            />
          ))}
        </Group>
        <Group legend={t.points}>
          <input type="hidden" name="points" value="chosen" />
          <Choice type="checkbox" name="events" value="1" chosen={query.events} label={t.events} />
          <Choice
            type="checkbox"
            name="missions"
            value="1"
            chosen={query.missions}
            label={t.missions}
          />
          <Choice type="checkbox" name="sites" value="1" chosen={query.sites} label={t.sites} />
        </Group>
        <Group legend={t.borders}>
          <Choice
            type="checkbox"
            name="borders"
            value="1"
            chosen={query.borders}
            label={t.jurisdictions}
          />
        </Group>
        {hydrated ? null : (
          <button type="submit" className="button without-scripts">
            {applyWord}
          </button>
        )}
      </Form>
    </details>
  );
}

/** Escape closes the choice and nothing else. */
function close(event: KeyboardEvent<HTMLDetailsElement>) {
  const details = event.currentTarget;
  if (event.key !== "Escape" || !details.open) return;
  event.preventDefault();
  details.open = false;
  details.querySelector("summary")?.focus();
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name: (typeof LAYER_PARAMETERS)[number];
  value: string;
  chosen: boolean;
  label: string;
};

function Choice({ type, name, value, chosen, label }: ChoiceProps) {
  return (
    <label>
      <input type={type} name={name} value={value} defaultChecked={chosen} /> {label}
    </label>
  );
}

/** What the address says besides layers stays. */
function othersOf(search: string): [string, string][] {
  const layers: readonly string[] = LAYER_PARAMETERS;
  return [...new URLSearchParams(search)].filter(
    ([name, value]) => value !== "" && !layers.includes(name),
  );
}

/** What the map opens with stays out of the address. */
function queryOf(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  if (params.get("measure") === "held") params.delete("measure");
  if (params.has("events")) {
    params.delete("events");
    params.delete("points");
  }
  return params.size === 0 ? "" : `?${params}`;
}
