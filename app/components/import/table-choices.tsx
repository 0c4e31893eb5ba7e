/** In which encoding and with which separator a table is read: what was guessed, or one of the others. */
import { ENCODINGS, SEPARATOR_NAMES } from "~/domain/import/table-format";
import type { UnderstoodTable } from "~/domain/import/understood-table";
import { importText } from "~/i18n/import/import-text";
import { useText } from "~/i18n/use-text";

/** A pasted text has no encoding to choose. */
export function TableChoices({ table, id }: { table: UnderstoodTable; id: string }) {
  const t = useText(importText);
  const { chosen, encoding, separator, fileName } = table;
  return (
    <div className="understood-choices">
      {fileName === null ? null : (
        <Choice
          {...{ id: `${id}-encoding`, name: "encoding", label: t.encoding }}
          chosen={chosen.encoding}
          guessed={encoding === null ? t.unknown : t.encodings[encoding]}
          options={ENCODINGS.map((key) => ({ key, name: t.encodings[key] }))}
        />
      )}
      <Choice
        {...{ id: `${id}-separator`, name: "separator", label: t.separatorSign }}
        chosen={chosen.separator}
        guessed={t.separators[separator]}
        options={SEPARATOR_NAMES.map((key) => ({ key, name: t.separators[key] }))}
      />
    </div>
  );
}

type ChoiceProps = {
  id: string;
  name: string;
  label: string;
  chosen: string | null;
  guessed: string;
  options: readonly { key: string; name: string }[];
};

function Choice({ id, name, label, chosen, guessed, options }: ChoiceProps) {
  const t = useText(importText);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="input" defaultValue={chosen ?? ""}>
        <option value="">{chosen === null ? t.guessed(guessed) : t.guess}</option>
        {options.map(({ key, name: words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
