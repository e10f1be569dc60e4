import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { commentSchema } from '@/lib/conversations/comment';
import { BRAND, contextFor, FIXTURE_PAGES, type FixturePage, open } from './fixture-pages';

/** One thing done to one element of the page; `at` chooses the element, `with` another one. */
type Damage = { how: keyof typeof DAMAGES; at: number; with: number };

const STRANGE = [
  '',
  '%',
  '?comment_id=%E0%A4%A',
  'javascript:1',
  'https://[',
  '//',
  'Y29tbWVudDo=',
  '/a/status/',
  '9'.repeat(400),
];

const DAMAGES = {
  remove: (element: Element) => element.remove(),
  empty: (element: Element) => element.replaceChildren(),
  bare: (element: Element) => {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  },
  twice: (element: Element) => element.after(element.cloneNode(true)),
  moved: (element: Element, other: Element) => {
    if (!element.contains(other)) other.append(element);
  },
  misled: (element: Element, _other: Element, chosen: number) => {
    for (const { name } of [...element.attributes])
      element.setAttribute(name, STRANGE[chosen % STRANGE.length] ?? '');
  },
};

const damage: fc.Arbitrary<Damage> = fc.record({
  how: fc.constantFrom(...(Object.keys(DAMAGES) as (keyof typeof DAMAGES)[])),
  at: fc.nat(),
  with: fc.nat(),
});

it('reads or declines, and never throws, whatever the page has become', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FIXTURE_PAGES),
      fc.array(damage, { minLength: 1, maxLength: 40 }),
      (saved, damages) => {
        const root = open(saved);
        const context = contextFor(saved, root);
        for (const one of damages) apply(context.subject, one);
        readEverything(saved, root, context);
      },
    ),
    { numRuns: 120 },
  );
}, 60_000);

function apply(subject: Element, { how, at, with: other }: Damage): void {
  const elements = subject.querySelectorAll('*');
  const element = elements[at % elements.length];
  const second = elements[other % elements.length];
  if (element && second) DAMAGES[how](element, second, other);
}

function readEverything(
  { platform, url: address }: FixturePage,
  root: Document,
  context: ReturnType<typeof contextFor>,
) {
  const url = new URL(address);
  platform.subject(root, url);
  platform.actingAccount(root, BRAND);
  for (const container of platform.candidates(root)) {
    const comment = platform.readComment(container, context);
    if (comment) expect(commentSchema.safeParse(comment).success).toBe(true);
    platform.chipPlace(container);
    platform.replyButton(container);
  }
  for (const composer of platform.composers(root, url)) platform.composerOf(composer.box, url);
  for (const button of root.querySelectorAll('button, [role=button]')) platform.submits(button, url);
}
