declare module 'virtual:packs' {
  const packs: import('../core/compiled-pack.ts').CompiledPacks;
  export default packs;
}

declare module 'virtual:pack-names' {
  const names: string[];
  export default names;
}

declare module 'virtual:hotlines' {
  const hotlines: import('../hotlines/hotline.ts').Hotline[];
  export default hotlines;
}

declare module '*.yml' {
  const words: import('../ui/translate.ts').Messages;
  export default words;
}
