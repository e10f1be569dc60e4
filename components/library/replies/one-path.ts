import type { IconNode } from 'lucide';

/**
 * All lines of a lucide drawing as one path, for drawings that change often: another one is then another attribute, not
 * other elements. Knows paths, circles and lines.
 */
export function onePath(node: IconNode): string {
  return node.map(([tag, attributes]) => partOf(tag, attributes)).join('');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function partOf(tag: string, { d, cx, cy, r, x1, y1, x2, y2 }: Attributes): string {
  if (tag === 'path' && typeof d === 'string') return fromItsOwnStart(d);
  if (tag === 'line') return `M${x1} ${y1}L${x2} ${y2}`;
  if (tag === 'circle')
    return `M${Number(cx) - Number(r)} ${cy}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0Z`;
  throw new Error(`No path for ${tag}`);
}

/** A path that begins with a relative step would go on from where the one before it ended. */
function fromItsOwnStart(path: string): string {
  return path.replace(
    START,
    (_, x: string, y: string, next: string) => `M${x} ${y}${/[-.\d]/.test(next) ? `l${next}` : next}`,
  );
}

const NUMBER = '(-?(?:\\d+\\.?\\d*|\\.\\d+))';
const START = new RegExp(`^m\\s*${NUMBER}[\\s,]*${NUMBER}\\s*(.?)`);
