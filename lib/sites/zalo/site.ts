import type { UnitDescription } from '../define-site.ts';
import { listSite } from '../list-site.ts';

const MESSAGE: Omit<UnitDescription, 'id' | 'when'> = {
  kind: 'message',
  defaultOn: false,
  item: [
    '#messageViewContainer [id^="bb_msg_id_"]',
    '#messageViewContainer .chat-message',
    '#messageViewContainer [data-component="bubble-message"]',
  ],
  skip: [
    '[data-id^="div_SentMsg"], [data-id^="div_LastSentMsg"], [data-id^="btn_SentMsg"], [data-id^="btn_LastSentMsg"]',
    // One's own reaction to a message of another bears the same mark.
    '.me:not(.reacts-list), .chat-item.me *, .chat-message.me *',
    // Taken back by who sent it.
    '[data-id="div_DisabledTargetEventLayer"]:empty',
  ],
  // The last message of a run is named otherwise than those before it.
  text: [
    '[data-id$="Msg_Text"] .text, [data-id$="Msg_Link"] .text',
    '[data-id$="Msg_Text"], [data-id$="Msg_Link"]',
    '.text-message__container',
  ],
  pick: 'all',
  not: [
    '[class*="quote"], [class*="reply"]',
    '[class*="send-time"], [class*="sent-time"], [class*="message-status"]',
    '[class*="reaction"], .reacts-list',
  ],
  quoted: [],
  name: ['.message-sender-name-content .truncate', '.card-sender-name', '.message-sender-name-content'],
  link: [],
  more: [],
};

/** Zalo on the web. Every chat is a talk between people, so nothing is read until the reader asks for it. */
export const zalo = listSite({
  id: 'zalo',
  version: 1,
  hosts: ['chat.zalo.me'],
  // Cards of accounts and invitations to groups: a name, a picture and a code to scan, and no posts.
  unsupportedHosts: ['zalo.me', 'www.zalo.me', 'oa.zalo.me'],
  authPaths: ['/login/**'],
  surfaces: [
    {
      id: 'chat',
      paths: ['/**'],
      strategy: 'list',
      scope: ['#messageViewContainer'],
      defaultOn: true,
      units: ['group', 'private'],
      expectsPosts: true,
      anchor: 'chip',
    },
  ],
  deny: [
    '#conversationList, .conv-item, .msg-item, #sidebarNav',
    '[contenteditable="true"], [contenteditable=""]',
  ],
  // The name bears a hidden letter.
  drop: ['.opacity-0', '.message-sender-name-content, .card-sender-name'],
  linkParams: [],
  placeholder: [],
  dialog: [],
  units: [
    {
      ...MESSAGE,
      id: 'group',
      // Both the head of the chat and the list beside it have to agree: one of them changes first.
      when: {
        has: ['#chatViewContainer #header [data-id="btn_Grp_AddMem"]', '#header [data-id="btn_Grp_AddMem"]'],
        // The mark of the open talk stands on the entry or inside it; an entry that does not say what it is may be private.
        hasNot: [
          '.selected[anim-data-id]:not([anim-data-id^="g"])',
          '[anim-data-id]:not([anim-data-id^="g"]) .selected',
          '.msg-item:not([anim-data-id]) .conv-item.selected',
        ],
      },
    },
    { ...MESSAGE, id: 'private' },
  ],
  anchor: { mode: 'chip' },
  dark: { class: 'dark dark-theme theme-dark', on: 'html' },
  health: {
    evidence: ['#messageViewContainer [id^="bb_msg_id_"], #messageViewContainer .chat-item'],
    minEvidence: 4,
    main: [],
    emptyWords: [],
    empty: ['body:not(:has(#messageViewContainer [id^="bb_msg_id_"])) :is(#conversationList, .msg-item)'],
    login: ['input[type="password"], .qrcode-login, .login-form'],
    unsupported: [],
  },
});
