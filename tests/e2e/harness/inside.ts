import type { CDPSession, Page } from 'playwright-core';

/** An element that the page itself cannot reach: it stands in a closed shadow root. */
export interface InsideElement {
  readonly role: string;
  readonly name: string;
  text(): Promise<string>;
  attribute(name: string): Promise<string | null>;
  /** In CSS pixels of the viewport; undefined when it has no box. */
  box(): Promise<Box | undefined>;
  /** A real press of the mouse at its centre. Brings it into view first. */
  press(): Promise<void>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface InsideQuery {
  readonly role?: string;
  /** A regular expression or the exact accessible name. */
  readonly name?: string | RegExp;
}

/**
 * What assistive technology finds inside every mounted host of this tag, in document order. Reads through the
 * DevTools protocol: the product keeps its roots closed.
 */
export async function findInside(page: Page, hostTag: string, query: InsideQuery): Promise<InsideElement[]> {
  const session = await sessionOf(page);
  // All at once: the browser answers each at its next frame.
  const answers = await Promise.all(
    (await hosts(session, hostTag)).map((backendNodeId) =>
      session.send('Accessibility.queryAXTree', {
        backendNodeId,
        ...(query.role ? { role: query.role } : {}),
      }),
    ),
  );
  return answers
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => {
      const name = String(node.name?.value ?? '');
      if (node.ignored || node.backendDOMNodeId === undefined || !isNamed(name, query.name)) return [];
      return [insideElement(page, session, node.backendDOMNodeId, String(node.role?.value ?? ''), name)];
    });
}

/** The text of every mounted host of this tag, closed root included, in document order. */
export async function textInside(page: Page, hostTag: string): Promise<string[]> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return nodesOf(root)
    .filter(({ localName }) => localName === hostTag)
    .map((host) => nodesOf(host).map((node) => (node.nodeName === '#text' ? node.nodeValue : '')))
    .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim());
}

type DomNode = Awaited<ReturnType<typeof documentOf>>;

function documentOf(session: CDPSession) {
  return session.send('DOM.getDocument', { depth: -1, pierce: true }).then(({ root }) => root);
}

async function hosts(session: CDPSession, hostTag: string): Promise<number[]> {
  return nodesOf(await documentOf(session))
    .filter(({ localName }) => localName === hostTag)
    .map(({ backendNodeId }) => backendNodeId);
}

function nodesOf(node: DomNode): DomNode[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [node, ...below.filter(({ nodeName }) => nodeName !== 'STYLE').flatMap(nodesOf)];
}

function isNamed(name: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

function insideElement(
  page: Page,
  session: CDPSession,
  backendNodeId: number,
  role: string,
  name: string,
): InsideElement {
  const box = async () => boxOf(session, backendNodeId);
  return {
    role,
    name,
    text: () => callOn(session, backendNodeId, 'function () { return this.textContent; }', []),
    attribute: (attribute) =>
      callOn(session, backendNodeId, 'function (name) { return this.getAttribute(name); }', [attribute]),
    box,
    async press() {
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const place = await box();
      if (!place) throw new Error(`"${name}" has no box to press`);
      await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    },
  };
}

async function boxOf(session: CDPSession, backendNodeId: number): Promise<Box | undefined> {
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
  const [x1, y1, x2, , , y3] = quads[0] ?? [];
  if (x1 === undefined || y1 === undefined || x2 === undefined || y3 === undefined) return undefined;
  return { x: x1, y: y1, width: x2 - x1, height: y3 - y1 };
}

async function callOn<T>(
  session: CDPSession,
  backendNodeId: number,
  code: string,
  values: unknown[],
): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (!object.objectId) throw new Error('the element is gone');
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: code,
    arguments: values.map((value) => ({ value })),
    returnByValue: true,
  });
  return result.value as T;
}

const sessionByPage = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessionByPage.get(page);
  if (known) return known;
  const made = page.context().newCDPSession(page);
  sessionByPage.set(page, made);
  return made;
}
