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

/** Runs a function beside the content script, where closed roots open and the page cannot look. */
export type Beside = <T>(run: () => T | Promise<T>) => Promise<T>;

/** @throws when the page has no content script */
export async function besideContent(page: Page): Promise<Beside> {
  const session = await inspect(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.uniqueId);
  });
  await session.send('Runtime.enable');
  const [uniqueContextId] = worlds;
  if (!uniqueContextId) throw new Error(`no content script on ${page.url()}`);
  return async (run) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      uniqueContextId,
      expression: `(${run})()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
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
