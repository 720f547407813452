/** The core says the names of categories and the words of failures in English; here they become those of another language. */
import type { Code } from '../bindings/Code';

/** The words of one failure: what happened, why, and what its button says. */
export interface Told {
  headline: string;
  reason: string;
  label: string;
}

/** The names of one category: product, title, what is inside. */
export type Named = readonly [service: string, title: string, description: string];

/** What a language has to know of the core's words. */
export interface Tongue {
  advice: Record<Code, Told>;
  catalog: Record<string, Named>;
}

type Fields = Record<string, unknown>;

/** A picture or refusal of the core, at any depth, with its words in another language. What that language lacks stays English. */
export function spoken<T>(tongue: Tongue, value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => spoken(tongue, one)) as T;
  if (typeof value !== 'object' || value === null) return value;

  const fields: Fields = {};
  for (const [name, inner] of Object.entries(value)) fields[name] = spoken(tongue, inner);
  tellFailure(tongue, fields);
  nameCategory(tongue, fields);
  return fields as T;
}

function tellFailure(tongue: Tongue, fields: Fields) {
  if (!('headline' in fields && 'code' in fields)) return;
  const told = tongue.advice[fields.code as Code] as Told | undefined;
  if (told) Object.assign(fields, told);
}

function nameCategory(tongue: Tongue, fields: Fields) {
  if (!('title' in fields) || typeof fields.resource !== 'string') return;
  const named = tongue.catalog[fields.resource];
  if (!named) return;
  const [service, title, description] = named;
  fields.title = title;
  if ('service' in fields) fields.service = service;
  if ('description' in fields) fields.description = description;
}
