import { type ImportRefusal, refusedWhole, type TableReason } from "./import-refusal";

/** Carries a refusal out of the reading of a file, from however deep in it. Whoever began to read catches it. */
export class TableRefused extends Error {
  readonly refusal: ImportRefusal;

  constructor(reason: TableReason, where: Partial<Omit<ImportRefusal, "reason">> = {}) {
    super(reason);
    this.refusal = { ...refusedWhole(reason), ...where };
  }
}
