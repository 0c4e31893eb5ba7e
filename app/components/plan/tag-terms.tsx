/** Terms to tick, by axis; leaves of priority areas under their heads. */
import type { TermChoice } from "~/domain/event/event-choices";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";

const AXES = ["priority", "tier", "trait"] as const;

type Props = {
  name: string;
  terms: readonly TermChoice[];
  heads: readonly TermChoice[];
  chosen: readonly string[];
  /** What is said beside a term, by its key. */
  marks?: Readonly<Record<string, string>>;
};

export function TermGroups({ name, terms, heads, chosen, marks }: Props) {
  const words = useText(eventWords);
  return (
    <div className="term-groups">
      {AXES.map((axis) => {
        const own = terms.filter((term) => term.axis === axis);
        if (own.length === 0) return null;
        return (
          <fieldset className="field" key={axis}>
            <legend>{words.axis[axis]}</legend>
            <TermTicks name={name} terms={own} heads={heads} chosen={chosen} marks={marks} />
          </fieldset>
        );
      })}
    </div>
  );
}

function TermTicks({ name, terms, heads, chosen, marks = {} }: Props) {
  const language = useLanguage();
  return terms.map((term, at) => {
    const head = heads.find(({ key }) => key === term.parent);
    const isFirstOfHead = head !== undefined && terms[at - 1]?.parent !== term.parent;
    return (
      <div key={term.key}>
        {isFirstOfHead ? <p className="term-head small soft">{head.heading[language]}</p> : null}
        <label className="check" title={term.heading[language]}>
          <input
            type="checkbox"
            name={name}
            value={term.key}
            defaultChecked={chosen.includes(term.key)}
          />
          <span>
            {term.short[language]}
            {marks[term.key] ? <span className="soft small"> {marks[term.key]}</span> : null}
          </span>
        </label>
      </div>
    );
  });
}
