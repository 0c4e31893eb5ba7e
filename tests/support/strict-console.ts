/** Whatever writes an error to the console fails its test. */
import { afterEach, beforeEach, expect, vi } from "vitest";

const errors: unknown[][] = [];

beforeEach(() => {
  errors.length = 0;
  vi.spyOn(console, "error").mockImplementation((...written: unknown[]) => {
    errors.push(written);
  });
});

afterEach(() => {
  expect(errors, "written to console.error").toEqual([]);
});
