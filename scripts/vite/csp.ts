import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What the hosted site may load: its own files, and pictures, PDFs and workers it made itself (blob:, data:). */
export const sitePolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self' blob: data:",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'frame-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * The single file may run exactly the script and the styles it was built with, named by their hashes.
 * Its PDF worker starts from a blob and so inherits this policy; 'wasm-unsafe-eval' is for the layout engine in it.
 */
export function singlePolicy(html: string): Record<string, string> {
  return {
    ...sitePolicy,
    'script-src': `${hashes(html, 'script')} 'wasm-unsafe-eval'`,
    'style-src': hashes(html, 'style'),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'connect-src': 'blob: data:',
    'worker-src': 'blob:',
    'manifest-src': "'none'",
    'frame-src': 'blob:',
  };
}

/** CSP source list with the sha256 of each inline element's text, newlines as an HTML parser reads them. */
function hashes(html: string, element: 'script' | 'style'): string {
  // Scripts first, so that a "<style>" written inside a script is not taken for an element.
  const elements = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].filter(
    ([, name]) => name === element,
  );
  const sources = elements.map(([, , text = '']) => {
    const digest = createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64');
    return `'sha256-${digest}'`;
  });
  return sources.length > 0 ? sources.join(' ') : "'none'";
}

/** The page with the policy as its first meta element, before anything it governs. */
export function withPolicy(html: string, policy: Record<string, string>): string {
  const content = Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
  return html.replace(
    '<meta charset="utf-8" />',
    () => `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
  );
}

/** Adds the strict policy to the hosted site's page at build; the dev server, which inlines scripts, goes without. */
export function sitePolicyPlugin(): Plugin {
  return {
    name: 'vejkort:csp',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, sitePolicy) },
  };
}
