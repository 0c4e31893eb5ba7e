/** Loaded before a server: its clock goes as far ahead, or behind, as `CLOCK_SHIFT_MS` says, in threads too. */
const SHIFT_MS = Number(process.env.CLOCK_SHIFT_MS);
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + SHIFT_MS);
    else super(...parts);
  }
  static now() {
    return Real.now() + SHIFT_MS;
  }
};
