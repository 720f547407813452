/** How large what an account has is, as such things are in life: videos and music are nearly all of it. */

const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/private_videos$|public_videos$/, 400],
  [/unlisted_videos$|^nest/, 130],
  [/youtube\.music$/, 260],
  [/photos_and_videos|street_view|recordings/, 90],
  [/^myactivity\.(youtube|search)$/, 21],
  [/^chrome\.history$/, 16],
  [/^myactivity/, 5],
  [/comments$|reviews$|playlists$/, 1.2],
];

/** Divides bytes among categories; together they are exactly as many. */
export function divided(resources: readonly string[], bytes: number): Map<string, number> {
  const weights = resources.map((one, at) => (WEIGHTS.find(([name]) => name.test(one))?.[1] ?? 0.1) * (1 + ((at * 7) % 5) / 10));
  const whole = weights.reduce((sum, one) => sum + one, 0) || 1;
  const sizes = weights.map((one) => Math.floor((bytes * one) / whole));
  const largest = weights.indexOf(Math.max(...weights));
  return new Map(resources.map((one, at) => [one, (sizes[at] ?? 0) + (at === largest ? bytes - sizes.reduce((sum, size) => sum + size, 0) : 0)]));
}

/** A number from 0 to 1 that looks like chance and is the same each time. */
export function chance(seed: number): number {
  const wave = Math.sin(seed * 127.1 + 11.7) * 43_758.5453;
  return wave - Math.floor(wave);
}
