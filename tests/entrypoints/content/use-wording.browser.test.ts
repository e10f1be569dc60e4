import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DraftWatch } from '@/entrypoints/content/draft-watch';
import { FindingsView } from '@/entrypoints/content/findings-view';
import type { Draft } from '@/lib/conversations/composer';
import type { Finding } from '@/lib/policy/rule';
import { type FakePage, fakePage, replyBox, toComment } from './fake-page';

const TEXT = 'Sorry, that’s our fault.';
const WORDING = 'we will put it right';
const FAULT = 'that’s our fault';

let page: FakePage;
afterEach(() => {
  page.end();
  document.body.replaceChildren();
});

function fault(text: string): Finding[] {
  const start = text.indexOf(FAULT);
  if (start < 0) return [];
  return [
    {
      id: 'fault@1',
      ruleId: 'fault',
      title: 'Admits fault',
      severity: 'block',
      reason: 'Fault is for another team to state.',
      source: 'Practice',
      start,
      end: start + FAULT.length,
      matched: FAULT,
      wording: WORDING,
      keptBecause: null,
    },
  ];
}

/** The question stands, its first button, "Use this wording", has the focus. `isSilent`: the worker from then on. */
async function asked({ isSilent = false } = {}) {
  let silent = false;
  const answer = ({ draft }: { draft: Draft }) => ({ hash: draft.hash, findings: fault(draft.text) });
  page = fakePage({ 'draft.check': (params) => (silent ? { hash: '', findings: [] } : answer(params)) });
  const editable = replyBox(page, toComment('1'), TEXT);
  const drafts: DraftWatch = new DraftWatch(page.context, {
    onDraft: () => undefined,
    onChecked: (composer, check) => view.checked(composer, check),
  });
  const view: FindingsView = new FindingsView(page.context, {
    drafts: () => drafts,
    openDraftCheck: () => undefined,
    sidebar: document.createElement('iframe'),
  });
  document.body.append(view.bubble.host);
  const [composer] = page.composers;
  if (!composer) throw new Error('no composer');
  await drafts.check(composer);
  view.ask(composer, fault(TEXT));
  silent = isSilent;
  return { editable, view };
}

const fixed = () => page.call.mock.calls.filter(([name]) => name === 'finding.fixed');

it('writes the better wording over the words that were found', async () => {
  const { editable } = await asked();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(editable.value).toBe(`Sorry, ${WORDING}.`));
  await vi.waitFor(() => expect(fixed()).toHaveLength(1));
});

it('leaves a draft alone that has changed since, and shows where the words stand now', async () => {
  const { editable, view } = await asked();
  editable.value = `Dear Marit. ${TEXT}`;
  await userEvent.keyboard('{Enter}');
  const start = editable.value.indexOf(FAULT);
  await vi.waitFor(() =>
    expect(view.bubble.shown()).toMatchObject({
      kind: 'finding',
      note: 'draft-changed',
      finding: { start },
    }),
  );
  expect(editable.value).toBe(`Dear Marit. ${TEXT}`);
  expect(fixed()).toEqual([]);
});

it('leaves it alone and says so while nobody answers where they stand', async () => {
  const { editable, view } = await asked({ isSilent: true });
  editable.value = 'Your order will be there on Monday.';
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(view.bubble.shown()).toEqual({ kind: 'note', note: 'draft-changed' }));
  expect(editable.value).toBe('Your order will be there on Monday.');
});

it('says when the site did not take the wording', async () => {
  const { editable, view } = await asked();
  editable.addEventListener('input', () => {
    editable.value = TEXT;
  });
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(view.bubble.shown()).toMatchObject({ kind: 'finding', note: 'not-written' }));
  expect(editable.value).toBe(TEXT);
  expect(fixed()).toEqual([]);
});
