import './carry.ts';
import { listSite } from '../list-site.ts';
import { lookAt } from '../look.ts';
import type { ReadPost } from '../read-post.ts';
import { findIn, insideOthers, readOne } from '../read-posts.ts';
import { CONTROLS } from './job-board.ts';

/**
 * Reads a page of a site nobody described, when the reader asks for it: a job or an article as one text, a list card by
 * card. Only looks, and never throws, whatever the page does.
 */
export function readAnyPage(document: Document, href: string): ReadPost[] {
  try {
    const site = anySite(new URL(href).hostname);
    const look = lookAt(site, site.surfaces[0]!, document, href, {});
    const found = findIn(look, document.documentElement);
    const within = insideOthers(found);
    return found.flatMap((each) => readOne(look, each, within));
  } catch {
    return [];
  }
}

function anySite(host: string) {
  return listSite({
    id: 'any-page',
    version: 1,
    hosts: [host],
    unsupportedHosts: [],
    authPaths: [],
    surfaces: [{ id: 'page', paths: ['/**'], strategy: 'page', scope: [], defaultOn: true }],
    deny: ['[contenteditable="true"], [contenteditable=""], [role="textbox"], [role="log"]'],
    units: [],
    drop: [],
    controls: CONTROLS,
    linkParams: ['id'],
    placeholder: [],
    dialog: ['[role="dialog"]'],
    anchor: { mode: 'inlineBeforeMessage' },
    dark: { class: 'dark', on: 'html' },
    health: { evidence: [], minEvidence: 0, main: ['body'], emptyWords: [], login: [], unsupported: [] },
  });
}
