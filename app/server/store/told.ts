/** Either what is told on standard output, or why nothing was done. */
export type Told = { ok: true; text: string } | { ok: false; text: string };
