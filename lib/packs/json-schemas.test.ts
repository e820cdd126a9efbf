import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleSchemas } from './json-schemas.ts';

test.each(Object.entries(ruleSchemas()))(
  'rules/schema/%s.schema.json is up to date (else: npm run schema)',
  (name, schema) => {
    const path = new URL(`../../rules/schema/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
