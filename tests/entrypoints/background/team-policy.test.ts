import { expect, it } from 'vitest';
import { checkPageDraft } from '@/entrypoints/background/draft-check';
import { pageHandlers } from '@/entrypoints/background/page-handlers';
import { warmPolicies } from '@/entrypoints/background/warm-policies';
import type { WorkerContext } from '@/entrypoints/background/worker-context';
import type { Comment } from '@/lib/conversations/comment';
import type { Draft } from '@/lib/conversations/composer';
import type { Desk } from '@/lib/conversations/desk';
import { recordSeen } from '@/lib/database/comments';
import { writeTeam } from '@/lib/database/library-state';
import { removeTeamRule, saveTeamRule, switchPack, writeFacts } from '@/lib/database/policy-changes';
import type { WorkerParams } from '@/lib/messaging/messages';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import type { PolicyRule } from '@/lib/policy/rule';
import { NO_FACTS } from '@/lib/policy/team-policy';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { aSnippet } from '@/tests/fixtures/snippets';
import { aComment, freshDatabase } from '../../database/fresh';
import { EXAMPLES, someRule } from '../../policy/some-rule';

const NOW = new Date(2026, 5, 1, 12).getTime();
const INES = { name: 'Ines', now: NOW };
const TAB = 7;

function aWorker(): WorkerContext {
  const brandAccounts = [{ platform: 'x' as const, handle: 'acme', name: 'Acme' }];
  const readSettings = async () => ({ ...DEFAULT_SETTINGS, responderName: 'Priya', brandAccounts });
  return { db: freshDatabase(), clock: () => NOW, readSettings, afterwards: () => undefined };
}

async function check({ db, ...context }: WorkerContext, text = 'So bad', more: Partial<Draft> = {}) {
  const draft: Draft = { text, hash: text, audience: 'public', platform: 'x', commentKey: 'x:1', ...more };
  const { findings } = await checkPageDraft({ db, ...context }, draft, TAB);
  return findings.map(({ ruleId }) => ruleId);
}

async function liveRule({ db }: WorkerContext, parts: Partial<PolicyRule> = {}): Promise<void> {
  const rule = someRule({ id: 'own-1', pack: 'own', ...EXAMPLES, ...parts });
  const saved = await saveTeamRule(
    db,
    { rule, state: 'live', replaces: null, owner: 'Ines', acknowledge: null },
    null,
    INES,
  );
  expect(saved.ok).toBe(true);
}

async function seen({ db }: WorkerContext, comment: Partial<Comment> = {}): Promise<void> {
  const triage = ({ lang }: Comment) => ({ risk: null, words: [], lang });
  await recordSeen(db, [aComment(comment)], NOW, triage);
}

it('finds what the rules of the team object to from their next change on', async () => {
  const worker = aWorker();
  expect(await check(worker)).toEqual([]);
  await liveRule(worker);
  expect(await check(worker)).toEqual(['own-1']);
  await switchPack(worker.db, 'own', false, INES);
  expect(await check(worker)).toEqual([]);
  await switchPack(worker.db, 'own', true, INES);
  expect(await check(worker)).toEqual(['own-1']);
  await removeTeamRule(worker.db, 'own-1', INES);
  expect(await check(worker)).toEqual([]);
});

it('holds to the role of the writer, the day and the places where the team works', async () => {
  const worker = aWorker();
  await liveRule(worker, {
    applies: { audience: 'any', roles: ['author'], until: '2026-06-01', jurisdictions: ['EU'] },
  });
  expect(await check(worker)).toEqual(['own-1']);
  await writeFacts(worker.db, { ...NO_FACTS, jurisdictions: ['US'] }, INES);
  expect(await check(worker)).toEqual([]);
  await writeFacts(worker.db, { ...NO_FACTS, jurisdictions: ['DE'] }, INES);
  expect(await check(worker)).toEqual(['own-1']);
  expect(await check({ ...worker, clock: () => NOW + 86_400_000 })).toEqual([]);
  const people = [
    { name: 'Ines', role: 'approver' as const },
    { name: 'Priya', role: 'viewer' as const },
  ];
  await writeTeam(worker.db, { people, selfApproval: false }, INES);
  expect(await check(worker)).toEqual([]);
});

