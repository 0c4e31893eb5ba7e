/** Whose entries, about what. A plain GET form: the filter lives in the address. */
import { Form, Link } from "@remix-run/react";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { historyText } from "~/i18n/history/history-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { HistoryFilter } from "~/pages/history/history-filter.server";

type Props = {
  asked: HistoryFilter;
  subjectName: BilingualText | null;
  people: readonly { id: number; name: string }[];
  /** All there are; the list may hold fewer. */
  peopleTotal: number;
  seesPeople: boolean;
};

export function HistoryFilterForm(props: Props) {
  const { asked, subjectName, people, peopleTotal, seesPeople } = props;
  const t = useText(historyText);
  const language = useLanguage();
  const { area, personId, subject } = asked;
  const isFiltered = area !== null || personId !== null || subject !== null;
  const subjectTitle =
    subject && (subjectName ? inLanguage(subjectName, language) : `${subject.type} ${subject.id}`);
  return (
    <Form method="get" className="history-filter" key={JSON.stringify(asked)}>
      {subject ? (
        <input type="hidden" name="subject" value={`${subject.type}:${subject.id}`} />
      ) : null}
      <div className="field">
        <label htmlFor="person">{t.person}</label>
        <select
          id="person"
          name="person"
          className="input"
          defaultValue={personId ?? ""}
          aria-describedby={people.length < peopleTotal ? "person-note" : undefined}
        >
          <option value="">{t.everyone}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {people.length < peopleTotal ? (
          <p className="small soft" id="person-note">
            {t.peopleOffered(people.length, peopleTotal)}
          </p>
        ) : null}
      </div>
      <div className="field">
        <label htmlFor="about">{t.area}</label>
        <select id="about" name="about" className="input" defaultValue={area ?? ""}>
          <option value="">{t.everything}</option>
          <option value="register">{t.register}</option>
          <option value="targets">{t.targets}</option>
          <option value="investment">{t.investment}</option>
          {seesPeople ? <option value="people">{t.people}</option> : null}
        </select>
      </div>
      <button type="submit" className="button">
        {t.show}
      </button>
      {isFiltered ? (
        <Link to="/history" className="button button-quiet">
          {t.clear}
        </Link>
      ) : null}
      {subjectTitle ? <p className="history-only">{t.showsOnly(subjectTitle)}</p> : null}
    </Form>
  );
}
