// This file is written from the declaration of the settings in Rust: `cargo xtask bindings`.

/** The settings as they are declared: defaults, and the numbers that each may be. */
export const SETTINGS = {
  limit: { default: null, min: 10000, max: 1000000000000 },
  transfers: { default: 3, min: 1, max: 8 },
  copyOnMetered: { default: false },
  battery: { default: "unlessLow" },
  keepAwake: { default: true },
  background: { default: false },
  endAccess: { default: true },
  keepIndex: { default: true },
  language: { default: null },
  look: { default: "system" },
  proxy: { default: "system" },
  logLevel: { default: "info" },
} as const;
