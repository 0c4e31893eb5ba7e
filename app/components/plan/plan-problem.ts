/** What is wrong in a form about the action plan, in words. Reasons that other forms know come with the answer. */
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { planRefusalText } from "~/i18n/plan/plan-refusal-text";
import { useText } from "~/i18n/use-text";

export function usePlanProblem(): (reason: string) => string {
  const draft = useText(planDraftText);
  const other = useText(planRefusalText);
  const words: Partial<Record<string, string>> = { ...other, ...draft.box, ...draft.refused };
  return (reason) => words[reason] ?? reason;
}
