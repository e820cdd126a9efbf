import type { UnitDescription } from '../define-site.ts';
import { listSite } from '../list-site.ts';

/**
 * A message of Web A or of Web K. Web K marks each message with the number of its chat, Web A the whole list: below
 * zero is a group or a channel. What bears no number is taken for a talk between two people.
 */
const MESSAGE: Omit<UnitDescription, 'id' | 'defaultOn' | 'item'> = {
  kind: 'message',
  skip: ['.service, .ActionMessage'],
  text: ['.text-content, .translatable-message', '.message'],
  pick: 'all',
  // Web K writes the time into the words.
  not: [
    '.time, .MessageMeta',
    '.reply, .EmbeddedMessage, .message-subheader',
    '.reactions, .Reactions, reactions-element',
    '.web, .webpage, .WebPage, .webpage-preview, .webPage, .document, .audio',
  ],
  quoted: [],
  name: [
    '.name .peer-title, .message-title .sender-title',
    '.message-title-name, .message-title, .colored-name .peer-title',
  ],
  link: [],
  more: [],
};

/** Telegram: public channels at t.me, and the two web clients, which share a host and nothing else. */
export const telegram = listSite({
  id: 'telegram',
  version: 1,
  hosts: ['t.me', 'telegram.me', 'web.telegram.org'],
  unsupportedHosts: ['webk.telegram.org', 'weba.telegram.org', 'webz.telegram.org'],
  framedHosts: ['t.me'],
  authPaths: ['/login/**'],
  surfaces: [
    {
      id: 'web-a',
      paths: ['/a/**'],
      strategy: 'list',
      scope: ['.MessageList'],
      defaultOn: true,
      units: ['group', 'private'],
      expectsPosts: true,
      anchor: 'chip',
    },
    {
      id: 'web-k',
      paths: ['/k/**'],
      strategy: 'list',
      scope: ['.bubbles'],
      defaultOn: true,
      units: ['group', 'private'],
      expectsPosts: true,
      anchor: 'chip',
    },
    {
      id: 'channel',
      paths: ['/s/**'],
      strategy: 'list',
      scope: ['.tgme_channel_history', 'main'],
      defaultOn: true,
      units: ['post'],
      expectsPosts: true,
    },
    {
      // The frame in which the page of one post holds its words. It is as high as the post and no higher.
      id: 'embed',
      paths: ['/*/*?embed', '/c/*/*?embed'],
      strategy: 'list',
      scope: [],
      defaultOn: true,
      units: ['post'],
      anchor: 'chip',
    },
    { id: 'page', paths: ['/**'], strategy: 'list', scope: [], defaultOn: true, units: ['post'] },
  ],
  deny: ['[contenteditable="true"], [contenteditable=""]', '#LeftColumn, #column-left, .chatlist'],
  drop: [],
  linkParams: [],
  placeholder: [],
  dialog: [],
  units: [
    {
      id: 'post',
      kind: 'post',
      defaultOn: true,
      item: ['.tgme_widget_message[data-post]', '.tgme_widget_message'],
      skip: ['.service_message'],
      text: ['.js-message_text', '.tgme_widget_message_text'],
      pick: 'all',
      not: [
        '.tgme_widget_message_reply',
        '.message_media_not_supported_wrap, .message_media_not_supported',
        '.tgme_widget_message_link_preview',
      ],
      quoted: [],
      name: ['.tgme_widget_message_owner_name', '.tgme_widget_message_from_author'],
      link: ['a.tgme_widget_message_date[href]'],
      more: [],
    },
    {
      ...MESSAGE,
      id: 'group',
      defaultOn: true,
      item: [
        '.MessageList[data-list-key^="-"] .Message[data-message-id], .bubbles .bubble[data-mid][data-peer-id^="-"]',
      ],
    },
    {
      ...MESSAGE,
      id: 'private',
      defaultOn: false,
      item: [
        '.MessageList:not([data-list-key^="-"]) .Message, .bubbles .bubble[data-mid]:not([data-peer-id^="-"])',
      ],
      skip: [...MESSAGE.skip, '.own, .is-out'],
    },
  ],
  anchor: { mode: 'inlineBeforeMessage' },
  dark: { class: 'theme-dark night theme_dark', on: 'html' },
  health: {
    evidence: [
      '.bubbles .bubble:not(.service), .MessageList .Message:not(.ActionMessage)',
      '.tgme_channel_history > *',
    ],
    minEvidence: 4,
    main: [],
    emptyWords: [],
    empty: [
      '.tme_no_messages_found, .tgme_channel_history_empty',
      // The page of a channel or of an account, and that of one post, whose words stand in a frame.
      '.tgme_page',
      'iframe[src*="embed=1"]',
      // No chat is open, or only notices stand in it.
      'body:not(:has(.bubble:not(.service), .Message:not(.ActionMessage))) :is(.chatlist-chat, .chat-item-clickable)',
      '.empty-bubble-placeholder, .NoMessages',
    ],
    login: ['body.has-auth-pages', '#auth-qr-form, #auth-phone-number-form, #auth-code-form, .auth-form'],
    unsupported: [],
  },
});
