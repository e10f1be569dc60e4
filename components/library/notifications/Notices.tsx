import { TriangleAlert } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';

/** The browser's own switch for notifications: on is what it allows, and off gives that back. */
export function Notices() {
  const words = useWords();
  const { ports, notes } = useLibrary();
  const id = useId();
  const [isOn, setOn] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const { notices } = ports;
  useEffect(() => {
    notices?.isOn().then(setOn, ports.onError);
  }, [notices, ports]);
  if (!notices) return null;
  const turn = async (wanted: boolean) => {
    // First of all: the browser asks only in the turn of the press.
    const now = await (wanted ? notices.turnOn() : notices.turnOff());
    setOn(now);
    setRefused(wanted && !now);
    if (now === wanted) notes.tell(words(now ? 'notices_on' : 'notices_off'));
  };
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={isRefused ? id : undefined}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            // The box shows what is, not what was wished for.
            event.currentTarget.checked = isOn;
            void turn(checked).catch(ports.onError);
          }}
        />
        <span>
          {words('notices_switch')}
          <span class="hint block">{words('notices_switch_hint')}</span>
        </span>
      </label>
      <div role="status">
        {isRefused ? (
          <p class="field-error" id={id}>
            <Icon node={TriangleAlert} size={14} />
            {words('notices_refused')}
          </p>
        ) : null}
      </div>
    </div>
  );
}
