import { BadgeCheck, CalendarClock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon';
import { languageName } from '../ui/intl';
import { useCount, useLang, useWords } from '../ui/words';
import { CardPolicies } from './CardPolicies';
import { DetailField } from './DetailField';
import { platformName } from './names';
import { outOfPlace } from './out-of-place';
import type { ReplyCard } from './reply-card';
import { useSidebar } from './sidebar-context';
import { dayOf } from './times';

interface ReplyCardViewProps {
  readonly card: ReplyCard;
  readonly onFill: (name: string, value: string) => void;
  /** Stands in the head instead of where the reply goes. */
  readonly head?: ComponentChildren;
}

/** The index card: where it goes, its blanks, its words, and who stands behind it. */
export function ReplyCardView({ card, onFill, head }: ReplyCardViewProps) {
  return (
    <div class="card">
      <div class="card-head">
        {head ?? <Where card={card} />}
        <Length card={card} />
      </div>
      {card.details.length > 0 ? (
        <div class={card.missing.length > 0 ? 'need' : 'need need-filled'}>
          {card.details.map((detail) => (
            <DetailField
              key={detail.placeholder.name}
              detail={detail}
              isMissing={card.missing.includes(detail.placeholder.name)}
              onFill={onFill}
            />
          ))}
        </div>
      ) : null}
      <p class="card-body" dir="auto" lang={card.option.text.lang}>
        {card.parts.map((part, nth) => {
          if (part.kind === 'plain') return part.text;
          const name = part.kind === 'missing' ? 'var-miss' : 'var';
          return (
            <mark class={name} key={`${nth}`}>
              {part.text}
            </mark>
          );
        })}
      </p>
      <CardFoot card={card} />
    </div>
  );
}

function Where({ card }: { card: ReplyCard }) {
  const words = useWords();
  const lang = useLang();
  const model = useSidebar();
  const comment = model.desk.comment.value;
  if (!comment) return null;
  const isVariant = card.option.text.variants.some((variant) => variant.platform === comment.platform);
  const where = comment.audience === 'private' ? 'sidebar_where_private' : 'sidebar_where_public';
  const misplaced = outOfPlace(model, card.option.snippet);
  return (
    <>
      <h2>
        <b>{words('sidebar_your_reply')}</b>
      </h2>
      {misplaced === null ? null : <span class="misplaced">{misplaced}</span>}
      <span>
        {words(where, platformName(comment.platform), languageName(lang, card.option.text.lang))}
        {isVariant ? `, ${words('sidebar_variant', platformName(comment.platform))}` : null}
      </span>
    </>
  );
}

function Length({ card }: { card: ReplyCard }) {
  const words = useWords();
  const count = useCount();
  const { used, limit } = card.length;
  if (card.missing.length > 0) {
    return <span class="num push">{count('sidebar_blanks', card.missing.length)}</span>;
  }
  const names = card.isTooLong ? 'num push card-over' : 'num push';
  return <span class={names}>{words('sidebar_length', used, limit)}</span>;
}

function CardFoot({ card }: { card: ReplyCard }) {
  const words = useWords();
  const lang = useLang();
  const { snippet } = card.option;
  const due = dayOf(lang, snippet.reviewBy);
  const approver = snippet.approvals.at(-1)?.by;
  return (
    <p class="card-foot">
      {approver ? (
        <span class="ok">
          <Icon node={BadgeCheck} size={14} />
          <bdi>{approver}</bdi>
        </span>
      ) : null}
      {card.option.reviewOverdue ? (
        <span class="ok is-warned">
          <Icon node={CalendarClock} size={14} />
          {words('sidebar_review_was', due)}
        </span>
      ) : (
        <span>{words('sidebar_review', due)}</span>
      )}
      <CardPolicies card={card} />
    </p>
  );
}
