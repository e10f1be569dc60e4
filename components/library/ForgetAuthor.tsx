import { useState } from 'preact/hooks';
import { type PlatformId, platformIdSchema } from '@/lib/conversations/account';
import { Button } from '../ui/Button';
import { useWords } from '../ui/words';
import { useLibrary } from './library-context';
import { PLATFORM_NAMES } from './names';

/** Takes what one person wrote off this computer. */
export function ForgetAuthor() {
  const words = useWords();
  const { data } = useLibrary();
  const [platform, setPlatform] = useState<PlatformId>('x');
  const [who, setWho] = useState('');
  const isHeld = who.trim().replace(/^@/, '') === '';
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isHeld) void data.askForget(platform, who.trim());
  };
  return (
    <form class="field" aria-labelledby="forget-title" onSubmit={ask}>
      <h3 class="label" id="forget-title">
        {words('library_forget')}
      </h3>
      <p class="hint">{words('library_forget_hint')}</p>
      <div class="forget">
        <label class="field">
          <span class="meta">{words('library_forget_site')}</span>
          <select
            class="select"
            value={platform}
            onChange={(event) => setPlatform(platformIdSchema.parse(event.currentTarget.value))}
          >
            {platformIdSchema.options.map((id) => (
              <option key={id} value={id}>
                {PLATFORM_NAMES[id]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="meta">{words('library_forget_who')}</span>
          <input
            class="input"
            type="text"
            dir="auto"
            autocomplete="off"
            value={who}
            onInput={(event) => setWho(event.currentTarget.value)}
          />
        </label>
        <Button type="submit" held={isHeld}>
          {words('library_forget_button')}
        </Button>
      </div>
    </form>
  );
}
