/** Why the server does not start: its message is the one line that the operator reads. */
export class StartRefused extends Error {}
