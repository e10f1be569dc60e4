/** Name and password must be visible ASCII, as the field checks make sure. */
export function basicAuth(name: string, password: string): string {
  return `Basic ${btoa(`${name}:${password}`)}`;
}
