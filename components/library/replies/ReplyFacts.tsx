import { riskWord } from '@/lib/escalation/risk-words';
import type { SnippetContent } from '@/lib/library/snippet';
import { isBehind } from '@/lib/library/snippet';
import { languageName } from '../../ui/intl';
import { Tag } from '../../ui/Tag';
import { useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import { type Fact, Facts, WordList } from '../Facts';
import { audienceWord, platformList } from '../names';
import { isReadTag } from './read-tags';

interface ReplyFactsProps {
  readonly content: SnippetContent;
}

/** When it is offered, where, in what language, and who owns it. */
export function ReplyFacts({ content }: ReplyFactsProps) {
  const words = useWords();
  const lang = useLang();
  const tags = content.tags.filter(isReadTag);
  const languages = content.texts.map((text) => {
    const name = languageName(lang, text.lang);
    return isBehind(text, content.texts) ? words('library_language_behind', name) : name;
  });
  const facts: (Fact | null)[] = [
    tags.length === 0 ? null : { name: words('library_fact_tags'), value: <WordList items={tags} /> },
    content.risk === null
      ? null
      : { name: words('library_fact_risk'), value: <Tag tone="line">{riskWord(words, content.risk)}</Tag> },
    { name: words('library_fact_where'), value: audienceWord(words, content.audience) },
    { name: words('library_fact_sites'), value: platformList(lang, content.channels) },
    {
      name: words('library_fact_languages'),
      value: new Intl.ListFormat(lang, { type: 'conjunction' }).format(languages),
    },
    { name: words('library_fact_code'), value: <bdi class="lang">{content.code}</bdi> },
    { name: words('library_fact_owner'), value: <bdi>{content.owner || words('library_no_owner')}</bdi> },
    { name: words('library_fact_review'), value: dayName(lang, content.reviewBy) },
    content.expiresOn === null
      ? null
      : { name: words('library_fact_expires'), value: dayName(lang, content.expiresOn) },
    content.source === null
      ? null
      : { name: words('library_fact_source'), value: <bdi>{content.source.text}</bdi> },
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}

export function Examples({ content }: ReplyFactsProps) {
  const words = useWords();
  if (content.examples.length === 0) return null;
  return (
    <section aria-labelledby="examples-title">
      <h3 id="examples-title">{words('library_examples')}</h3>
      <ul class="quotes">
        {content.examples.map((example) => (
          <li key={example} dir="auto">
            {example}
          </li>
        ))}
      </ul>
    </section>
  );
}
