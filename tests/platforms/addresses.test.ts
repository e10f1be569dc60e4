import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentIn, postIdIn, profileIn } from '@/lib/platforms/facebook/addresses';
import { PLATFORMS, platformFor } from '@/lib/platforms/registry';

const page = (address: string) => platformFor(new URL(address))?.page(new URL(address));
const onFacebook = (path: string) => new URL(path, 'https://www.facebook.com');

describe('platforms', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://mobile.twitter.com/brand/status/1', 'x'],
    ['https://www.facebook.com/brand', 'facebook'],
    ['http://x.com/home', undefined],
    ['https://x.com.example/home', undefined],
    ['https://notx.com/', undefined],
    ['https://business.facebook.com/latest/inbox', undefined],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com', undefined],
  ])('%s belongs to %s', (address, id) => {
    expect(platformFor(new URL(address))?.id).toBe(id);
  });

  it('never both claim an address, and none throws on one', () => {
    const hosts = fc.constantFrom('x.com', 'www.facebook.com', 'facebook.com', 'twitter.com', 'example.org');
    fc.assert(
      fc.property(hosts, fc.webPath(), fc.webQueryParameters(), (host, path, query) => {
        const url = new URL(`https://${host}${path}?${query}`);
        const claiming = PLATFORMS.filter((platform) => platform.claims(url));
        expect(claiming.length).toBeLessThan(2);
        for (const platform of PLATFORMS) platform.page(url);
      }),
    );
  });
});

describe('pages of X', () => {
  it.each([
    ['/home', { kind: 'timeline' }],
    ['/search?q=%40brand', { kind: 'timeline' }],
    ['/notifications', { kind: 'mentions' }],
    ['/notifications/mentions', { kind: 'mentions' }],
    ['/brand/status/12345', { kind: 'status', postId: '12345' }],
    ['/i/web/status/12345?s=20', { kind: 'status', postId: '12345' }],
    ['/brand/status/12345/photo/1', { kind: 'overlay' }],
    ['/compose/post?in_reply_to=1', { kind: 'overlay' }],
    ['/messages/1-2', { kind: 'messages' }],
    ['/brand', { kind: 'profile', handle: 'brand' }],
    ['/brand/with_replies', { kind: 'profile', handle: 'brand' }],
    ['/settings/account', undefined],
    ['/i/chat', undefined],
    ['/i/jf/creators/studio', undefined],
    ['/', undefined],
  ])('%s is %o', (path, kind) => {
    expect(page(`https://x.com${path}`)).toEqual(kind);
  });
});

describe('pages of Facebook', () => {
  it.each([
    ['/', { kind: 'timeline' }],
    ['/brand', { kind: 'profile', handle: 'brand' }],
    ['/profile.php?id=61550001112223', { kind: 'profile', handle: '61550001112223' }],
    ['/brand/posts/pfbid02abc', { kind: 'status', postId: 'pfbid02abc' }],
    ['/brand/posts/some-title/123', { kind: 'status', postId: '123' }],
    ['/permalink.php?story_fbid=pfbid02abc&id=1', { kind: 'status', postId: 'pfbid02abc' }],
    ['/groups/1/posts/2/', { kind: 'status', postId: '2' }],
    ['/groups/1', { kind: 'timeline' }],
    ['/photo/?fbid=7&set=a.1', { kind: 'status', postId: '7' }],
    ['/reel/99', { kind: 'status', postId: '99' }],
    ['/messages/t/1', { kind: 'messages' }],
    ['/marketplace', undefined],
    ['/brand/inbox/?mailbox_id=1', undefined],
    ['/%E0%A4%A', undefined],
  ])('%s is %o', (path, kind) => {
    expect(page(`https://www.facebook.com${path}`)).toEqual(kind);
  });
});

describe('addresses of comments on Facebook', () => {
  const long = (post: string, comment: string) => encodeURIComponent(btoa(`comment:${post}_${comment}`));

  it('carry their id as digits', () => {
    expect(commentIn(onFacebook('/brand/posts/1?comment_id=22'))).toEqual({
      id: '22',
      parentId: undefined,
      postId: undefined,
    });
  });

  it('carry post and comment in base64', () => {
    const url = onFacebook(`/ana.k?comment_id=${long('11', '22')}&__tn__=R`);
    expect(commentIn(url)).toEqual({ id: '22', parentId: undefined, postId: '11' });
  });

  it('name the comment a reply stands under', () => {
    const url = onFacebook(
      `/brand/posts/1?comment_id=${long('11', '22')}&reply_comment_id=${long('11', '33')}`,
    );
    expect(commentIn(url)).toEqual({ id: '33', parentId: '22', postId: '11' });
  });

  it('are nothing when the id is no id', () => {
    for (const id of [
      '',
      '%',
      '====',
      'Y29t',
      'hello world',
      '%F0%9F%91%8D',
      btoa('comment:1'),
      btoa('post:1_2'),
    ])
      expect(commentIn(onFacebook(`/a?comment_id=${id}`))).toBeUndefined();
  });

  it('never throw, and find every id they were made of', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,20}$/);
    fc.assert(
      fc.property(fc.string(), digits, digits, (junk, post, comment) => {
        const strange = onFacebook('/a');
        strange.searchParams.set('comment_id', junk);
        commentIn(strange);
        postIdIn(strange);
        profileIn(strange);
        expect(commentIn(onFacebook(`/a?comment_id=${long(post, comment)}`))?.id).toBe(comment);
      }),
    );
  });
});
