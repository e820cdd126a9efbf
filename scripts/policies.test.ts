import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MANAGED_SETTINGS, parseManaged } from '../lib/ui/settings/managed-settings.ts';
import { ROOT } from './rule-files.ts';

const folder = join(ROOT, 'docs/policies');
const files = readdirSync(folder);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const schema = JSON.parse(readFileSync(join(ROOT, 'public/managed-schema.json'), 'utf8'));
const ID = 'EXTENSION_ID';
const GECKO = 'viec-that@viecthat.org';

/** What stands where an admin pastes their own: refused as long as it is there. */
const PLACEHOLDER = { guardianPinHash: 'PASTE_HASH_HERE' };
/** What each file sets, however its format says it. */
const WANTED = {
  language: 'vi',
  coverDanger: true,
  sites: { facebook: true },
  reportEndpoint: '',
  ...PLACEHOLDER,
};

type Values = Record<string, unknown>;

/** A `.reg` file as `{ path: { name: value } }`. */
function parseReg(text: string): Record<string, Values> {
  expect(text.startsWith('Windows Registry Editor Version 5.00\r\n')).toBe(true);
  const keys: Record<string, Values> = {};
  let at: Values = {};
  for (const line of text.split('\r\n').slice(1)) {
    if (line === '' || line.startsWith(';')) continue;
    const path = /^\[(HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\[^\]]+)\]$/.exec(line)?.[1];
    if (path) {
      at = {};
      keys[path] = at;
      continue;
    }
    const [, name, word, number] = /^"([^"]+)"=(?:"([^"\\]*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (!name) throw new Error(`Not a line of a .reg file: ${line}`);
    at[name] = number === undefined ? word : Number.parseInt(number, 16) === 1;
  }
  return keys;
}

/** A plist as plain data. Takes apart only what these files use, and fails at anything else. */
function parsePlist(text: string): unknown {
  const tokens = text
    .replace(/^<\?xml[^>]*\?>\s*<!DOCTYPE[^>]*>\s*<plist version="1.0">/, '')
    .replace(/<\/plist>\s*$/, '')
    .match(/<[^>]+>|[^<]+/g)!
    .filter((token) => token.trim() !== '');
  const next = () => tokens.shift();
  const textUntil = (end: string): string => {
    const token = next()!;
    if (token === end) return '';
    expect(next()).toBe(end);
    return token;
  };
  const value = (open = next()): unknown => {
    if (open === '<string>') return textUntil('</string>');
    if (open === '<integer>') return Number(textUntil('</integer>'));
    if (open === '<true/>' || open === '<false/>') return open === '<true/>';
    if (open === '<array>') {
      const all: unknown[] = [];
      for (let token = next(); token !== '</array>'; token = next()) all.push(value(token));
      return all;
    }
    if (open !== '<dict>') throw new Error(`Not a part of a plist: ${open}`);
    const all: Values = {};
    for (let token = next(); token !== '</dict>'; token = next()) {
      expect(token).toBe('<key>');
      const key = textUntil('</key>');
      all[key] = value();
    }
    return all;
  };
  const whole = value();
  expect(tokens).toEqual([]);
  return whole;
}

/** What a file hands to the extension. */
function valuesOf(name: string): Values {
  const text = read(name);
  if (name.endsWith('.reg')) {
    const keys = parseReg(text);
    const root = Object.keys(keys).find((path) => path.endsWith(`\\3rdparty\\extensions\\${ID}\\policy`))!;
    const inside = Object.entries(keys).filter(([path]) => path.startsWith(`${root}\\`));
    return {
      ...keys[root],
      ...Object.fromEntries(inside.map(([path, of]) => [path.slice(root.length + 1), of])),
    };
  }
  if (name.endsWith('.mobileconfig')) {
    const { PayloadContent } = parsePlist(text) as { PayloadContent: Values[] };
    const payload = PayloadContent.find((each) => String(each.PayloadType).endsWith(`.extensions.${ID}`))!;
    return Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
  }
  const json = JSON.parse(text);
  if (name === 'chromeos.json') {
    return Object.fromEntries(
      Object.entries(json as Record<string, Values>).map(([key, of]) => [key, of.Value]),
    );
  }
  if (name === 'firefox-policies.json') return json.policies['3rdparty'].Extensions[GECKO];
  if (name === 'firefox-managed-storage.json') {
    expect(json).toMatchObject({ name: GECKO, type: 'storage' });
    return json.data;
  }
  return json['3rdparty'].extensions[ID];
}

describe('the schema for browsers', () => {
  it('holds the keys the extension reads, in plain types', () => {
    const keys = [...MANAGED_SETTINGS, 'guardianPinHash'];
    expect(Object.keys(schema.properties).sort()).toEqual(keys.sort());
    for (const { type } of Object.values<{ type: string }>(schema.properties)) {
      expect(['string', 'boolean', 'object']).toContain(type);
    }
  });
});

describe('policy files', () => {
  it('are there for every system and browser', () => {
    expect(files.sort()).toEqual([
      'chrome-linux.json',
      'chrome-macos.mobileconfig',
      'chrome-windows.reg',
      'chromeos.json',
      'edge-linux.json',
      'edge-macos.mobileconfig',
      'edge-windows.reg',
      'firefox-managed-storage.json',
      'firefox-policies.json',
    ]);
  });

  it.each(files)('%s can be read, holds every key of the schema, and is understood', (name) => {
    const values = valuesOf(name);
    expect(values).toEqual(WANTED);
    expect(Object.keys(values).sort()).toEqual(Object.keys(schema.properties).sort());
    // The hash is the admin's own; until it is pasted nobody is locked out by a PIN that nobody knows.
    expect(parseManaged(values)).toMatchObject({ pin: null, unreadable: ['guardianPinHash'] });
  });

  it.each(files)('%s is explained in Vietnamese and in English', (name) => {
    const [vi, en] = readFileSync(join(ROOT, 'docs/policies.md'), 'utf8').split(
      '# Policies for administrators',
    );
    expect(vi).toContain(`policies/${name}`);
    expect(en).toContain(`policies/${name}`);
  });
});
