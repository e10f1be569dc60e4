import { useState } from 'preact/hooks';
import { languageName } from '../../ui/intl';
import { State } from '../../ui/State';
import { useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { ActButton } from './ActButton';
import { AnswerDialog } from './AnswerDialog';
import type { Wish } from './wishes-model';

/** What responders asked for, with the comment it was for while that is kept. */
export function RequestsPane() {
  const words = useWords();
  const { replies } = useLibrary();
  const wishes = replies.wishes.requests.value;
  if (wishes === undefined) return <p class="wishes quiet">{words('library_loading')}</p>;
  if (wishes.length === 0)
    return <State title={words('library_no_requests')} text={words('library_no_requests_text')} />;
  return (
    <ul class="wishes" aria-label={words('library_requests')}>
      {wishes.map((wish) => (
        <WishItem key={wish.request.id} wish={wish} />
      ))}
    </ul>
  );
}

function WishItem({ wish }: { wish: Wish }) {
  const words = useWords();
  const lang = useLang();
  const { ports, replies } = useLibrary();
  const { wishes } = replies;
  const { edit } = replies.acts.rightsAlone();
  const [isAsking, ask] = useState(false);
  const { request, comment } = wish;
  const by = request.createdBy === '' ? words('library_somebody') : request.createdBy;
  return (
    <li class="wish">
      <div>
        <h2 dir="auto">{request.words}</h2>
        <p class="meta">
          {words('library_request_by', by, shortMoment(lang, request.createdAt))}
          {request.lang === null ? null : `, ${languageName(lang, request.lang)}`}
        </p>
        {comment ? (
          <blockquote class="wish-comment">
            <p class="meta">
              {words('library_request_comment', comment.author.name, PLATFORM_NAMES[comment.platform])}
            </p>
            <p dir="auto">{comment.text}</p>
          </blockquote>
        ) : (
          <p class="meta">
            {words(request.commentKey === null ? 'library_request_alone' : 'library_request_forgotten')}
          </p>
        )}
      </div>
      <div class="actions">
        <ActButton
          tone="primary"
          verdict={edit}
          onPress={() => wishes.write({ words: request.words, lang: request.lang, requestId: request.id })}
        >
          {words('library_write_reply')}
        </ActButton>
        <ActButton verdict={edit} onPress={() => ask(true)}>
          {words('library_answer_with')}
        </ActButton>
        <ActButton verdict={edit} onPress={() => void wishes.decline(wish).catch(ports.onError)}>
          {words('library_decline')}
        </ActButton>
      </div>
      {isAsking ? <AnswerDialog wish={wish} onEnd={() => ask(false)} /> : null}
    </li>
  );
}
