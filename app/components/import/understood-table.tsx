/**
 * What was understood of a table that somebody brought: its first rows, in which encoding and with which separator they
 * were read, and both to be chosen otherwise. Nothing of it is stored: it is sent back with the page to be read again.
 */
import { Form } from "@remix-run/react";
import { useEffect, useId, useRef } from "react";
import type { UnderstoodTable } from "~/domain/import/understood-table";
import { importText } from "~/i18n/import/import-text";
import { useText } from "~/i18n/use-text";
import { TableChoices } from "./table-choices";

export function UnderstoodTableForm({ table }: { table: UnderstoodTable }) {
  const t = useText(importText);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  // The answer of the server is outside React: whoever sent the table goes on from what became of it.
  useEffect(() => {
    if (table.packed !== "") title.current?.focus();
  }, [table]);
  return (
    <Form method="post" className="understood" key={formKey(table)}>
      <h3 ref={title} tabIndex={-1}>
        {t.title(table.fileName)}
      </h3>
      <p className="small soft">{t.size(table.rowCount, table.columnCount)}</p>
      <div className="table-scroll">
        <table className="table understood-rows">
          <caption className="visually-hidden">{t.firstRows}</caption>
          <tbody>
            {table.rows.map(({ number, cells }) => (
              <tr key={number}>
                <th scope="row" className="number">
                  {number}
                </th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.hasPrivateCharacters ? <p className="notice">{t.privateCharacters}</p> : null}
      <TableChoices table={table} id={id} />
      <KeptTable table={table} />
      <p className="small soft">{t.hint}</p>
      <button type="submit" className="button" name="intent" value="reread">
        {t.reread}
      </button>
    </Form>
  );
}

/** Choices that the server answers with are drawn anew. */
const formKey = ({ packed, chosen }: UnderstoodTable): string =>
  [chosen.encoding, chosen.separator, packed].join(" ");

/** The table itself, inside a form that may have to read it again. */
export function KeptTable({ table }: { table: UnderstoodTable }) {
  return (
    <>
      <input type="hidden" name="packed" value={table.packed} />
      <input type="hidden" name="fileName" value={table.fileName ?? ""} />
    </>
  );
}

/** What was chosen, inside the form for the next file. */
export function KeptChoices({ chosen }: Pick<UnderstoodTable, "chosen">) {
  return (
    <>
      <input type="hidden" name="encoding" value={chosen.encoding ?? ""} />
      <input type="hidden" name="separator" value={chosen.separator ?? ""} />
    </>
  );
}
