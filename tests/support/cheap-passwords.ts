/** Passwords of tests are hashed at the least cost that argon2 has. */
import { applyPasswordCost, type PasswordCost } from "~/context/password.server";

export const CHEAP: PasswordCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

applyPasswordCost(CHEAP);
