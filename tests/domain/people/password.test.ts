import { expect, test } from "vitest";
import { checkPassword, passwordStrength } from "~/domain/people/password";

const EMAIL = "hanako.yamada@example.go.jp";

test.each([
  ["", "required"],
  ["eleven char", "password-too-short"],
  ["あいうえおかきくけこさ", "password-too-short"],
  ["𠮷".repeat(11), "password-too-short"],
  ["x1".repeat(101), "password-too-long"],
  [EMAIL, "password-is-email"],
  ["HANAKO.YAMADA@EXAMPLE.GO.JP", "password-is-email"],
  ["hanako.yamada", "password-is-email"],
  ["aaaaaaaaaaaa", "password-too-simple"],
  ["123456789012", "password-too-simple"],
  ["abcdefghijklm", "password-too-simple"],
  ["Password1234!", "password-too-simple"],
  ["five quiet\u0000herons", "password-unreadable"],
  ["five quiet\ud800herons", "password-unreadable"],
])("%j is refused: %s", (password, reason) => {
  expect(checkPassword(password, EMAIL)).toEqual({ ok: false, reason });
});

test.each([
  "five quiet herons",
  "静かな鷺が五羽おりますよ",
  "correcthorsebattery",
  "🐦🦜🦢🦩🦚🦉🦅🦆🐧🐔🐤🦃",
])("%s is accepted", (password) => {
  expect(checkPassword(password, EMAIL)).toEqual({ ok: true });
});

test("full-width letters count as the letters they stand for", () => {
  expect(checkPassword("ｐａｓｓｗｏｒｄ１２３４", EMAIL)).toEqual({
    ok: false,
    reason: "password-too-simple",
  });
});

test("the hint grows with length, and says when a password is refused", () => {
  expect(passwordStrength("short", EMAIL)).toBe("refused");
  expect(passwordStrength("five quiet h", EMAIL)).toBe("fair");
  expect(passwordStrength("five quiet herons", EMAIL)).toBe("good");
  expect(passwordStrength("five quiet herons wade", EMAIL)).toBe("strong");
});
