/** npm run schema: writes rules/schema/*.schema.json, which editors use to help while a rule is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleSchemas } from '../lib/packs/json-schemas.ts';
import { ROOT } from './rule-files.ts';

const folder = join(ROOT, 'rules/schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(ruleSchemas())) {
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log('Wrote rules/schema.');
