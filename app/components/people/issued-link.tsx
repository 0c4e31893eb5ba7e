/** A single-use link, shown this once, to be passed on. Without JavaScript it is copied by hand. */
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";
import { CopyButton } from "./copy-button";

export function IssuedLink({ name, link }: { name: string; link: string }) {
  const t = useText(peopleText);
  return (
    <section className="notice notice-success" aria-labelledby="issued" role="status">
      <h2 id="issued">{t.issuedTitle(name)}</h2>
      <p>{t.issuedNote}</p>
      <div className="field">
        <label htmlFor="issued-link">{t.issuedLabel}</label>
        <div className="issued-link">
          <input
            id="issued-link"
            className="input"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton text={link} />
        </div>
      </div>
    </section>
  );
}
