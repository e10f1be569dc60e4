import { Button } from '../ui/Button';
import { useWords } from '../ui/words';
import { useLibrary } from './library-context';

/** Sites on which Cuecard keeps still, and the way back. */
export function PausedSites() {
  const words = useWords();
  const { settings } = useLibrary();
  const { pausedHosts } = settings.settings.value;
  return (
    <section class="field" aria-labelledby="paused-title">
      <h3 class="label" id="paused-title">
        {words('library_paused')}
      </h3>
      {pausedHosts.length === 0 ? (
        <p class="hint">{words('library_no_paused')}</p>
      ) : (
        <ul class="lines">
          {pausedHosts.map((host) => (
            <li key={host} class="row">
              <bdi class="clip">{host}</bdi>
              <span class="push">
                <Button
                  size="small"
                  aria-label={words('library_resume_on', host)}
                  onClick={() => void settings.resume(host)}
                >
                  {words('library_resume')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
