import { Plus } from 'lucide';
import type { SnippetContent } from '@/lib/library/snippet';
import { variablesIn } from '@/lib/library/template';
import { CONDITION_ONLY, KNOWN_NAMES } from '@/lib/library/template-values';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { newPlaceholder, withPlaceholder } from './edit-content';
import { useContent, useEditor } from './editor-context';
import { KNOWN_WORDS } from './use-name-list';
import { VariableRow } from './VariableRow';

/** What is filled in: the names Cuecard knows, and those a person is asked for. */
export function VariablesSection() {
  const words = useWords();
  const { drafting } = useEditor();
  const { content } = useContent();
  const { placeholders } = content;
  const add = () => {
    const taken = new Set(placeholders.map(({ name }) => name));
    let nth = placeholders.length + 1;
    while (taken.has(`value_${nth}`)) nth += 1;
    drafting.change(withPlaceholder(content, placeholders.length, newPlaceholder(`value_${nth}`)));
  };
  return (
    <section aria-labelledby="editor-variables">
      <div class="sec-head">
        <h2 id="editor-variables">{words('editor_variables')}</h2>
        <button class="link push" type="button" onClick={add}>
          <Icon node={Plus} size={14} />
          {words('editor_declare')}
        </button>
      </div>
      <div class="mini-wrap">
        <table class="mini">
          <thead>
            <tr>
              <th scope="col">{words('editor_variable')}</th>
              <th scope="col">{words('editor_filled_from')}</th>
              <th scope="col">{words('editor_kind')}</th>
              <th scope="col">{words('editor_if_nothing')}</th>
              <th scope="col">
                <span class="sr">{words('editor_column_act')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {knownIn(content).map((name) => (
              <KnownRow key={name} name={name} />
            ))}
            {placeholders.map((placeholder, nth) => (
              <VariableRow key={nth} nth={nth} placeholder={placeholder} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function KnownRow({ name }: { name: keyof typeof KNOWN_WORDS }) {
  const words = useWords();
  return (
    <tr>
      <td>
        <bdi class="tok">{name}</bdi>
      </td>
      <td>{words(KNOWN_WORDS[name])}</td>
      <td class="quiet">{words('editor_type_text')}</td>
      <td class="quiet" colSpan={2}>
        {words('editor_asks')}
      </td>
    </tr>
  );
}

function knownIn({ texts }: SnippetContent): (keyof typeof KNOWN_WORDS)[] {
  const bodies = texts.flatMap(({ body, variants }) => [body, ...variants.map((variant) => variant.body)]);
  const used = new Set(bodies.flatMap((body) => variablesIn(body)));
  return KNOWN_NAMES.filter(
    (name) => used.has(name) && !CONDITION_ONLY.has(name),
  ) as (keyof typeof KNOWN_WORDS)[];
}
