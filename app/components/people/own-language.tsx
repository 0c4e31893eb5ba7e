/** The language of the interface, as one of two buttons; the one in use is marked. */
import { Form } from "@remix-run/react";
import { LANGUAGES } from "~/domain/value/language";
import { peopleText } from "~/i18n/people/people-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { SettingsSection } from "./settings-section";

export function OwnLanguage() {
  const t = useText(peopleText);
  const current = useLanguage();
  return (
    <SettingsSection id="own-language" title={t.language}>
      <Form method="post" action="/language" reloadDocument className="row">
        <input type="hidden" name="to" value="/settings" />
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            className="button"
            aria-pressed={language === current}
          >
            {t.languageName[language]}
          </button>
        ))}
      </Form>
    </SettingsSection>
  );
}
