import { ShieldCheck, TriangleAlert } from 'lucide';
import type { FilledPart } from '@/lib/library/template';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { PLATFORM_NAMES } from '../names';
import { useContent, useEditor } from './editor-context';
import type { FilledPreview } from './fill-preview';

/** The reply as the customer who wrote a recent comment would read it. */
export function PreviewPane() {
  const words = useWords();
  const { preview, checks } = useEditor();
  const { content } = useContent();
  const filled = preview.filled.value;
  return (
    <section aria-labelledby="editor-preview">
      <div class="sec-head sec-head-pick">
        <h2 id="editor-preview">{words('library_preview')}</h2>
        {content.channels.length > 1 ? <SiteSwitch /> : null}
      </div>
      <TryOn />
      {filled ? (
        <div class="card">
          <div class="card-head">
            <b>{words(preview.comment.value ? 'editor_your_reply' : 'library_preview_head')}</b>
            <Length filled={filled} />
          </div>
          <p class="card-body" dir="auto" lang={checks.here.value.lang}>
            {filled.parts.map((part, nth) => (
              <Part key={nth} part={part} />
            ))}
          </p>
          <Verdict filled={filled} />
        </div>
      ) : null}
    </section>
  );
}

function SiteSwitch() {
  const words = useWords();
  const { preview } = useEditor();
  const { content } = useContent();
  return (
    <fieldset class="seg push">
      <legend class="sr">{words('editor_preview_site')}</legend>
      {content.channels.map((site) => (
        <label key={site}>
          <input
            type="radio"
            name="preview-site"
            checked={site === preview.site.value}
            onChange={() => preview.turnTo(site)}
          />
          <span>{PLATFORM_NAMES[site]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which comment it is filled for. */
function TryOn() {
  const words = useWords();
  const { preview } = useEditor();
  const comment = preview.comment.value;
  const comments = preview.comments.value;
  if (comment === null) return <p class="try-on quiet">{words('editor_no_comment')}</p>;
  return (
    <div class="try-on">
      <p class="quiet" dir="auto">
        {words('editor_reply_to')} <b>{comment.author.name}</b>: “{comment.text}”
      </p>
      {comments.length > 1 ? (
        <select
          class="select"
          aria-label={words('editor_try_on')}
          value={comment.key}
          onChange={(event) => preview.tryOn(event.currentTarget.value)}
        >
          {comments.map(({ key, author, text }) => (
            <option key={key} value={key}>
              {`${author.name}: ${text.slice(0, 60)}`}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  );
}

function Part({ part }: { part: FilledPart }) {
  if (part.isLocked) return <span class="locked">{part.text}</span>;
  if (part.kind === 'plain') return <>{part.text}</>;
  return <span class={part.kind === 'filled' ? 'var' : 'var var-miss'}>{part.text}</span>;
}

function Length({ filled: { length, platform, isBroken } }: { filled: FilledPreview }) {
  const words = useWords();
  if (isBroken) return null;
  if (length === null) return <span class="push">{words('editor_private')}</span>;
  const isOver = length.used > length.limit;
  return (
    <span class={isOver ? 'push num card-over' : 'push num'}>
      {words('editor_length', PLATFORM_NAMES[platform], length.used, length.limit)}
    </span>
  );
}

function Verdict({ filled }: { filled: FilledPreview }) {
  const words = useWords();
  const titles = [...new Set(filled.findings.map(({ title }) => title))].join(', ');
  const isFine = !filled.isBroken && titles === '';
  return (
    <div class="card-foot">
      <span class={isFine ? 'ok' : 'ok is-warned'}>
        <Icon node={isFine ? ShieldCheck : TriangleAlert} size={14} />
        {filled.isBroken
          ? words('editor_broken')
          : isFine
            ? words('editor_passes')
            : words('library_policy_findings', titles)}
      </span>
    </div>
  );
}
