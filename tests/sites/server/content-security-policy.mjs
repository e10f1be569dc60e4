import { randomBytes } from 'node:crypto';

/** Headers of an HTML page whose policy is as strict as a big social site's: scripts only with this response's nonce,
 *  frames only from the site itself (so no extension page by the page's own leave), requests only to the site itself.
 *  Put `nonce` on every `<script>`. Images may be same-origin, `data:` or `blob:`.
 *  @returns {{ nonce: string, headers: Record<string, string> }} */
export function strictPageHeaders() {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self' blob:",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');
  return {
    nonce,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    },
  };
}
