import type { SiteSettings } from '../site';

/**
 * What a page may do: show images, styles and fonts of its own and nothing else. There is no script; the hashes are those of the
 * data blocks (JSON-LD) of this very page, so that it stays the same for every reader and can be cached.
 */
function contentPolicy(settings: SiteSettings, scriptHashes: readonly string[]): string {
  const scripts = scriptHashes.map((hash) => `'sha256-${hash}'`).join(' ') || "'none'";
  const directives = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return [...directives, ...(isSecure(settings) ? ['upgrade-insecure-requests'] : [])].join('; ');
}

export function securityHeaders(
  settings: SiteSettings,
  scriptHashes: readonly string[] = [],
): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(settings, scriptHashes),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(isSecure(settings) && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
    ...(settings.demo && { 'X-Robots-Tag': 'noindex' }),
  };
}

function isSecure({ publicUrl }: SiteSettings): boolean {
  return publicUrl.startsWith('https:');
}
