/** The messages of the chosen language and the formats that go with it. One language is loaded; the check of the messages makes sure that it is whole. */
import { FluentBundle, FluentNumber, FluentResource, type FluentFunction, type FluentVariable } from '@fluent/bundle';
import { languages } from 'virtual:locales';
import { bestOf } from './choice';
import { formatFor, type Format } from './format';
import type { Messages } from './messages';
import { PSEUDO, bracketed, pseudo } from './pseudo';

export type Key = keyof Messages;

const FALLBACK = 'en';
const ours = Object.keys(languages);

/** The language of the messages, as its folder is called. */
export let language = FALLBACK;
/** Numbers, sizes and dates; unlike the messages they follow the region too. */
export let format: Format = formatFor('en-GB');

let bundle = new FluentBundle(FALLBACK);
let finish = (text: string): string => text;
/** What was asked for last. */
let loaded: string | null = null;

/** The languages of the system; or the one that the address asks for, to try another or the pseudo-locale. */
function ofSystem(): readonly string[] {
  const asked = new URLSearchParams(location.search).get('locale');
  return asked ? [asked] : navigator.languages;
}

/** What is to be loaded: the language that was chosen, with the system's region of it; or else the languages of the system. */
export function wanted(chosen: string | null = null): readonly string[] {
  if (chosen === null) return ofSystem();
  return [...ofSystem().filter((tag) => tag.startsWith(`${chosen}-`)), chosen];
}

/** The language that there would be if none were chosen. */
export const systemLanguage = (): string => bestOf(ofSystem(), ours) ?? FALLBACK;

/** All of our languages, each by its own name, in the order of the names. */
export function endonyms(): [tag: string, name: string][] {
  const named = Object.keys(languages).map((tag): [string, string] => {
    const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
    // A name that begins a line; some languages write it small within a sentence.
    return [tag, name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)];
  });
  const { compare } = new Intl.Collator(language);
  return named.sort(([, one], [, other]) => compare(one, other));
}

/** Loads the best of our languages for what is asked for, most wanted first. */
export async function loadLocale(requested: readonly string[]): Promise<void> {
  const wish = requested.join();
  if (wish === loaded) return;
  const isPseudo = requested[0] === PSEUDO;
  language = isPseudo ? FALLBACK : (bestOf(requested, ours) ?? FALLBACK);
  const load = languages[language];
  if (!load) throw new Error(`no messages for ${language}`);
  const resource = new FluentResource((await load()).default);

  const regional = requested.find((tag) => bestOf([tag], ours) === language);
  format = formatFor(regional ?? (language === FALLBACK ? 'en-GB' : language));
  finish = isPseudo ? bracketed : (text) => text;
  const make = (useIsolating: boolean) => {
    const made = new FluentBundle(format.locale, { useIsolating, functions, ...(isPseudo ? { transform: pseudo } : {}) });
    made.addResource(resource);
    return made;
  };
  bundle = make(false);
  // Names and numbers inside a text that runs from right to left keep their own direction.
  if (direction() === 'rtl') bundle = make(true);
  loaded = wish;
  document.documentElement.lang = language;
  document.documentElement.dir = direction();
}

/** Which way the language is written. */
export const direction = (): string => t('locale-direction');

/** One message, with its arguments. The types come from the English messages: see `cargo xtask messages`. */
export function t<Name extends Key>(name: Name, ...[args]: Messages[Name] extends null ? [] : [Messages[Name]]): string {
  return find(name, args) ?? missing(name);
}

/** A message whose key is put together from what the program sent; nothing where there is none. */
export function find(name: string, args: Record<string, FluentVariable> | null = null): string | null {
  const [id = '', attribute] = name.split('.');
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) return null;

  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args && ownDirection(args), errors);
  if (errors[0] && import.meta.env.DEV) throw errors[0];
  return finish(text);
}

/** Marks that turn the direction of writing: one in a name would turn the whole sentence round. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Letters that run from right to left. */
const FROM_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Each text that is put in reads in its own direction and ends where it ends. */
function ownDirection(args: Record<string, FluentVariable>): Record<string, FluentVariable> {
  const entries = Object.entries(args).map(([name, value]): [string, FluentVariable] => {
    if (typeof value !== 'string') return [name, value];
    const plain = value.replace(TURNING, '');
    return [name, FROM_RIGHT.test(plain) ? `\u2068${plain}\u2069` : plain];
  });
  return Object.fromEntries(entries);
}

function missing(name: string): string {
  if (import.meta.env.DEV) throw new Error(`no message ${name} in ${language}; is it loaded?`);
  return name;
}

const ofNumber =
  (write: (value: number) => string): FluentFunction =>
  ([value]) =>
    value instanceof FluentNumber ? write(value.value) : String(value);

/** What messages may call besides NUMBER; Rust has the same. */
const functions: Record<string, FluentFunction> = {
  BYTES: ofNumber((value) => format.bytes(value)),
  DURATION: ofNumber((value) => format.duration(value)),
};
