/** Cuecard's own mark: a card with three ticks of the ruler and two lines of speech. */
export function CuecardMark() {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect class="mark-card" x="1" y="2" width="18" height="16" rx="3" />
      {TICKS.map((x) => (
        <rect key={x} class="mark-cut" x={x} y="5.6" width="1.4" height="3" />
      ))}
      <rect class="mark-cut" x="4.5" y="11" width="11" height="1.4" />
      <rect class="mark-cut" x="4.5" y="13.8" width="7" height="1.4" />
    </svg>
  );
}

const TICKS = [4.5, 7.1, 9.7];
