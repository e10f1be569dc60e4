/** Rows chosen beside the selected one. Words come with the table. */
export interface GridChecks {
  readonly set: ReadonlySet<string>;
  /** How many of the listed ones are chosen. */
  readonly count: number;
  readonly isAll: boolean;
  readonly allName: string;
  readonly rowName: (id: string) => string;
  readonly onToggle: (id: string) => void;
  /** From the row `from`, or the one chosen last, to this one. */
  readonly onReach: (id: string, from: string) => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

export function HeadCheck({ checks }: { checks: GridChecks }) {
  return (
    <td class="grid-check">
      <label class="check">
        <input
          type="checkbox"
          aria-label={checks.allName}
          checked={checks.isAll}
          indeterminate={checks.count > 0 && !checks.isAll}
          onChange={checks.onAll}
        />
      </label>
    </td>
  );
}

interface RowCheckProps {
  readonly id: string;
  readonly name: string;
  readonly isChecked: boolean;
  readonly latest: { readonly current: { readonly checks?: GridChecks } };
}

/** The keyboard chooses with Space on the row, so the boxes are no stops of their own. */
export function RowCheck({ id, name, isChecked, latest }: RowCheckProps) {
  return (
    <td class="grid-check">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keeps a press on the box from selecting the row; the key is Space on the row */}
      <label class="check" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={name}
          checked={isChecked}
          onClick={(event) => {
            if (!event.shiftKey) return;
            event.preventDefault();
            latest.current.checks?.onReach(id, id);
          }}
          onChange={() => latest.current.checks?.onToggle(id)}
        />
      </label>
    </td>
  );
}
