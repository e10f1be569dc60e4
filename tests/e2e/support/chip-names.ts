import type { CDPSession, Page } from 'playwright-core';

const CHIP_TAG = 'cuecard-chip';

/** What each chip is called, in document order; empty for one that nobody can see. Two questions for any number. */
export async function chipNames(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const nameById = new Map(
    nodes
      .filter(({ ignored, role }) => !ignored && role?.value === 'button')
      .map(({ backendDOMNodeId, name }) => [backendDOMNodeId, String(name?.value ?? '')]),
  );
  return nodesOf(root)
    .filter(({ localName }) => localName === CHIP_TAG)
    .map((host) => nodesOf(host).map(({ backendNodeId }) => nameById.get(backendNodeId)))
    .map((names) => names.find((name) => name !== undefined) ?? '');
}

export function inspect(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

interface DomNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

function nodesOf(node: DomNode): DomNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(nodesOf)];
}
