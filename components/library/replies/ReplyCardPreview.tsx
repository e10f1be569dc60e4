import { ShieldCheck, TriangleAlert } from 'lucide';
import type { SnippetContent } from '@/lib/library/snippet';
import type { FilledPart } from '@/lib/library/template';
import { Icon } from '../../ui/Icon';
import { languageName } from '../../ui/intl';
import { useCount, useLang, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import type { ReplyPreview } from './reply-preview';

/** The reply on its card, filled for a comment that was really written, in one language at a time. */
export function ReplyCardPreview({ content }: { content: SnippetContent }) {
  const words = useWords();
  const { replies } = useLibrary();
  const preview = replies.preview.card.value;
  if (!preview) return null;
  const { comment } = preview;
  return (
    <div class="preview">
      {content.texts.length > 1 ? <Languages content={content} shown={preview.text.lang} /> : null}
      {comment ? (
        <p class="preview-for" dir="auto" title={comment.text}>
          {comment.text}
        </p>
      ) : null}
      <section class="card" aria-label={words('library_preview')}>
        <header class="card-head">
          <b>
            {comment
              ? words(
                  'library_preview_for',
                  comment.author.name || comment.author.handle || PLATFORM_NAMES[comment.platform],
                )
              : words('library_preview_head')}
          </b>
          <Length preview={preview} />
        </header>
        <p class="card-body" lang={preview.text.lang} dir="auto">
          {preview.parts.map((part, nth) => (
            <Part key={nth} part={part} />
          ))}
        </p>
        <footer class="card-foot">
          <Verdict preview={preview} />
        </footer>
      </section>
    </div>
  );
}

function Languages({ content, shown }: { content: SnippetContent; shown: string }) {
  const words = useWords();
  const lang = useLang();
  const { replies } = useLibrary();
  return (
    <fieldset class="seg">
      <legend class="sr">{words('library_preview_language')}</legend>
      {content.texts.map((text) => (
        <label key={text.lang}>
          <input
            type="radio"
            name="preview-language"
            checked={text.lang === shown}
            onChange={() => replies.preview.speak(text.lang)}
          />
          <span>{languageName(lang, text.lang)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Part({ part }: { part: FilledPart }) {
  if (part.kind === 'plain') return <>{part.text}</>;
  return <span class={part.kind === 'filled' ? 'var' : 'var var-miss'}>{part.text}</span>;
}

function Length({ preview: { length } }: { preview: ReplyPreview }) {
  const words = useWords();
  if (length === null) return null;
  const isOver = length.used > length.limit;
  return (
    <span class={isOver ? 'push num card-over' : 'push num'}>
      {words('library_length_on_x', length.used, length.limit)}
    </span>
  );
}

function Verdict({ preview: { isBroken, findings } }: { preview: ReplyPreview }) {
  const words = useWords();
  const count = useCount();
  const { policies } = useLibrary();
  if (isBroken) return <Warned text={words('library_broken')} />;
  if (findings.length > 0) {
    const titles = [...new Set(findings.map(({ title }) => title))].join(', ');
    return <Warned text={words('library_policy_findings', titles)} />;
  }
  return (
    <span class="ok">
      <Icon node={ShieldCheck} size={14} />
      {count('library_policies_pass', policies.count)}
    </span>
  );
}

function Warned({ text }: { text: string }) {
  return (
    <span class="ok is-warned">
      <Icon node={TriangleAlert} size={14} />
      {text}
    </span>
  );
}
