/** What the server says of the plan that was sent: saved, refused, or what is wrong with which box. */
import { PLAN_BOXES, type PlanRow } from "~/domain/media/media-plan";
import { planCell } from "~/domain/media/typed-plan-cell";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { mediaPlanText } from "~/i18n/media-plan-text";
import { correctionText } from "~/i18n/round/correction-text";
import { useText } from "~/i18n/use-text";
import type { MediaPlanPageData } from "~/pages/media-plan-page.server";
import { usePlanBoxLabels } from "./plan-box-labels";

type Refusal =
  | keyof (typeof eventAnswerText)["ja"]["refused"]
  | "changed-meanwhile"
  | "correction-unreasoned";
export type PlanAnswer = {
  rows: Record<string, PlanRow>;
  /** Ids of placements that were ticked to be removed. */
  removed: string[];
  errors: Record<string, string[]>;
  messages: Record<string, string>;
  refused: Refusal | null;
};
type SaidProps = Pick<MediaPlanPageData, "saved" | "resubmitted"> & {
  answer?: PlanAnswer;
  /** Ids in the order of the grid. */
  rowIds: readonly string[];
};

export function PlanSaid({ answer, saved, resubmitted, rowIds }: SaidProps) {
  const t = useText(mediaPlanText);
  const answers = useText(eventAnswerText);
  const correction = useText(correctionText);
  const labels = usePlanBoxLabels();
  if (answer === undefined) {
    return saved === null ? null : (
      <p className="notice notice-success" role="status">
        {t.saved} {resubmitted ? t.resubmitted : null}
      </p>
    );
  }
  const { refused, errors, messages } = answer;
  if (refused !== null) {
    return (
      <p className="notice notice-danger" role="alert">
        {refused === "changed-meanwhile"
          ? t.changed
          : refused === "correction-unreasoned"
            ? correction.missing
            : answers.refused[refused]}
      </p>
    );
  }
  if (Object.keys(errors).length === 0) return null;
  const words = (reasons: string[]) => reasons.map((reason) => messages[reason] ?? reason).join("");
  const known = rowIds.flatMap((id, at) =>
    PLAN_BOXES.flatMap((box) => {
      const name = planCell(id, box);
      const reasons = errors[name];
      return reasons
        ? [{ name, words: t.problemOf(t.row(at + 1), labels[box], words(reasons)) }]
        : [];
    }),
  );
  const others = Object.entries(errors).filter(([name]) => known.every((one) => one.name !== name));
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{t.problems}</strong>
      </p>
      <ul>
        {known.map((one) => (
          <li key={one.name}>
            <a href={`#${one.name}`}>{one.words}</a>
          </li>
        ))}
        {others.map(([name, reasons]) => (
          <li key={name}>{words(reasons)}</li>
        ))}
      </ul>
    </div>
  );
}
