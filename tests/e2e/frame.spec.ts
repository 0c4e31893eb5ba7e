/** The frame of every page, in both languages. */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";

test("every page has a language, a way to the content and the other language", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expectAccessible(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
