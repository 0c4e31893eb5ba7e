/** Currencies that a cost is entered in. */
export const CURRENCIES = ["USD", "JPY"] as const;
