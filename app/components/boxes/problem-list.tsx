/** Everything that is wrong with a form, each leading to its box. */
import { frameText } from "~/i18n/frame-text";
import { inWords } from "~/i18n/in-words";
import { useText } from "~/i18n/use-text";

type Props<Box extends string> = {
  title: string;
  /** Reasons by the box that they are about. */
  errors: Partial<Record<Box, string>>;
  nameOf: Readonly<Record<Box, string>>;
  wordsOf: Readonly<Record<string, string>>;
};

export function ProblemList<Box extends string>({ title, errors, nameOf, wordsOf }: Props<Box>) {
  const { colon } = useText(frameText);
  const wrong = Object.entries(errors) as [Box, string][];
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="plain-list">
        {wrong.map(([box, problem]) => (
          <li key={box}>
            <a href={`#${box}`}>{nameOf[box]}</a>
            {colon}
            {inWords(wordsOf, problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}
