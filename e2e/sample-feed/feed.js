// Draws the sample feed from POSTS the way the site does it today: no article roles, names in data-ad-rendering-role,
// shuffled letters in the time, hidden decoys. `window.feed` plays what a living page does.
(() => {
  const POSTS = /* posts.json */ [];
  const template = document.getElementById('post');
  const list = document.getElementById('feed');

  const PICTURES = {
    hills: ['#cfe3ee', '#7fa7b8', '#4d7c6b', '#2f5d4e'],
    coffee: ['#e4ecd2', '#8fae5d', '#a23b2a', '#4c6b32'],
    bowl: ['#f4e3c3', '#d9a24b', '#b5522c', '#7c3f1e'],
  };

  function draw(post) {
    const slot = template.content.firstElementChild.cloneNode(true);
    slot.dataset.sample = post.id;
    fill(slot, post);
    return slot;
  }

  function fill(slot, post) {
    const part = (name) => slot.querySelector(`[data-set="${name}"]`);
    for (const link of slot.querySelectorAll('[data-set="profile"]')) {
      link.href = `https://www.facebook.com/profile.php?id=1000${post.hue}&__cft__[0]=AZWx&__tn__=-UC`;
    }
    const avatar = slot.querySelector('.avatar');
    avatar.style.setProperty('--hue', post.hue);
    const face = document.createElement('span');
    face.className = 'face';
    avatar.replaceChildren(face);
    part('author').textContent = post.author;
    part('badge').replaceChildren(...(post.verified ? [tick()] : []));
    part('group').textContent = post.group ? `${post.group} · ` : '';
    part('time').replaceChildren(...shuffled(post.when));
    part('audience').className = `globe ${post.audience ?? ''}`;
    part('likes').textContent = String(post.likes ?? 0);
    part('picture').replaceChildren(...(post.picture ? [picture(post)] : []));
    if (post.clipped) clip(part('message'), post);
    else part('message').replaceChildren(...lines(post.text));
    if (post.sponsored) slot.querySelector('.foot').append(callToAction());
  }

  function tick() {
    const badge = document.createElement('span');
    badge.className = 'tick';
    badge.textContent = '✓';
    badge.setAttribute('aria-hidden', 'true');
    return badge;
  }

  function callToAction() {
    const cta = document.createElement('div');
    cta.dataset.adRenderingRole = 'cta-1';
    return cta;
  }

  /** One div per line, and emoji as pictures, as the site writes them. */
  function lines(text) {
    return text.split('\n').map((line) => {
      const row = document.createElement('div');
      row.dir = 'auto';
      row.style.textAlign = 'start';
      for (const piece of line.split(/(\p{Extended_Pictographic}\uFE0F?)/u)) {
        if (/\p{Extended_Pictographic}/u.test(piece)) row.append(emoji(piece));
        else if (piece) row.append(piece);
      }
      return row;
    });
  }

  function emoji(letter) {
    const image = new Image(18, 18);
    image.alt = letter;
    image.className = 'emoji';
    image.src = svg(
      `<text y="13" font-size="14" font-family="Noto Color Emoji">${letter}</text>`,
      '0 0 18 18',
    );
    return image;
  }

  function clip(message, post) {
    const row = lines(`${post.clipped}… `)[0];
    const more = document.createElement('div');
    more.setAttribute('role', 'button');
    more.tabIndex = 0;
    more.textContent = 'Xem thêm';
    more.addEventListener('click', () => {
      // The control goes first, the text comes a little later.
      more.remove();
      setTimeout(() => message.replaceChildren(...lines(post.text)), 120);
    });
    row.append(more);
    message.replaceChildren(row);
  }

  /** Letters out of order with strays between them; only the eye reads them right. */
  function shuffled(text) {
    const letters = [...text].map((letter, order) => {
      const span = document.createElement('span');
      span.style.order = order;
      span.textContent = letter;
      return span;
    });
    const strays = [...'tSponsored1'].map((letter) => {
      const span = document.createElement('span');
      span.className = 'stray';
      span.textContent = letter;
      return span;
    });
    return [...letters.filter((_, at) => at % 2), ...strays, ...letters.filter((_, at) => at % 2 === 0)];
  }

  function picture({ picture: name, alt }) {
    const [sky, far, near, ground] = PICTURES[name];
    const image = new Image();
    image.className = 'picture';
    image.alt = alt;
    image.dataset.visualcompletion = 'media-vc-image';
    const spots = Array.from({ length: 26 }, (_, n) => {
      const [x, y] = [(n * 61) % 640, 250 + ((n * 37) % 100)];
      return `<circle cx="${x}" cy="${y}" r="${7 + (n % 5)}" fill="${near}" opacity=".8"/>`;
    });
    image.src = svg(
      `<rect width="640" height="360" fill="${sky}"/><circle cx="500" cy="84" r="44" fill="#fff" opacity=".6"/>` +
        `<path d="M0 240 Q120 120 250 220 T470 190 T640 230 V360 H0Z" fill="${far}"/>` +
        `<path d="M0 290 Q160 210 320 280 T640 270 V360 H0Z" fill="${ground}"/>${spots.join('')}`,
      '0 0 640 360',
    );
    return image;
  }

  const svg = (inside, box) =>
    `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`)}`;

  const slotOf = (id) => list.querySelector(`[data-sample="${id}"]`);

  window.feed = {
    slotOf,
    add(post, before) {
      list.insertBefore(draw({ hue: 0, when: '1 giờ', ...post }), before ? slotOf(before) : null);
    },
    /** New words in the same nodes. */
    edit(id, text) {
      slotOf(id)
        .querySelector('[data-set="message"]')
        .replaceChildren(...lines(text));
    },
    remove: (id) => slotOf(id).remove(),
    /** A virtual list shows another post in the place of one that scrolled away. */
    recycle(id, post) {
      const slot = slotOf(id);
      slot.dataset.sample = post.id;
      fill(slot, { hue: 0, when: '1 giờ', ...post });
    },
    expand: (id) => slotOf(id).querySelector('.words [role="button"]').click(),
    /** The post is taken out and put back, as when it is far from the window. */
    async virtualise(id, ms) {
      const slot = slotOf(id);
      const inside = slot.firstElementChild;
      slot.style.minHeight = `${slot.offsetHeight}px`;
      slot.dataset.virtualized = 'true';
      inside.remove();
      await new Promise((done) => setTimeout(done, ms));
      slot.append(inside);
      slot.dataset.virtualized = 'false';
    },
    /** A private chat in the corner; its bubbles carry the role that posts once had. */
    openChat(words) {
      const dock = document.createElement('div');
      dock.className = 'dock';
      dock.dataset.pagelet = 'ChatTab';
      dock.append('Chị Lan');
      for (const text of words) dock.append(bubble(text));
      document.body.append(dock);
    },
    /** Goes to the page of private messages without loading it anew. */
    goToMessages(words) {
      history.pushState(null, '', '/messages/t/1');
      const grid = document.createElement('div');
      grid.setAttribute('role', 'grid');
      grid.setAttribute('aria-label', 'Tin nhắn trong cuộc trò chuyện với Chị Lan');
      grid.append(...words.map(bubble));
      list.replaceChildren(grid);
    },
    goHome() {
      history.pushState(null, '', '/');
      list.replaceChildren(...POSTS.map(draw));
    },
  };

  function bubble(text) {
    const article = document.createElement('div');
    article.className = 'bubble';
    article.setAttribute('role', 'article');
    const words = document.createElement('div');
    words.dir = 'auto';
    words.textContent = text;
    article.append(words);
    return article;
  }

  list.append(...POSTS.map(draw));
})();
