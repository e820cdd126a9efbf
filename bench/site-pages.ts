import { SOCIAL_PAGES } from '../e2e/social-pages.ts';
import { feedPage } from './feed-page.ts';

/** A feed of one site, which grows by `window.addPosts`. */
export interface SitePage {
  name: string;
  url: string;
  body: string;
}

/** Talks are read only when asked for. */
export const ASKED = { zalo: ['group'] };

type Posts = readonly { author: string; text: string }[];

interface Shape {
  id: string;
  url: string;
  /** Markup around the posts, which stand where `<!-- posts -->` is. */
  shell: string;
  /** One post; `data-slot` says where its words go, `#` is its number. */
  post: string;
}

const NAME = '<span data-slot="author"></span>';
const WORDS = '<span data-slot="text"></span>';

/** Sites that have no page among those of the end-to-end tests, or another one there. */
const MORE: readonly Shape[] = [
  {
    id: 'telegram, public channel',
    url: 'https://t.me/s/kenhmau',
    shell: '<main><section class="tgme_channel_history"><!-- posts --></section></main>',
    post: `<div class="tgme_widget_message" data-post="kenhmau/#"><a class="tgme_widget_message_owner_name" href="/kenhmau">${NAME}</a><div class="tgme_widget_message_text js-message_text">${WORDS}</div><a class="tgme_widget_message_date" href="/kenhmau/#"><time>13:05</time></a></div>`,
  },
  {
    id: 'telegram, group in Web K',
    url: 'https://web.telegram.org/k/',
    shell: '<div class="bubbles"><div class="bubbles-group"><!-- posts --></div></div>',
    post: `<div class="bubble is-in" data-mid="#" data-peer-id="-1"><div class="bubble-content"><div class="name"><span class="peer-title">${NAME}</span></div><div class="message"><span class="translatable-message">${WORDS}</span><span class="time">13:05</span></div></div></div>`,
  },
  {
    id: 'zalo, group',
    url: 'https://chat.zalo.me/',
    shell:
      '<main id="chatViewContainer"><header id="header"><div data-id="btn_Grp_AddMem">Nhóm</div></header><div id="messageViewContainer"><div id="messageViewScroll"><!-- posts --></div></div></main>',
    post: `<div class="chat-item"><div class="chat-message" id="bb_msg_id_#"><div data-id="div_ReceivedMsg_Text"><div class="message-sender-name-content"><div class="truncate">${NAME}</div></div><div class="text-message__container"><span class="text">${WORDS}</span></div></div></div></div>`,
  },
  {
    id: 'vieclam24h, list',
    url: 'https://vieclam24h.vn/tim-kiem-viec-lam-nhanh',
    shell: '<main><!-- posts --></main>',
    post: `<a data-job-id="#" href="/viec-id#.html"><h3>${NAME}</h3><div>${WORDS}</div></a>`,
  },
];

/** One feed for each site, with these posts to come. */
export function sitePages(posts: Posts): SitePage[] {
  const facebook = { name: 'Facebook', url: 'https://www.facebook.com/', body: feedPage(posts) };
  return [facebook, ...[...SOCIAL_PAGES, ...MORE].map((shape) => sitePage(shape, posts))];
}

function sitePage({ id, url, shell, post }: Shape, posts: Posts): SitePage {
  const data = JSON.stringify(posts).replaceAll('<', '\\u003c');
  // A frame would be a page of its own.
  const around = shell
    .replace(/<iframe.*?<\/iframe>/u, '')
    .replace('<!-- posts -->', '<div id="posts"></div>');
  return {
    name: id,
    url,
    body: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${id}</title></head>
<body style="font: 15px/1.3 sans-serif"><template>${post}</template>${around}
<script>${growFeed.toString()}; growFeed(${data})</script></body></html>`,
  };
}

/** Runs in the page. */
function growFeed(posts: Posts): void {
  const { innerHTML } = document.querySelector('template')!;
  const list = document.querySelector('#posts')!;
  let next = 0;
  window.addPosts = (count) => {
    for (let i = 0; i < count && next < posts.length; i++) {
      const { author, text } = posts[next++]!;
      const made = document.createElement('template');
      made.innerHTML = innerHTML.replaceAll('#', String(next));
      made.content.querySelector('[data-slot="author"]')!.textContent = author;
      made.content.querySelector('[data-slot="text"]')!.textContent = text;
      list.append(made.content);
    }
    return posts.length - next;
  };
}
