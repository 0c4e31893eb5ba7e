/** Why a box of a meeting is refused, in words: days and text as for a submission; of a figure the piece that it is about. */
import { inWords } from "~/i18n/in-words";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { submissionRefusalText } from "~/i18n/submission/submission-refusal-text";
import { useText } from "~/i18n/use-text";

export function useMeetingProblem(): (problem: string) => string {
  const words = { ...useText(submissionRefusalText), ...useText(meetingText).reason };
  const { piece: named } = useText(meetingText);
  return (problem) => {
    const [reason = "", ...rest] = problem.split(":");
    const piece = rest.join(":");
    return piece === "" ? inWords(words, reason) : named(piece) + inWords(words, reason);
  };
}
