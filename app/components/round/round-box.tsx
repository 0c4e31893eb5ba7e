/** One box of the form of a round, its problem in the words of rounds. */
import { type BoxLooks, LabelledBox } from "~/components/boxes/labelled-box";
import type { RoundErrors, RoundTextBox, TypedRound } from "~/domain/round/typed-round";
import { inWords } from "~/i18n/in-words";
import { roundRefusalText } from "~/i18n/round/round-refusal-text";
import { roundText } from "~/i18n/round/round-text";
import { useText } from "~/i18n/use-text";

type Props = BoxLooks & { box: RoundTextBox; typed: TypedRound; errors: RoundErrors };

export function RoundBox({ box, typed, errors, ...looks }: Props) {
  const t = useText(roundText);
  const words = useText(roundRefusalText);
  const problem = errors[box];
  const said = problem === undefined ? null : inWords(words, problem);
  return <LabelledBox {...looks} box={box} label={t.box[box]} typed={typed[box]} problem={said} />;
}
