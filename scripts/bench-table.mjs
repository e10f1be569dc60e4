/** Rows of a benchmark as lines for the terminal. @param {import('./tasks/bench.mjs').Row[]} rows */
export function tableOf(rows) {
  const cells = [
    ['metric', 'value', 'target', 'others'],
    ...rows.map((row) => [row.metric, `${shortNumber(row.value)} ${row.unit}`, targetOf(row), othersOf(row)]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  return cells
    .map((line) => line.map((cell, column) => pad(cell, widths[column], column)).join('  '))
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

const pad = (cell, width, column) => (column === 1 ? cell.padStart(width) : cell.padEnd(width));

function targetOf({ value, target, better = 'lower', unit }) {
  if (target === undefined) return '';
  const isMet = better === 'lower' ? value <= target : value >= target;
  return `${better === 'lower' ? '≤' : '≥'} ${shortNumber(target)} ${unit}${isMet ? '' : '  MISSED'}`;
}

function othersOf({ others = {} }) {
  return Object.entries(others)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? shortNumber(value) : value}`)
    .join(', ');
}

function shortNumber(value) {
  if (!Number.isFinite(value)) return String(value);
  return Math.abs(value) >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
}
