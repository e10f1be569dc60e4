import type { BrandAccount, PlatformId } from '@/lib/conversations/account';
import type { Comment } from '@/lib/conversations/comment';
import { createPageMemory } from '@/lib/platforms/page-memory';
import type { PageKind, Platform, ReadContext } from '@/lib/platforms/platform';
import { PLATFORMS } from '@/lib/platforms/registry';

/** What the replica says of a comment on a saved page. X has the upper fields, Facebook the lower. */
export interface TrueComment {
  id: string;
  name: string;
  text: string;
  permalink: string;
  isReply: boolean;
  truncated: boolean;
  own: boolean;
  handle?: string;
  time?: string;
  lang?: string;
  translated?: boolean;
  customer?: boolean;
  uid?: string;
  postId?: string;
  parentId?: string | null;
}

export interface SavedPage {
  url: string;
  page: PageKind;
  behind?: string;
  acting: { known: boolean; handle?: string };
  composers: 'posts' | TrueComposer[];
  replyBox?: 'first' | TrueComposer;
  chat?: boolean;
  comments: TrueComment[];
  notComments: string[];
}

export interface TrueComposer {
  answers: { kind: string; ids?: string[] };
  audience: string;
}

export interface FixturePage extends SavedPage {
  platform: Platform;
  name: string;
  html: string;
}

export const BRAND: readonly BrandAccount[] = [
  { platform: 'x', handle: '@Brevoli', name: 'Brevoli' },
  { platform: 'facebook', handle: 'brevoli', name: 'Brevoli' },
];

const htmlByPath = import.meta.glob<string>('../fixtures/pages/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const recordsByPath = import.meta.glob<SavedPage>('../fixtures/pages/*/*.json', {
  import: 'default',
  eager: true,
});

export const FIXTURE_PAGES: readonly FixturePage[] = Object.entries(htmlByPath).map(([path, html]) => {
  const [id = '', file = ''] = path.split('/').slice(-2);
  const platform = PLATFORMS.find((one) => one.id === (id as PlatformId));
  const record = recordsByPath[path.replace(/html$/, 'json')];
  if (!platform || !record) throw new Error(`${path} has no platform or no record beside it`);
  return { ...record, platform, name: file.replace('.html', ''), html };
});

/** A fresh document of a saved page. */
export function open({ html }: FixturePage): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The address that decides what is read: behind a dialog with an address of its own, that of the page below. */
export function readAddress(saved: FixturePage): URL {
  return new URL(saved.behind ?? saved.url);
}

export function contextFor(saved: FixturePage, root: Document): ReadContext {
  const url = readAddress(saved);
  const page = saved.platform.page(url);
  const subject = saved.platform.subject(root, url);
  if (!page || !subject) throw new Error(`${saved.name} is not recognised as a page`);
  return { url, page, subject, brand: BRAND, memory: createPageMemory() };
}

/** All comments, read twice as the content script does, because posts above prove more about those below. */
export function readAll(saved: FixturePage, root: Document): Comment[] {
  const context = contextFor(saved, root);
  const containers = saved.platform.candidates(context.subject);
  for (const container of containers) saved.platform.readComment(container, context);
  return containers.flatMap((container) => saved.platform.readComment(container, context) ?? []);
}
