import { X } from 'lucide';
import { useId, useRef } from 'preact/hooks';
import { IconButton } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useContent } from './editor-context';

/** Words the reply is found and grouped by; a comma or Enter ends one. */
export function TagField() {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { content, change } = useContent();
  const { tags } = content;
  const add = () => {
    const typed = (input.current?.value ?? '').split(',').map((tag) => tag.trim());
    const next = [...new Set([...tags, ...typed.filter((tag) => tag !== '')])];
    if (input.current) input.current.value = '';
    if (next.length > tags.length) change({ tags: next });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || (event.key !== 'Enter' && event.key !== ','))
      return;
    event.preventDefault();
    add();
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {words('library_fact_tags')}
      </label>
      <div class="tag-field">
        {tags.map((tag) => (
          <span key={tag} class="tag tag-line">
            <bdi>{tag}</bdi>
            <IconButton
              icon={X}
              iconSize={14}
              name={words('editor_remove_tag', tag)}
              onClick={() => change({ tags: tags.filter((each) => each !== tag) })}
            />
          </span>
        ))}
        <input
          ref={input}
          id={id}
          class="input"
          dir="auto"
          autocomplete="off"
          placeholder={words('editor_add_tag')}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      </div>
    </div>
  );
}
