/** What can be done with a list: take it as a file, print it. */
import type { ReactNode } from "react";

type Props = { file: string; fileName: string; printName: string; children?: ReactNode };

export function ListTools({ file, fileName, printName, children }: Props) {
  return (
    <p className="row no-print">
      {children}
      <a href={file} className="button" download>
        {fileName}
      </a>
      <button type="button" className="button" onClick={() => window.print()}>
        {printName}
      </button>
    </p>
  );
}
