/** Tests of `lib/browser` have no folder of an extension: its packs are handed to them where the worker reads the file. */
const elsewhere = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  if (!String(input).endsWith('/packs.bin')) return elsewhere(input, init);
  const { testPackBytes } = await import('../lib/packs/testing.ts');
  return new Response(testPackBytes());
};
