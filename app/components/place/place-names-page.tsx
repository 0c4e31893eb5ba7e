/** The Japanese names of towns: search, and a row each with a box to correct its name. */
import { Form } from "@remix-run/react";
import { LONGEST_TOWN_NAME } from "~/domain/place/typed-town-name";
import { groupDigits } from "~/domain/value/whole-number";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { placeNameText } from "~/i18n/place/place-name-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PlaceNamesPageData } from "~/pages/place/place-names-page.server";

/** What the server said to the last save, in the reader's language. */
export type PlaceNameAnswer = {
  placeId: string;
  typed: string;
  nameJa: string | null;
  told: string | null;
  problem: string | null;
};

type Page = Omit<PlaceNamesPageData, "pageTitle">;
type Props = Page & { answer: PlaceNameAnswer | null };

export function PlaceNamesPage({ q, isSearched, rows, total, states, answer }: Props) {
  const t = useText(placeNameText);
  return (
    <main className="page place-names" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      <p className="soft">{t.intro}</p>
      <Form method="get" className="row no-print" role="search">
        <input
          type="search"
          name="q"
          className="input"
          aria-label={t.search}
          placeholder={t.search}
          defaultValue={q}
          key={q}
        />
        <button type="submit" className="button">
          {t.find}
        </button>
      </Form>
      <p className="notice notice-success" role="status" hidden={!answer?.told}>
        {answer?.told}
      </p>
      <p className="small soft">{isSearched ? t.found(total) : t.shown(rows.length, total)}</p>
      {rows.length === 0 ? (
        <p className="notice">{isSearched ? t.none : t.noneYet}</p>
      ) : (
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t.town}</th>
                <th scope="col">{t.name}</th>
                <th scope="col">{t.by}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <NameRow
                  key={`${row.id} ${row.nameJa}`}
                  row={row}
                  states={states}
                  q={q}
                  answer={answer?.placeId === String(row.id) ? answer : null}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}

type RowProps = Pick<Page, "states" | "q"> & {
  row: Page["rows"][number];
  answer: PlaceNameAnswer | null;
};

function NameRow({ row, states, q, answer }: RowProps) {
  const t = useText(placeNameText);
  const words = useText(eventFormText);
  const language = useLanguage();
  const { id, name, nameJa, state, county, population, by } = row;
  const problem = answer?.problem ?? null;
  const problemId = `name-${id}-problem`;
  const to = q === "" ? "/places/names" : `/places/names?${new URLSearchParams({ q })}`;
  return (
    <tr>
      <th scope="row">
        {name}
        <p className="small soft">
          {states.find(({ code }) => code === state)?.name[language] ?? state}
          {county === null ? "" : ` ${words.countyOf(county)}`}{" "}
          {words.population(groupDigits(population))}
        </p>
      </th>
      <td>
        <Form method="post" action={to} className="row" preventScrollReset>
          <input type="hidden" name="placeId" value={id} />
          <input type="hidden" name="seen" value={nameJa ?? ""} />
          <input
            type="text"
            name="nameJa"
            lang="ja"
            className="input"
            aria-label={t.nameOf(name)}
            aria-invalid={problem !== null || undefined}
            aria-describedby={problem === null ? undefined : problemId}
            maxLength={LONGEST_TOWN_NAME}
            autoComplete="off"
            defaultValue={problem === null ? (nameJa ?? "") : answer?.typed}
          />
          <button type="submit" className="button" aria-label={t.saveOf(name)}>
            {t.save}
          </button>
        </Form>
        {problem === null ? null : (
          <p className="field-error" id={problemId} role="alert">
            {problem}
          </p>
        )}
      </td>
      <td>{by ?? (nameJa === null ? "—" : t.gazetteer)}</td>
    </tr>
  );
}
