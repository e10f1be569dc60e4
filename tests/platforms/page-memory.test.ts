import { expect, it } from 'vitest';
import type { BrandAccount } from '@/lib/conversations/account';
import { createPageMemory } from '@/lib/platforms/page-memory';

const BRAND: readonly BrandAccount[] = [{ platform: 'x', handle: 'brand', name: 'Brand' }];
const account = (handle: string) => ({ name: handle, handle });

/** brand's post 1 ← ana's 2 ← ben's 3; kim's 4 stands somewhere under 1. */
function conversation() {
  const memory = createPageMemory();
  memory.remember({ id: '1', author: account('brand'), parentId: null, underId: null });
  memory.remember({ id: '2', author: account('ana'), parentId: '1', underId: null });
  memory.remember({ id: '3', author: account('ben'), parentId: '2', underId: null });
  memory.remember({ id: '4', author: account('kim'), parentId: null, underId: '1' });
  return memory;
}

it('names the brand as the one a comment stands under, however far above it wrote', () => {
  for (const id of ['2', '3', '4']) expect(conversation().postAuthor(id, 'x', BRAND)?.handle).toBe('brand');
});

it('names whoever began the conversation where the brand wrote nothing above', () => {
  expect(conversation().postAuthor('3', 'x', [])?.handle).toBe('brand');
  expect(conversation().postAuthor('1', 'x', BRAND)).toBeNull();
  expect(conversation().postAuthor('unseen', 'x', BRAND)).toBeNull();
});

it('keeps a parent it has proven when a later reading sees less', () => {
  const memory = conversation();
  memory.remember({ id: '2', author: account('ana'), parentId: null, underId: null });
  expect(memory.parentOf('2')).toBe('1');
  expect(memory.postAuthor('3', 'x', BRAND)?.handle).toBe('brand');
});

it('ends when posts claim to answer each other in a circle', () => {
  const memory = conversation();
  memory.remember({ id: '1', author: account('zoe'), parentId: '3', underId: null });
  expect(memory.postAuthor('2', 'x', BRAND)?.handle).toBe('ben');
});
