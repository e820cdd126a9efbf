// What a test may let a chat page do to itself. The markup is that of the two clients; rows stand at measured places.
const chats = {
  group: { k: '-1000001', z: 'g300003', name: 'Nhóm Mẫu' },
  friend: { k: '2000002', z: '400004', name: 'Bạn Mẫu' },
};
let number = 100;
let now = 'group';

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

const clients = {
  k: {
    list: () => document.querySelector('.bubbles-group'),
    row(id, author, text) {
      const time = element('span', { class: 'time' }, '13:05');
      return element(
        'div',
        { class: 'bubble is-in', 'data-row': id, 'data-mid': String(++number), 'data-peer-id': chats[now].k },
        element(
          'div',
          { class: 'bubble-content' },
          element('div', { class: 'name' }, element('span', { class: 'peer-title' }, author)),
          element(
            'div',
            { class: 'message' },
            element('span', { class: 'translatable-message' }, text),
            time,
          ),
        ),
      );
    },
    words: '.translatable-message',
    open() {
      location.hash = chats[now].k;
    },
  },
  z: {
    list: () => document.querySelector('#messageViewScroll'),
    row(id, author, text) {
      const name = element(
        'div',
        { class: 'message-sender-name-content' },
        element('div', { class: 'truncate' }, author),
      );
      return element(
        'div',
        { class: 'chat-item', 'data-row': id },
        element(
          'div',
          { class: 'chat-message', id: `bb_msg_id_${++number}` },
          element(
            'div',
            { class: 'card', 'data-id': 'div_ReceivedMsg_Text' },
            name,
            element('div', { class: 'text-message__container' }, element('span', { class: 'text' }, text)),
          ),
        ),
      );
    },
    words: '.text',
    open() {
      for (const item of document.querySelectorAll('.msg-item')) {
        item.classList.toggle('selected', item.getAttribute('anim-data-id') === chats[now].z);
      }
      const sign = now === 'group' ? 'btn_Grp_AddMem' : 'btn_Call';
      document.querySelector('#header').replaceChildren(element('div', { 'data-id': sign }, chats[now].name));
    },
  },
};
const client = clients[document.body.dataset.client];

const lay = () => {
  // Every row has its measured place, as in a virtual list.
  let top = 12;
  for (const row of client.list().children) {
    row.style.top = `${top}px`;
    row.dataset.height = String(row.offsetHeight);
    top += row.offsetHeight + 12;
  }
  client.list().style.height = `${top}px`;
};

window.chat = {
  add(id, author, text) {
    client.list().append(client.row(id, author, text));
    lay();
  },
  edit(id, text) {
    document.querySelector(`[data-row="${id}"] ${client.words}`).textContent = text;
    lay();
  },
  recycle(id, next, author, text) {
    const row = document.querySelector(`[data-row="${id}"]`);
    row.replaceWith(client.row(next, author, text));
    lay();
  },
  clip(id) {
    const row = document.querySelector(`[data-row="${id}"]`);
    row.style.overflow = 'hidden';
    row.querySelector(client.words).parentElement.style.overflow = 'hidden';
  },
  open(which, rows) {
    now = which;
    client.open();
    client.list().replaceChildren(...rows.map(([id, author, text]) => client.row(id, author, text)));
    lay();
  },
};
window.chat.open('group', []);
