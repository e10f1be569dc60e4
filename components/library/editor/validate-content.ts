import type { SnippetContent } from '@/lib/library/snippet';
import { isIsoDate } from '@/lib/shared/iso-date';
import type { WordKey } from '@/lib/shared/words';

/** What keeps a version from being handed in, at the field where it is mended. */
export interface ContentProblem {
  /** A property (`owner`), `title:de`, `body:de`, `source.url` or `source.checkedOn`. */
  readonly field: string;
  readonly word: WordKey;
  readonly substitutions: readonly string[];
}

/** Problems of the fields, in the order of the page. Those of the template language are the linter's. */
export function contentProblems(content: SnippetContent): ContentProblem[] {
  return [...textProblems(content), ...detailProblems(content), ...sourceProblems(content)];
}

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function textProblems({ texts }: SnippetContent): ContentProblem[] {
  return texts.flatMap(({ lang, title, body, variants }) => [
    ...(title.trim() === '' ? [problem(`title:${lang}`, 'editor_problem_no_title', lang)] : []),
    ...(body.trim() === '' ? [problem(`body:${lang}`, 'editor_problem_no_words', lang)] : []),
    ...variants
      .filter((variant) => variant.body.trim() === '')
      .map(({ platform }) => problem(`body:${lang}`, 'editor_problem_empty_variant', platform, lang)),
  ]);
}

function detailProblems(content: SnippetContent): ContentProblem[] {
  const { code, channels, owner, reviewBy, expiresOn } = content;
  const found: (ContentProblem | false)[] = [
    code === '' && problem('code', 'editor_problem_no_code'),
    code !== '' && !CODE.test(code) && problem('code', 'editor_problem_code'),
    channels.length === 0 && problem('channels', 'editor_problem_no_site'),
    owner.trim() === '' && problem('owner', 'editor_problem_no_owner'),
    !isIsoDate(reviewBy) && problem('reviewBy', 'editor_problem_review_day'),
    expiresOn !== null && !isIsoDate(expiresOn) && problem('expiresOn', 'editor_problem_expiry_day'),
  ];
  return found.filter((each) => each !== false);
}

function sourceProblems({ source }: SnippetContent): ContentProblem[] {
  if (source === null) return [];
  const found: (ContentProblem | false)[] = [
    source.text.trim() === '' && problem('source', 'editor_problem_no_source'),
    source.url !== null && !isWebAddress(source.url) && problem('source.url', 'editor_problem_address'),
    source.checkedOn !== null &&
      !isIsoDate(source.checkedOn) &&
      problem('source.checkedOn', 'editor_problem_checked_day'),
  ];
  return found.filter((each) => each !== false);
}

function problem(field: string, word: WordKey, ...substitutions: readonly string[]): ContentProblem {
  return { field, word, substitutions };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
