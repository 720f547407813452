/** What can be looked at or listened to, by the ending of its name. It is named, and never shown here: it is of an archive. */
const ENDINGS = {
  picture: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'heif', 'avif', 'bmp', 'tif', 'tiff', 'svg', 'dng'],
  video: ['mp4', 'm4v', 'mov', 'webm', 'mkv', 'avi', 'mpg', 'mpeg', '3gp', 'mts', 'wmv'],
  audio: ['mp3', 'm4a', 'aac', 'ogg', 'oga', 'opus', 'flac', 'wav', 'wma', 'amr'],
} as const;

export type Media = keyof typeof ENDINGS;

export function mediaOf(name: string): Media | null {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = Object.entries(ENDINGS).find(([, endings]) => (endings as readonly string[]).includes(ending));
  return (found?.[0] as Media | undefined) ?? null;
}
