/** A question that found the queue of the readers full, or whose thread was lost or held twice: to be asked again later. */
export class ReadersBusy extends Error {}

/** When to try again. */
export const READERS_BUSY_SECONDS = 5;
