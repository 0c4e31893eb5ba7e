/** The words of the pages of ties and visits: what they share with the page of a state, and their own. */
import { tiePageText } from "~/i18n/tie-page-text";
import { tieText } from "~/i18n/tie-text";
import { useText } from "~/i18n/use-text";

export function useTieText() {
  return { ...useText(tieText), ...useText(tiePageText) };
}
