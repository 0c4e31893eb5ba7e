/** The words of the page of facts: what it shares with panels, and its own. */
import { factPageText } from "~/i18n/fact-page-text";
import { factText } from "~/i18n/fact-text";
import { useText } from "~/i18n/use-text";

export function useFactText() {
  return { ...useText(factText), ...useText(factPageText) };
}
