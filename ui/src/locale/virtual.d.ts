/** Made by `locales.ts` from src-tauri/locales: one module per language, loaded when it is wanted. */
declare module 'virtual:locales' {
  export const languages: Record<string, () => Promise<{ default: string }>>;
}
