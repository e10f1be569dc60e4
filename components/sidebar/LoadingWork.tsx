import { SearchRow } from './SearchRow';

/** The page is being read: the shape of what comes. Search works meanwhile. */
export function LoadingWork() {
  return (
    <main class="work work-whole">
      <div class="pane" aria-busy="true">
        <div class="comment" aria-hidden="true">
          <div class="clock" />
          <div class="skel-stack">
            {SPEECH.map(([inline, names]) => (
              <span key={inline} class={`skel ${names}`} style={{ inlineSize: inline }} />
            ))}
          </div>
        </div>
        <SearchRow />
        <div class="skel-list" aria-hidden="true">
          {ROWS.map(([title, why]) => (
            <div class="skel-stack" key={title}>
              <span class="skel" style={{ inlineSize: title }} />
              <span class="skel skel-s" style={{ inlineSize: why }} />
            </div>
          ))}
        </div>
      </div>
    </main>
  );
}

const SPEECH = [
  ['44%', 'skel-l'],
  ['64%', ''],
  ['100%', 'skel-l'],
  ['82%', 'skel-l'],
  ['36%', 'skel-l'],
] as const;

const ROWS = [
  ['72%', '50%'],
  ['84%', '38%'],
  ['60%', '46%'],
  ['76%', '54%'],
] as const;
