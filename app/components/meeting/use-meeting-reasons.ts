/** Why a box of a meeting is refused, in words: days and text as for a submission. */
import { meetingText } from "~/i18n/meeting-text";
import { submissionRefusalText } from "~/i18n/submission/submission-refusal-text";
import { useText } from "~/i18n/use-text";

export function useMeetingReasons(): Record<string, string> {
  return { ...useText(submissionRefusalText), ...useText(meetingText).reason };
}
