import { platformIdSchema } from '@/lib/conversations/account';
import { riskKindSchema } from '@/lib/conversations/risk';
import { riskWord } from '@/lib/escalation/risk-words';
import type { SnippetContent } from '@/lib/library/snippet';
import { ROLES } from '@/lib/library/team';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { audienceWord, PLATFORM_NAMES } from '../names';
import { useContent, useEditor } from './editor-context';
import { OneLine } from './OneLine';
import { OneOf, OneOrNone } from './OneOf';
import { SourceFields } from './SourceFields';
import { TagField } from './TagField';
import { useProblem } from './use-problem';

/** Where the reply belongs, who may use it where, and who stands for it. */
export function DetailsSection() {
  const words = useWords();
  const { followsTitle } = useEditor();
  const { content, change } = useContent();
  const changeCode = (code: string) => {
    followsTitle.value = false;
    change({ code: code.trim().toLowerCase() });
  };
  return (
    <section aria-labelledby="editor-details">
      <div class="sec-head">
        <h2 id="editor-details">{words('editor_details')}</h2>
      </div>
      <div class="fields">
        <OneLine
          field="code"
          label={words('editor_code')}
          value={content.code}
          dir="ltr"
          onInput={changeCode}
        />
        <OneLine
          field="folder"
          label={words('editor_folder')}
          value={content.folder}
          onInput={(folder) => change({ folder })}
        />
        <TagField />
        <OneLine
          field="owner"
          label={words('library_fact_owner')}
          value={content.owner}
          onInput={(owner) => change({ owner })}
        />
        <Choices />
        <Sites />
        <SourceFields />
      </div>
    </section>
  );
}

function Choices() {
  const words = useWords();
  const { content, change } = useContent();
  const risks = riskKindSchema.options.map((kind) => [kind, riskWord(words, kind)] as const);
  return (
    <>
      <OneOf
        label={words('editor_kind_of_reply')}
        value={content.kind}
        options={KINDS.map((kind) => [kind, words(KIND_WORDS[kind])])}
        onChange={(kind) => change({ kind })}
      />
      <OneOrNone
        label={words('library_fact_risk')}
        value={content.risk}
        none={words('library_no_risk')}
        options={risks}
        onChange={(risk) => change({ risk })}
      />
      <OneOf
        label={words('library_fact_where')}
        value={content.audience}
        options={AUDIENCES.map((audience) => [audience, audienceWord(words, audience)])}
        onChange={(audience) => change({ audience })}
      />
      <OneOrNone
        label={words('editor_role')}
        value={content.role}
        none={words('editor_everybody')}
        options={ROLES.map((role) => [role, words(ROLE_WORDS[role])])}
        onChange={(role) => change({ role })}
      />
    </>
  );
}

function Sites() {
  const words = useWords();
  const { content, change } = useContent();
  const problem = useProblem('channels');
  return (
    <fieldset class="field">
      <legend class="label">{words('library_fact_sites')}</legend>
      <span class="row">
        {platformIdSchema.options.map((site) => (
          <label key={site} class="check">
            <input
              type="checkbox"
              checked={content.channels.includes(site)}
              aria-invalid={problem ? 'true' : undefined}
              onChange={({ currentTarget }) =>
                change({
                  channels: platformIdSchema.options.filter((each) =>
                    each === site ? currentTarget.checked : content.channels.includes(each),
                  ),
                })
              }
            />
            {PLATFORM_NAMES[site]}
          </label>
        ))}
      </span>
      <FieldError id="editor-channels-problem" text={problem} />
    </fieldset>
  );
}

const KINDS = ['first-answer', 'follow-up', 'hand-off'] as const satisfies readonly SnippetContent['kind'][];
const AUDIENCES = ['any', 'public', 'private'] as const satisfies readonly SnippetContent['audience'][];

const KIND_WORDS = {
  'first-answer': 'editor_first_answer',
  'follow-up': 'editor_follow_up',
  'hand-off': 'editor_hand_off',
} as const satisfies Record<SnippetContent['kind'], WordKey>;

const ROLE_WORDS = {
  viewer: 'editor_role_viewer',
  author: 'editor_role_author',
  reviewer: 'editor_role_reviewer',
  approver: 'editor_role_approver',
} as const satisfies Record<(typeof ROLES)[number], WordKey>;
