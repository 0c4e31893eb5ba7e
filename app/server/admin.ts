/**
 * `npm run admin`: people from the command line, where nobody can sign in or a script needs a token; and the copy of
 * the register, out and back.
 *
 * Works beside a running server. Answers on standard output; what is wrong goes to standard error with
 * exit code 1.
 */
import { runAdminCommand } from "./admin-command";

const { code, stdout, stderr } = await runAdminCommand(
  process.argv.slice(2),
  process.env,
  (line) => {
    process.stdout.write(line);
  },
);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
