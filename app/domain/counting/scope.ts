/**
 * What an observation counted: our own programme, our part of somebody's event, the whole event of somebody else, or
 * nobody said. N14
 */
export const SCOPES = ["own", "part", "whole", "unknown"] as const;
export type Scope = (typeof SCOPES)[number];
