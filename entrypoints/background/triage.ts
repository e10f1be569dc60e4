import { browser } from 'wxt/browser';
import type { Comment } from '@/lib/conversations/comment';
import type { TriageOf } from '@/lib/database/comments';
import { corrections } from '@/lib/database/corrections';
import type { Triage } from '@/lib/database/records';
import { hearing } from '@/lib/triage/hearing';
import { type LearnedLabels, learnLabels } from '@/lib/triage/learned/learned-labels';
import { type Labels, type ReadingTools, readLabels } from '@/lib/triage/read-labels';
import { readSentimentModel, type SentimentModel } from '@/lib/triage/sentiment/sentiment-model';
import { cueBooksNow } from './cue-books';
import type { WorkerContext } from './worker-context';

/** Triage with all it can have now: the team's words and lessons, weights of feelings. No failing stops the rules. */
export async function triageNow({ db }: Pick<WorkerContext, 'db'>): Promise<TriageOf> {
  const [model, learned, booksNow] = await Promise.all([modelOnce(), learnedNow(db), cueBooksNow(db)]);
  return (comment) => hearing(booksNow(comment.lang), () => triageOf(comment, { model, learned }));
}

const RULES_ALONE: ReadingTools = { model: undefined, learned: undefined };

/** What the text says, in the customer's own words, and its language as the page states it or as it was heard. */
export function triageOf({ text, lang }: Comment, tools: ReadingTools = RULES_ALONE): Triage {
  return asTriage(readLabels(text, lang, tools));
}

function asTriage(labels: Labels): Triage {
  const { risk, words, lang, risks, topics, personalData, classes, classWords, sentiment, talk } = labels;
  const { urgency, taught } = labels;
  return {
    risk,
    words: [...words],
    lang,
    risks: [...risks],
    topics: [...topics],
    personalData: [...personalData],
    classes: [...classes],
    classWords: [...classWords],
    sentiment: sentiment && {
      label: sentiment.sentiment,
      confidence: Math.round(sentiment.confidence * 100) / 100,
      words: [...sentiment.words],
    },
    talk: { label: talk.talk, words: [...talk.words] },
    ...(urgency === null ? {} : { urgency }),
    ...(taught.length === 0 ? {} : { taught: [...taught] }),
  };
}

let model: Promise<SentimentModel | undefined> | undefined;

/** Read when the first comment needs it, not when the worker starts. Losing it with the worker costs reading it again. */
function modelOnce(): Promise<SentimentModel | undefined> {
  model ??= readModel();
  return model;
}

async function readModel(): Promise<SentimentModel | undefined> {
  try {
    const answer = await fetch(browser.runtime.getURL('/triage/sentiment.bin'));
    return readSentimentModel(new Uint8Array(await answer.arrayBuffer()));
  } catch (error) {
    // A file of the extension's own: only a browser that is being updated or stopped keeps it back.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

let lessons: { readonly last: string; readonly learned: LearnedLabels } | undefined;

/** Made anew when a lesson was added or taken back; told by their count and the last one's id. */
async function learnedNow(db: WorkerContext['db']): Promise<LearnedLabels | undefined> {
  const count = await db.corrections.count();
  if (count === 0) return undefined;
  const last = `${count} ${(await db.corrections.orderBy('id').last())?.id}`;
  if (lessons?.last !== last) lessons = { last, learned: learnLabels(await corrections(db)) };
  return lessons.learned;
}
