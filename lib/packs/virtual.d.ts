declare module 'virtual:pack-facts' {
  const facts: import('./pack-facts.ts').BundledFacts;
  export default facts;
}

declare module 'virtual:recruiters' {
  const list: import('../recruiters/recruiter-list.ts').RecruiterList | null;
  export default list;
}

declare module 'virtual:hotlines' {
  const hotlines: import('../hotlines/hotline.ts').Hotline[];
  export default hotlines;
}

declare module '*.yml' {
  const words: import('../ui/translate.ts').Messages;
  export default words;
}
