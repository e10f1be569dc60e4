import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { CONFIDENT } from '@/lib/suggestions/ranker/confidence';
import { type Asked, LeftOut } from '@/lib/suggestions/ranker/left-out';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { scoreLibrary } from '@/lib/suggestions/score-library';
import { buildIndex } from '@/lib/suggestions/snippet-index';

/** Comments about nothing that the starter library answers. */
const ABOUT_NOTHING = [
  'The sunset over the lake was lovely yesterday',
  'My neighbour plays the trombone at midnight',
  'Who won the chess tournament in the village hall?',
  'Does anybody know a good recipe for lentil soup?',
  'Our cat sleeps on the piano',
  'It has been raining since Tuesday here',
  'Seven geese crossed the road this morning',
  'The new bridge opens in spring',
  'I am reading a book about lighthouses',
  'Which bus goes to the museum from the station?',
  'Grandma turned ninety, what a party',
  'The moon looks huge tonight',
  'Our choir sings Bach on Sunday',
  'I painted the fence green',
  'Tomatoes grow best next to basil',
  'Lol',
  'First!',
  'Check out my page for poems',
  'Happy birthday Martin',
  'Marathon tomorrow, wish me luck',
];

/** The product's own library, asked for its example comments with each left out in turn. */
export async function starterRows(vectors: WordVectors | null) {
  const start = performance.now();
  const score = await scoreLibrary(STARTER_SNIPPETS, vectors);
  const scoreMs = performance.now() - start;
  const asked = [...new LeftOut(STARTER_SNIPPETS, vectors).steps()].filter((each) => each !== undefined);
  const isFound = ({ id, order }: Asked) => order.slice(0, 3).includes(id);
  const isSure = ({ confidence }: Asked) => confidence >= CONFIDENT;
  const share = (some: readonly unknown[], all: readonly unknown[]) => (100 * some.length) / all.length;
  const ranker = new Ranker(vectors);
  ranker.follow(buildIndex(STARTER_SNIPPETS));
  ranker.study();
  const shown = ABOUT_NOTHING.filter((text) => ranker.rank(text, 'en').isConfident);
  const higher = { unit: '%', better: 'higher' as const };
  return [
    {
      metric: 'starter library, example left out, R@3',
      ...{ value: share(asked.filter(isFound), asked), ...higher },
      others: {
        'R@1': (100 * score.first) / score.examples,
        examples: score.examples,
        'scored in, ms': scoreMs,
      },
    },
    {
      metric: 'starter library, example left out: in the first three or not confident',
      ...{
        value: share(
          asked.filter((each) => isFound(each) || !isSure(each)),
          asked,
        ),
        ...higher,
      },
      others: {
        'confident, %': share(asked.filter(isSure), asked),
        'of those confident, in the first three, %': share(
          asked.filter((each) => isSure(each) && isFound(each)),
          asked.filter(isSure),
        ),
      },
    },
    {
      metric: 'starter library, comments about nothing in it: not confident',
      ...{ value: 100 - share(shown, ABOUT_NOTHING), ...higher },
      others: { comments: ABOUT_NOTHING.length },
    },
  ];
}
