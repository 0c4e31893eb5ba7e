/** The Remix build: the Vite plugin makes this module while it bundles the server. */
declare module "virtual:remix/server-build" {
  export * from "@remix-run/dev/server-build";
}
