import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { FormDialog } from './FormDialog';
import { ReplyPick } from './ReplyPick';
import type { Wish } from './wishes-model';

/** Which reply that is there already answers the request. */
export function AnswerDialog({ wish, onEnd }: { wish: Wish; onEnd: () => void }) {
  const words = useWords();
  const { ports, replies } = useLibrary();
  const [picked, setPicked] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const answer = () => {
    setMissing(picked === null);
    if (picked === null) return;
    onEnd();
    replies.wishes.answer(wish, picked).catch(ports.onError);
  };
  return (
    <FormDialog
      title={words('library_answer_ask', wish.request.words)}
      yes={words('library_answer')}
      onYes={answer}
      onNo={onEnd}
    >
      <ReplyPick
        label={words('library_answer_reply')}
        hint={words('library_answer_hint')}
        onPick={setPicked}
      />
      <FieldError id="answer-problem" text={isMissing ? words('library_answer_missing') : undefined} />
    </FormDialog>
  );
}
