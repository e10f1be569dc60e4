/** What of the routes page is open; the hand-offs have an address of their own, "#cases". */
export type RoutesPlace =
  | { readonly kind: 'routes'; readonly routeId: string | null }
  | { readonly kind: 'destinations' | 'network' };

/** "#routes", "#routes/at/ID", "#routes/destinations", "#routes/network"; nonsense opens the routes. */
export function routesPlaceOf(hash: string): RoutesPlace {
  const [, section = '', id = ''] = /^#routes\/([^/?#]+)(?:\/([^/?#]+))?/i.exec(hash) ?? [];
  const name = section.toLowerCase();
  if (name === 'destinations' || name === 'network') return { kind: name };
  return { kind: 'routes', routeId: name === 'at' ? decoded(id) || null : null };
}

export function routeHash(routeId: string): string {
  return `#routes/at/${encodeURIComponent(routeId)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
