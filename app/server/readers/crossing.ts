/** What crosses between the thread that serves and one that reads, as bytes: their number is known without counting. */
import { deserialize, serialize } from "node:v8";

export type Asked = { name: string; question: Uint8Array };
/** `file`: bytes as they are, such as the text of a file; else a value or a fault that was packed. */
export type Told = {
  as: "given" | "file" | "failed";
  bytes: Uint8Array<ArrayBuffer>;
  /** How long it took there. */
  ms: number;
};
/** Said once, before anything is asked. */
export const READY = "ready";

type Fault = {
  name: string;
  message: string;
  stack: string | undefined;
  code: unknown;
  cause: Fault | null;
};

export const packed = (value: unknown): Uint8Array => serialize(value);

export function unpacked(bytes: Uint8Array): unknown {
  return deserialize(bytes);
}

/** A fault with all by which it is told apart: its code and its causes. */
export function packedFault(error: unknown): Uint8Array {
  return serialize(faultOf(error));
}

export function unpackedFault(bytes: Uint8Array): Error {
  return errorOf(unpacked(bytes) as Fault);
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof Error))
    return {
      name: "Error",
      message: String(error),
      stack: undefined,
      code: undefined,
      cause: null,
    };
  const { name, message, stack, cause } = error;
  return {
    ...{ name, message, stack },
    code: "code" in error ? error.code : undefined,
    cause: cause instanceof Error ? faultOf(cause) : null,
  };
}

function errorOf({ name, message, stack, code, cause }: Fault): Error {
  const error = new Error(message, cause === null ? {} : { cause: errorOf(cause) });
  return Object.assign(error, { name, stack }, code === undefined ? {} : { code });
}
