/** A database that cannot be reached or went away in the middle: the driver's word for it, wherever it stands among the causes. */
const CODES =
  /^(57P0[1-5]|08\w{3}|25P03|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
const WORDS =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect)|not queryable/;

export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && CODES.test(String(error.code))) return true;
  return WORDS.test(error.message) || isConnectionLost(error.cause);
}