it('takes links and order numbers from what the team said', async () => {
  const worker = aWorker();
  await liveRule(worker, {
    looksAt: [{ kind: 'links', allow: [], deny: ['bad.test'] }],
    mustFlag: [{ text: 'See https://bad.test' }],
  });
  expect(await check(worker, 'See https://other.test/help')).toEqual([]);
  expect(await check(worker, 'That was BR-204931')).toEqual([]);
  const facts = { ...NO_FACTS, allowedHosts: ['acme.test'], orderFormats: ['BR-######'] };
  await writeFacts(worker.db, facts, INES);
  expect(await check(worker, 'See https://acme.test/help')).toEqual([]);
  expect(await check(worker, 'See https://other.test/help')).toEqual(['own-1']);
  expect(await check(worker, 'That was BR-204931')).toEqual(['core-draft-order-number']);
});

it('reads the language of the reply that was inserted, and of the comment where none was', async () => {
  const worker = aWorker();
  await liveRule(worker, { applies: { audience: 'any', langs: ['de'] } });
  await seen(worker, { lang: 'en' });
  expect(await check(worker)).toEqual([]);
  const [text] = aSnippet('parcel', 'Parcel', 'Your parcel is on its way').texts;
  if (!text) throw new Error('a snippet without words');
  const texts = [text, { ...text, lang: 'de', body: 'Ihr Paket ist unterwegs' }];
  await worker.db.snippets.put(aSnippet('parcel', 'Parcel', '', { texts }));
  await worker.db.insertions.put({
    ...{ commentKey: 'x:1', schema: 1, requestId: 'R', text: 'Ihr Paket ist unterwegs', locked: [] },
    ...{ snippet: { id: 'parcel', version: 1 }, provenance: 'verbatim', at: NOW },
  });
  expect(await check(worker)).toEqual(['own-1']);
});

it('compares with the replies of the brand in the thread of that tab alone', async () => {
  const worker = aWorker();
  const said = 'Thank you for telling us, we are looking into it now.';
  await liveRule(worker, {
    looksAt: [{ kind: 'repeated' }],
    mustFlag: [{ text: said, earlier: [said] }],
  });
  const acme = { name: 'Acme', handle: 'acme' };
  const thread = [aComment({ id: '2', text: said, author: acme })];
  const desk = { tabId: TAB, selected: 'x:1', thread } as unknown as Desk;
  await worker.db.desks.put(desk);
  expect(await check(worker, said)).toEqual(['own-1']);
  await worker.db.desks.put({
    ...desk,
    thread: thread.map((each) => ({ ...each, author: aComment().author })),
  });
  expect(await check(worker, said)).toEqual([]);
  await worker.db.desks.put({ ...desk, selected: 'x:9' });
  expect(await check(worker, said)).toEqual([]);
});

it('still holds to a reason for keeping words', async () => {
  const worker = aWorker();
  await liveRule(worker);
  await worker.db.keptReasons.put({
    ...{ id: 'K', schema: 1, commentKey: 'x:1', ruleId: 'own-1', matchedKey: 'bad' },
    ...{ reason: 'The customer said it', at: NOW, by: 'Priya' },
  });
  const draft = { text: 'So bad', hash: 'h', audience: 'public', platform: 'x', commentKey: 'x:1' } as const;
  const { findings } = await checkPageDraft(worker, draft, TAB);
  expect(findings.map(({ keptBecause }) => keptBecause)).toEqual(['The customer said it']);
});

it('makes the rules ready a rule at a time, once for each change to them', async () => {
  const worker = aWorker();
  let pauses = 0;
  const letOthersIn = async () => {
    pauses += 1;
  };
  await warmPolicies(worker, letOthersIn);
  expect(pauses).toBe(CORE_RULES.length);
  await warmPolicies(worker, letOthersIn);
  expect(pauses).toBe(CORE_RULES.length);
  await liveRule(worker);
  await warmPolicies(worker, letOthersIn);
  expect(pauses).toBe(2 * CORE_RULES.length + 1);
});

it('readies the rules when the page says that a reply box is open, and only then', async () => {
  const begun: Promise<unknown>[] = [];
  const worker = { ...aWorker(), afterwards: (work: Promise<unknown>) => void begun.push(work) };
  const handlers = pageHandlers(worker);
  const describe = (changes: WorkerParams<'page.described'>) =>
    handlers['page.described'](changes, { caller: 'page', tabId: TAB });
  await describe({ queue: ['x:1'] });
  await describe({ composer: { state: 'closed', audience: null } });
  expect(begun).toHaveLength(0);
  await describe({ composer: { state: 'open', audience: 'public' } });
  expect(begun).toHaveLength(1);
  await Promise.all(begun);
});
