/** Moving and removing one entry of a list: submit buttons, so that they work without scripts. */
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { useListButtons } from "./typed-form";

type Props = {
  list: string;
  index: number;
  count: number;
  name: string;
  ordered?: boolean;
  removable?: boolean;
};

export function EventListButtons({
  list,
  index,
  count,
  name,
  ordered = true,
  removable = true,
}: Props) {
  const t = useText(eventFormText);
  const buttonFor = useListButtons();
  const reorder = (to: number) => buttonFor({ type: "reorder", list, from: index, to });
  return (
    <div className="row list-buttons">
      {ordered && count > 1 ? (
        <>
          <button
            className="button"
            {...reorder(index - 1)}
            disabled={index === 0}
            aria-label={t.moveUp(name)}
          >
            {t.up}
          </button>
          <button
            className="button"
            {...reorder(index + 1)}
            disabled={index === count - 1}
            aria-label={t.moveDown(name)}
          >
            {t.down}
          </button>
        </>
      ) : null}
      {removable ? (
        <button
          className="button"
          {...buttonFor({ type: "remove", list, index })}
          aria-label={t.remove(name)}
        >
          {t.removeShort}
        </button>
      ) : null}
    </div>
  );
}
