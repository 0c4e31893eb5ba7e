/** A single-use link, shown this once, to be passed on. Without JavaScript it is copied by hand. */
import { useState, useSyncExternalStore } from "react";
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";

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

/** Browsers offer the clipboard only to pages they hold secure; elsewhere there is no button. */
function CopyButton({ text }: { text: string }) {
  const t = useText(peopleText);
  const [copied, setCopied] = useState(false);
  const mayCopy = useSyncExternalStore(
    never,
    () => navigator.clipboard !== undefined,
    () => false,
  );
  if (!mayCopy) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button type="button" className="button" onClick={copy}>
      <span aria-live="polite">{copied ? t.copied : t.copy}</span>
    </button>
  );
}

/** Nothing tells of a change: whether there is a clipboard stays as it is. */
function never(): () => void {
  return () => undefined;
}
