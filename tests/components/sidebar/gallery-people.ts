import type { StoredComment } from '@/lib/database/records';
import { comment, minutesAgo, QUEUE } from './people';

export const answered: StoredComment[] = QUEUE.map((each, nth) => ({
  ...each,
  status: nth < 2 ? 'escalated' : 'answered',
}));

export const LONG_NAME = comment('77', {
  platform: 'facebook',
  author: { name: 'Anneliese-Friederike von Schwarzenbrunner', handle: 'annelieseschwarzenbrunner' },
  text: 'Bohnenabonnementkündigungsbestätigung kam vor drei Wochen, trotzdem wieder 34,90 € abgebucht. Bitte klären und zurücküberweisen.',
  lang: 'de',
  postedAt: null,
  firstSeenAt: minutesAgo(41),
  translated: true,
  truncated: true,
  triage: { risk: 'fraud', words: [], lang: 'de' },
});

export const SALMA = comment('78', {
  author: { name: 'سلمى منصور', handle: 'salma_m' },
  text: 'طلبت فلتر الماء منذ عشرة أيام برقم BR-48213 ولم يصل بعد. هل يمكن التحقق من الطلب؟',
  lang: 'ar',
  postedAt: minutesAgo(27),
  triage: { risk: null, words: [], lang: 'ar' },
});
