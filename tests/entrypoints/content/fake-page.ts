import { vi } from 'vitest';
import type { PageContext } from '@/entrypoints/content/page-context';
import type { ActingAccount } from '@/lib/conversations/composer';
import { rememberCarets } from '@/lib/editors/caret-memory';
import type { Composer, Platform } from '@/lib/platforms/platform';
import { englishWords } from '../../fixtures/english-words';

type Answers = Record<string, (params: never) => unknown>;

/** A site whose reply boxes are those that a test has put there. */
export interface FakePage {
  readonly context: PageContext;
  /** In page order; a test adds and removes as a site mounts them. */
  readonly composers: Composer[];
  readonly call: ReturnType<typeof vi.fn>;
  acting: ActingAccount;
  end(): void;
}

/** `answers`: the worker's, by the name of the call; to anything else it is silent. */
export function fakePage(answers: Answers = {}): FakePage {
  const ended = new AbortController();
  const composers: Composer[] = [];
  const call = vi.fn(async (name: string, params: never) => {
    const answer = answers[name];
    return answer ? { ok: true, value: answer(params) } : { ok: false, failure: { type: 'silent' } };
  });
  const page = {
    composers,
    call,
    acting: { known: true, account: { name: 'Brevoli', handle: 'brevoli' } } as ActingAccount,
    end: () => ended.abort(),
  };
  const platform = {
    id: 'x',
    composers: () => composers.filter(({ editable }) => editable.isConnected),
    composerOf: (node: Node) => composers.find(({ editable }) => editable.contains(node)),
    replyButton: () => document.createElement('button'),
    actingAccount: () => page.acting,
  } as unknown as Platform;
  const context = {
    root: document,
    view: window,
    platform,
    link: { call, listen: () => undefined },
    words: englishWords,
    lang: 'en',
    carets: rememberCarets(document, ended.signal, () => false),
    signal: ended.signal,
    settings: () => ({
      brandAccounts: [{ platform: 'x', handle: 'brevoli', name: 'Brevoli' }],
      paused: false,
      frame: 'open',
      frameWidth: 384,
    }),
    selected: () => null,
    url: () => new URL('https://x.com/brevoli/status/1'),
    page: () => ({ kind: 'status', postId: '1' }),
  } as unknown as PageContext;
  return Object.assign(page, { context });
}

/** A plain text field on the page that answers this comment. */
export function replyBox(page: FakePage, answers: Composer['answers'], text = ''): HTMLTextAreaElement {
  const editable = document.createElement('textarea');
  editable.value = text;
  page.composers.push({
    editable,
    box: editable,
    answers,
    audience: 'public',
    submit: undefined,
    dialog: undefined,
  });
  document.body.append(editable);
  return editable;
}

export function toComment(...ids: string[]): Composer['answers'] {
  return { kind: 'comment', ids, author: undefined };
}
