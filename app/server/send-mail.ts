/** Mail through the server that `SMTP_URL` names. */
import { createTransport } from "nodemailer";
import type { MailSource } from "~/http/settings.server";
import type { Mail } from "./digest-mail";

const PATIENCE_MS = 20_000;

export function mailSender({ url, from }: MailSource): (mail: Mail) => Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return async (mail) => {
    try {
      await transport.sendMail({ from, ...mail });
    } catch (error) {
      throw new Error(`The mail server did not take a message (${codeOf(error)})`);
    }
  };
}

/** Without what the mail server says: that names people. */
function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
