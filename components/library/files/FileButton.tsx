import { useId } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Picks a whole folder. */
  readonly folder?: boolean;
  readonly primary?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own field for files, drawn as a button: keyboard and screen reader meet the field itself. */
export function FileButton(props: FileButtonProps) {
  const { label, accept, multiple = false, folder = false, primary = false, onFiles } = props;
  const id = useId();
  return (
    <span class="file-button">
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file chosen again is a change again.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
      <label for={id} class={primary ? 'btn btn-primary btn-lg' : 'btn btn-lg'}>
        {label}
      </label>
    </span>
  );
}
