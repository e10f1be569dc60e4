/**
 * Which of many owners have one of their strings in a text, in one pass: time grows with the text, not with the number
 * of strings. Strings are compared as they are. Source: Aho and Corasick, "Efficient string matching" (1975).
 */
export class LiteralSearch {
  private readonly children = new Map<number, number>();
  private readonly nodes: Node[] = [{ parent: 0, unit: 0, depth: 0, fail: 0, owners: [] }];

  /** `literals[owner]` are its strings; empty ones are never found. */
  constructor(literals: readonly (readonly string[])[]) {
    literals.forEach((own, owner) => {
      for (const literal of own) if (literal !== '') this.add(literal, owner);
    });
    this.linkFailures();
  }

  ownersIn(text: string): ReadonlySet<number> {
    const owners = new Set<number>();
    const seen = new Uint8Array(this.nodes.length);
    let at = 0;
    for (let index = 0; index < text.length; index += 1) {
      at = this.step(at, text.charCodeAt(index));
      // What a node reports does not change, so each is asked once, and so are those that it falls back to.
      for (let node = at; node !== 0 && seen[node] === 0; node = this.nodes[node]?.fail ?? 0) {
        seen[node] = 1;
        for (const owner of this.nodes[node]?.owners ?? []) owners.add(owner);
      }
    }
    return owners;
  }

  private add(literal: string, owner: number): void {
    let at = 0;
    for (let index = 0; index < literal.length; index += 1) {
      const unit = literal.charCodeAt(index);
      const known = this.children.get(keyOf(at, unit));
      const next = known ?? this.nodes.length;
      if (known === undefined) {
        this.children.set(keyOf(at, unit), next);
        this.nodes.push({ parent: at, unit, depth: index + 1, fail: 0, owners: [] });
      }
      at = next;
    }
    this.nodes[at]?.owners.push(owner);
  }

  /** A node falls back to the longest other beginning that it ends with. Shallow nodes first. */
  private linkFailures(): void {
    const byDepth = this.nodes.filter(({ depth }) => depth > 1).sort((a, b) => a.depth - b.depth);
    for (const node of byDepth) node.fail = this.step(this.nodes[node.parent]?.fail ?? 0, node.unit);
  }

  private step(from: number, unit: number): number {
    for (let at = from; ; at = this.nodes[at]?.fail ?? 0) {
      const next = this.children.get(keyOf(at, unit));
      if (next !== undefined) return next;
      if (at === 0) return 0;
    }
  }
}

type Node = {
  readonly parent: number;
  readonly unit: number;
  readonly depth: number;
  fail: number;
  readonly owners: number[];
};

function keyOf(node: number, unit: number): number {
  return node * 0x10000 + unit;
}
