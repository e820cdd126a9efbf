import { listSite } from '../list-site.ts';

/** Articles of WeChat accounts, which anybody may open. Talks in WeChat itself are not on the web. */
export const wechat = listSite({
  id: 'wechat',
  version: 1,
  hosts: ['mp.weixin.qq.com'],
  unsupportedHosts: [],
  authPaths: ['/', '/cgi-bin/**'],
  surfaces: [
    {
      id: 'article',
      paths: ['/s/**'],
      strategy: 'list',
      scope: ['#js_article', '#page-content', 'body'],
      defaultOn: true,
      permalink: true,
      expectsPosts: true,
    },
    { id: 'other', paths: ['/**'], strategy: 'never', scope: [], defaultOn: false },
  ],
  deny: ['[contenteditable="true"], textarea'],
  drop: ['img, mp-common-profile, mpvoice, mp-common-mpaudio, .weapp_display_element'],
  linkParams: ['__biz', 'mid', 'idx', 'sn'],
  placeholder: [],
  dialog: [],
  units: [
    {
      id: 'article',
      kind: 'post',
      defaultOn: true,
      item: ['#js_article', '#img-content', '#page-content', 'body:has(#js_content)'],
      skip: [],
      title: ['#activity-name', 'h1.rich_media_title'],
      text: ['#js_content', '#js_image_desc', '#js_share_notice, .share_notice', '.rich_media_content'],
      pick: 'all',
      not: ['#js_pc_qr_code, #js_tags, .rich_media_tool, .reward_area'],
      quoted: [],
      name: ['#js_name', '.wx_follow_nickname, .profile_nickname', '#js_author_name'],
      link: [],
      more: [],
    },
  ],
  anchor: { mode: 'inlineBeforeMessage' },
  dark: { class: 'wx_dark_mode', on: 'html' },
  health: {
    evidence: ['#js_article, #img-content, #activity-name, #js_name', '.weui-msg, .rich_media'],
    minEvidence: 1,
    main: ['#js_article', '.weui-msg', 'body'],
    emptyWords: ['该内容已被发布者删除', '此内容因违规无法查看', '环境异常', '参数错误', '链接已过期'],
    login: ['input[type="password"]'],
    unsupported: [],
  },
});
