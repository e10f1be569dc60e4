import { Download } from 'lucide';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { useLibrary } from './library-context';

/** Numbers for whoever helps, to be read before they are saved. */
export function DiagnosticsReport() {
  const words = useWords();
  const { data } = useLibrary();
  const report = data.report.value;
  return (
    <section class="field" aria-labelledby="diagnostics-title">
      <h3 class="label" id="diagnostics-title">
        {words('library_diagnostics')}
      </h3>
      <p class="hint">{words('library_diagnostics_hint')}</p>
      {report === null ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="report" aria-label={words('library_diagnostics_shown')} tabIndex={0}>
          <pre dir="ltr">{report}</pre>
        </section>
      )}
      <p class="actions">
        <Button onClick={() => void data.writeReport()}>{words('library_diagnostics_show')}</Button>
        {report === null ? null : (
          <Button tone="primary" onClick={data.downloadReport}>
            <Icon node={Download} size={14} />
            {words('library_diagnostics_download')}
          </Button>
        )}
      </p>
    </section>
  );
}
