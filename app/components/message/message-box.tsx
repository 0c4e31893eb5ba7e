/** One box of the form of a message, its problem in the words of messages. */
import { type BoxLooks, LabelledBox } from "~/components/boxes/labelled-box";
import type {
  MessageBox as Box,
  MessageErrors,
  TypedMessage,
} from "~/domain/message/typed-message";
import { problemInWords } from "~/i18n/message/message-problem-text";
import { messageText } from "~/i18n/message/message-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = BoxLooks & {
  box: Exclude<Box, "priority">;
  typed: TypedMessage;
  errors: MessageErrors;
};

export function MessageBox({ box, typed, errors, ...looks }: Props) {
  const t = useText(messageText);
  const language = useLanguage();
  const problem = errors[box];
  const said = problem === undefined ? null : problemInWords(problem, language);
  return (
    <LabelledBox
      {...looks}
      box={box}
      label={t.box[box]}
      typed={typed[box]}
      problem={said}
      required
    />
  );
}
