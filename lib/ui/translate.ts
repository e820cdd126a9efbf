/** Words of one language: nested sections, sentences, and lists of sentences. */
export interface Messages {
  [key: string]: string | string[] | Messages;
}

/** All languages; Vietnamese is the reference and always there. */
export type Catalogue = { vi: Messages } & Record<string, Messages>;

/** Values put into `{name}` places of a sentence. */
export type Params = Record<string, string | number>;

export interface Translate {
  /** The sentence under a dotted key. Missing: the Vietnamese one; missing there too: the key itself. */
  (key: string, params?: Params): string;
  /** The list of sentences under a key; empty when there is none. */
  list(key: string): string[];
  /** Whether the key leads to a sentence in this language or in Vietnamese. */
  has(key: string): boolean;
  /** BCP-47 language the words are in, for `lang` attributes. */
  lang: string;
}

function find(messages: Messages | undefined, key: string): Messages[string] | undefined {
  let at: Messages[string] | undefined = messages;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || Array.isArray(at) || !Object.hasOwn(at, part)) return undefined;
    at = at[part];
  }
  return at;
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{([\w-]+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : place,
  );
}

/** Makes the function every view takes its words from. An unknown `lang` speaks Vietnamese. */
export function createTranslate(messages: Catalogue, lang: string): Translate {
  const own = Object.hasOwn(messages, lang) ? lang : 'vi';
  const look = (key: string, ok: (found: unknown) => boolean) => {
    const found = find(messages[own], key);
    return ok(found) ? found : find(messages.vi, key);
  };
  const isText = (found: unknown) => typeof found === 'string';
  const t = (key: string, params: Params = {}) => {
    const found = look(key, isText);
    return typeof found === 'string' ? fill(found, params) : key;
  };
  const list = (key: string) => {
    const found = look(key, Array.isArray);
    return Array.isArray(found) ? found : [];
  };
  return Object.assign(t, { list, has: (key: string) => isText(look(key, isText)), lang: own });
}

/** Joins several files of one language; sections with the same name are joined too. Later files win. */
export function mergeMessages(...files: Messages[]): Messages {
  const merged: Messages = {};
  for (const file of files) {
    for (const [key, value] of Object.entries(file)) {
      const before = merged[key];
      merged[key] = isSection(before) && isSection(value) ? mergeMessages(before, value) : value;
    }
  }
  return merged;
}

function isSection(value: Messages[string] | undefined): value is Messages {
  return typeof value === 'object' && !Array.isArray(value);
}
