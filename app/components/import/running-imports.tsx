/** That an import is being written, or taken back, at this moment: figures of the page change while it is. */
import { importRunningText } from "~/i18n/import/import-running-text";
import { useText } from "~/i18n/use-text";

/** As `listRunningImports` of the queries answers. */
export type RunningImport = { id: number; isUndo: boolean; done: number; total: number | null };

export function RunningImports({ running }: { running: readonly RunningImport[] }) {
  const t = useText(importRunningText);
  return running.map(({ id, isUndo, done, total }) => (
    <p className="notice notice-warning" key={id}>
      {isUndo ? t.undoing(done, total) : t.committing(done, total)} {t.reload}
    </p>
  ));
}
