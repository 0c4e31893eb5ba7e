/** The words of the pages of projects: what they share with the page of a state, and their own. */
import { projectListsText } from "~/i18n/project/project-lists-text";
import { projectPageText } from "~/i18n/project/project-page-text";
import { projectText } from "~/i18n/project/project-text";
import { useText } from "~/i18n/use-text";

export function useProjectText() {
  const own = useText(projectPageText);
  return { ...useText(projectText), ...own, ...useText(projectListsText) };
}
