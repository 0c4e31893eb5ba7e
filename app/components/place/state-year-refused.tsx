/** What stands in place of the page of a state whose address names no fiscal year. */
import { placePageText } from "~/i18n/place/place-page-text";
import { useText } from "~/i18n/use-text";

export function StateYearRefused() {
  const t = useText(placePageText);
  return (
    <main className="page" id="content">
      <p className="notice notice-danger" role="alert">
        {t.yearWrong}
      </p>
    </main>
  );
}
