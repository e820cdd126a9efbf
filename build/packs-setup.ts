/** Tests of `lib/browser` have no folder of an extension: its packs are handed to them where the worker reads the file. */
const elsewhere = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  if (!String(input).endsWith('/packs.bin')) return elsewhere(input, init);
  const { packBytes } = await import('../lib/core/pack-bytes.ts');
  const { compileRules } = await import('../scripts/rule-files.ts');
  return new Response(packBytes(compileRules()));
};
