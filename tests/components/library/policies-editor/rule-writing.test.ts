import { expect, test } from 'vitest';
import { RULE_COPY } from '@/components/library/policies/editor/rule-copy';
import { blankForm } from '@/components/library/policies/editor/rule-form';
import { RuleWriting } from '@/components/library/policies/editor/rule-writing';
import { copiesIn } from '@/components/library/window-copies';
import { windowsOf } from '../windows-of';
import { aTeamRule } from './rules';

const windows = () => windowsOf(RULE_COPY);
const row = aTeamRule();
const newer = (title: string, version = 7) =>
  aTeamRule({ title }, { version, changedAt: row.changedAt + version, changedBy: 'Ines Cardoso' });

test('typed words survive the window, and are taken once by the next', async () => {
  const { storage, copies, close } = windows();
  const first = new RuleWriting(row, copies('a'), row.id);
  first.changeRule({ title: 'Half a ti' });
  expect(await copies('b').takeLeftBehind(row.id)).toBeUndefined();
  close('a');
  const left = await copies('b').takeLeftBehind(row.id);
  expect(storage.size).toBe(0);
  const second = new RuleWriting(row, copies('b'), row.id);
  if (left) second.restore(left);
  expect(second.form.value.rule.title).toBe('Half a ti');
  expect([second.isRestored.value, second.isDirty.value, storage.size]).toEqual([true, true, 1]);
  second.discard();
  expect([second.form.value.rule.title, second.isDirty.value, storage.size]).toEqual([
    row.rule.title,
    false,
    0,
  ]);
});

test('a new rule’s words survive under the address it was begun at', async () => {
  const { copies, close } = windows();
  new RuleWriting(blankForm('own-1', 'Ines', '2026-11-22'), copies('a'), 'new').changeRule({
    title: 'Begun',
  });
  close('a');
  const next = new RuleWriting(blankForm('own-2', 'Ines', '2026-11-22'), copies('b'), 'new');
  const left = await copies('b').takeLeftBehind('new');
  if (left) next.restore(left);
  expect(next.form.value.rule).toMatchObject({ id: 'own-2', title: 'Begun' });
});

test('another window’s save is shown where nothing was typed', () => {
  const writing = new RuleWriting(row, windows().copies('a'), row.id);
  expect(writing.take(newer('Theirs'))).toBe(true);
  expect(writing.form.value.rule.title).toBe('Theirs');
  expect(writing.merge.value).toBeNull();
});

test('where something was typed a person is asked, and both stay until then', () => {
  const writing = new RuleWriting(row, windows().copies('a'), row.id);
  writing.changeRule({ title: 'Mine' });
  expect(writing.take(newer('Theirs'))).toBe(false);
  expect(writing.merge.value?.mine.rule.title).toBe('Mine');
  expect(writing.merge.value?.theirs.rule.title).toBe('Theirs');
  const mine = writing.merge.value?.mine;
  if (mine) writing.resolve(mine);
  expect(writing.form.value.rule.title).toBe('Mine');
  expect([writing.known.value?.version, writing.isDirty.value, writing.merge.value]).toEqual([7, true, null]);
});

test('the same words from both need no choice', () => {
  const writing = new RuleWriting(row, windows().copies('a'), row.id);
  writing.changeRule({ title: 'The same' });
  writing.take(newer('The same'));
  expect([writing.merge.value, writing.isDirty.value, writing.known.value?.version]).toEqual([
    null,
    false,
    7,
  ]);
});

test('what is being stored does not look like somebody else’s, and what was typed since stays typed', async () => {
  const { storage, copies } = windows();
  const writing = new RuleWriting(row, copies('a'), row.id);
  writing.changeRule({ title: 'Sent' });
  const sent = writing.form.value;
  await writing.whileSaving(async () => {
    writing.changeRule({ title: 'Sent, and more' });
    writing.take(newer('Sent'));
  });
  writing.saved(newer('Sent'), sent);
  expect(writing.merge.value).toBeNull();
  expect(writing.form.value.rule.title).toBe('Sent, and more');
  expect([writing.isDirty.value, storage.size]).toEqual([true, 1]);
});

test('left-behind words of an older version meet what was saved since', () => {
  const writing = new RuleWriting(newer('Theirs'), windows().copies('a'), row.id);
  const base = new RuleWriting(row, windows().copies('b'), row.id).form.value;
  writing.restore({ form: { ...base, rule: { ...base.rule, title: 'Mine' } }, base, version: 6 });
  expect(writing.merge.value).toMatchObject({
    mine: { rule: { title: 'Mine' } },
    theirs: { rule: { title: 'Theirs' } },
  });
});

test('an editor that is left leaves its words to the next one in the same window', async () => {
  const { copies } = windows();
  const first = copies('a');
  new RuleWriting(row, first, row.id).changeRule({ title: 'Half a ti' });
  first.leave();
  expect((await copies('b').takeLeftBehind(row.id))?.form.rule.title).toBe('Half a ti');
});

test('a copy that is not one is no copy, and a full storage breaks nothing', async () => {
  const { storage, copies } = windows();
  storage.set('cuecard-draft/policy%3Anew/gone', '{"form":{}}');
  expect(await copies('a').takeLeftBehind('new')).toBeUndefined();
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  const openWindows = async () => new Set(['a']);
  const broken = copiesIn({ storage: full, windowId: 'a', openWindows }, RULE_COPY);
  const writing = new RuleWriting(row, broken, row.id);
  writing.changeRule({ title: 'Typed on a full disk' });
  expect(writing.form.value.rule.title).toBe('Typed on a full disk');
  expect(await broken.takeLeftBehind(row.id)).toBeUndefined();
});
