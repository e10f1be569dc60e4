import { useId } from 'preact/hooks';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../ui/words';
import type { CasePicture, PictureTrouble } from './case-picture';
import { useSidebar } from './sidebar-context';

/** Off until the person asks for it: a picture of the comment, and where it goes, which is nowhere by itself. */
export function EscalatePicture() {
  const words = useWords();
  const id = useId();
  const { escalate, ports, view } = useSidebar();
  const { picture, trouble, take, drop } = escalate.picture;
  const taken = picture.value;
  const takeAndTell = async () => {
    await take();
    const why = trouble.peek();
    view.say(words(why === null ? 'case_picture_stays' : TROUBLES[why]));
  };
  const change = (isOn: boolean) => void (isOn ? takeAndTell() : drop()).catch(ports.onError);
  return (
    <div class="case-picture">
      <label class="check">
        <input
          type="checkbox"
          checked={taken !== undefined}
          aria-describedby={id}
          onChange={(event) => {
            const isOn = event.currentTarget.checked;
            // It is on once the picture is there.
            event.currentTarget.checked = taken !== undefined;
            change(isOn);
          }}
        />
        <span>{words('case_picture')}</span>
      </label>
      <p class="hint" id={id}>
        {words(taken ? 'case_picture_stays' : trouble.value ? TROUBLES[trouble.value] : 'case_picture_hint')}
      </p>
      {taken ? <PictureThumb picture={taken} /> : null}
    </div>
  );
}

const TROUBLES = {
  'not-allowed': 'case_picture_not_allowed',
  'not-on-page': 'case_picture_not_on_page',
  'not-in-sight': 'case_picture_not_in_sight',
  failed: 'case_picture_failed',
} as const satisfies Record<PictureTrouble, WordKey>;

/** As it is kept. */
export function PictureThumb({ picture: { url, width, height } }: { picture: CasePicture }) {
  const words = useWords();
  return <img class="case-thumb" src={url} width={width} height={height} alt={words('case_picture_alt')} />;
}
