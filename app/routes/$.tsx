/** Every address that no other route answers: a 404 inside the frame, in the visitor's language. */
export function loader(): never {
  throw new Response("Not found", { status: 404 });
}

export default function NotFound() {
  return null;
}
