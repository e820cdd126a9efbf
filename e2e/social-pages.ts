import type { BrowserContext, Page } from 'playwright-core';

export interface SocialPage {
  id: string;
  /** Where the page stands, and where it goes on to without being loaded again. */
  url: string;
  next: string;
  /** Markup around the posts, which stand where `<!-- posts -->` is. */
  shell: string;
  /** One post. `data-slot` says where its words go. */
  post: string;
  /** Headers of the answer. */
  headers?: Record<string, string>;
}

const NAME = '<span data-slot="author"></span>';
const WORDS = '<span data-slot="text"></span>';
const BUTTONS = '<button>1</button><button>2</button><button>3</button><button>4</button><button>5</button>';
/** No script but what bears the nonce, and no string becomes markup. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const chip = (id: number) => `<div role="button" data-action-id="${id}"><span>x</span></div>`;

/** One page for each site, at an address of that site. */
export const SOCIAL_PAGES: readonly SocialPage[] = [
  {
    id: 'instagram',
    url: 'https://www.instagram.com/',
    next: '/explore/',
    shell: `<main role="main">${BUTTONS}<!-- posts --></main>`,
    post: `<article><header><a href="/ai.do/">${NAME}</a></header><div><span dir="auto">${WORDS}</span></div></article>`,
  },
  {
    id: 'threads',
    url: 'https://www.threads.com/',
    next: '/search',
    shell: `<div id="barcelona-page-layout">${BUTTONS}<!-- posts --></div>`,
    post: `<div data-pressable-container="true"><a href="/@ai.do">${NAME}</a><a href="/@ai.do/post/1"><time>2</time></a><div><span dir="auto">${WORDS}</span></div></div>`,
  },
  {
    id: 'tiktok',
    url: 'https://www.tiktok.com/foryou',
    next: '/following',
    shell: `<div id="app">${BUTTONS}<!-- posts --></div>`,
    post: `<article data-e2e="recommend-list-item-container"><a href="/@ai.do"><h3 data-e2e="video-author-uniqueid">${NAME}</h3></a><div><div data-e2e="video-desc">${WORDS}</div><div data-e2e="v2t-desc">Tóm tắt của máy</div></div></article>`,
  },
  {
    id: 'x',
    url: 'https://x.com/home',
    next: '/search?q=viec',
    shell: `<div data-testid="primaryColumn">${BUTTONS}<!-- posts --></div>`,
    post: `<article data-testid="tweet"><div data-testid="User-Name"><a role="link" href="/ai_do">${NAME}</a></div><div data-testid="tweetText">${WORDS}</div></article>`,
  },
  {
    id: 'youtube',
    url: 'https://www.youtube.com/watch?v=a',
    next: '/watch?v=b',
    shell: `<ytd-app>${BUTTONS}<iframe src="https://www.youtube.com/framed"></iframe><ytd-comments><!-- posts --></ytd-comments></ytd-app>`,
    post: `<ytd-comment-view-model><div><a id="author-text" href="/@ai.do">${NAME}</a></div><div><div id="content-text">${WORDS}</div></div></ytd-comment-view-model>`,
    headers: STRICT,
  },
  {
    id: 'facebook on a phone',
    url: 'https://m.facebook.com/',
    next: '/groups/1',
    shell: `<div data-mcomponent="MContainer" data-type="vscroller"><!-- posts --></div>`,
    post: `<div data-mcomponent="MContainer"><div><div data-mcomponent="ServerTextArea"><div class="native-text">${NAME}</div></div></div><div><div data-mcomponent="TextArea"><div class="native-text">${WORDS}</div></div></div><div>${[1, 2, 3].map(chip).join('')}</div></div>`,
  },
];

/** What happens on such a page, as the site's own code would do it. */
export interface SocialAct {
  do: 'add' | 'edit' | 'remove' | 'recycle' | 'clear' | 'move';
  id?: string;
  author?: string;
  text?: string;
  to?: string;
}

/** Answers the page's address, and whatever it goes on to, with the page. Its first post is there from the start. */
export async function serveSocial(
  context: BrowserContext,
  page: SocialPage,
  first: { author: string; text: string },
): Promise<void> {
  const filled = page.post
    .replace('data-slot="author"></span>', `data-slot="author">${first.author}</span>`)
    .replace('data-slot="text"></span>', `data-slot="text">${first.text}</span>`);
  const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${page.id}</title><body><template>${page.post}</template>${page.shell.replace(
    '<!-- posts -->',
    `<div id="posts"><div data-sample="first">${filled}</div></div>`,
  )}</body></html>`;
  await context.route(`${new URL(page.url).origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (!route.request().isNavigationRequest()) return route.abort();
    const framed = pathname === '/framed';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: page.headers ?? {},
      body: framed ? body.replace('<iframe', '<i hidden') : pathname === '/elsewhere' ? '<p>khác</p>' : body,
    });
  });
}

export function act(page: Page, what: SocialAct): Promise<void> {
  return page.evaluate(({ do: how, id, author = '', text = '', to }) => {
    const posts = document.querySelector('#posts')!;
    const slot = id ? posts.querySelector(`[data-sample="${id}"]`) : null;
    const fill = (into: ParentNode) => {
      into.querySelector('[data-slot="text"]')!.textContent = text;
      if (author) into.querySelector('[data-slot="author"]')!.textContent = author;
    };
    const fresh = () => {
      const copy = document.importNode(document.querySelector('template')!.content, true);
      fill(copy);
      return copy;
    };
    if (how === 'add') {
      const made = document.createElement('div');
      made.dataset.sample = id!;
      made.append(fresh());
      posts.append(made);
    } else if (how === 'edit') fill(slot!);
    else if (how === 'remove') slot!.remove();
    else if (how === 'recycle') slot!.replaceChildren(fresh());
    else if (how === 'clear') posts.replaceChildren();
    else history.pushState(null, '', to);
  }, what);
}

/** Ids of the posts in which something of ours stands ahead of the words, one entry for each. */
export function noted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('viec-that-note')].map((note) => {
      const slot = note.closest<HTMLElement>('[data-sample]');
      const words = slot?.querySelector('[data-slot="text"]');
      if (!slot || !words) return 'outside the posts';
      const ahead = note.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING;
      // A chip takes no room of its own.
      const chip = note.shadowRoot?.querySelector('.chip');
      const shown =
        note.checkVisibility() && (chip ?? note).getBoundingClientRect().height > (chip ? 20 : 40);
      return `${slot.dataset.sample}${ahead ? '' : ' (after the words)'}${shown ? '' : ' (not shown)'}`;
    }),
  );
}
