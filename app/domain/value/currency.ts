/** Currencies that a cost is entered in. */
export const CURRENCIES = ["USD", "JPY"] as const;

/** Offered where no cost has said another. */
export const USUAL_CURRENCY: (typeof CURRENCIES)[number] = "USD";
