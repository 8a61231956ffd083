import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { singlePolicy, sitePolicy, withPolicy } from '../../scripts/vite/csp.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the single file', () => {
  it('names each script and style by its own hash, and is not fooled by a "<style>" inside a script', () => {
    const script = 'const a = "<style>x</style>";';
    const policy = singlePolicy(`<script type="module">${script}</script><style>a{}</style>`);
    expect(policy['script-src']).toBe(`${hash(script)} 'wasm-unsafe-eval'`);
    expect(policy['style-src']).toBe(hash('a{}'));
  });

  it('hashes line ends as a browser reads them', () => {
    expect(singlePolicy('<style>a\r\nb</style>')['style-src']).toBe(hash('a\nb'));
  });

  it('allows no file beside it and no connection out', () => {
    const policy = singlePolicy('<script>1</script>');
    expect(Object.values(policy).join(' ')).not.toMatch(/'self'|https?:|\*|unsafe-inline/);
    expect(policy['style-src']).toBe("'none'");
  });
});

describe('the policy of the hosted site', () => {
  it('stands before everything it governs', () => {
    const html = withPolicy('<head>\n<meta charset="utf-8" />\n<script src="./a.js"></script></head>', sitePolicy);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).toContain("script-src 'self';");
  });

  it('has no inline scripts or styles and no foreign origins', () => {
    expect(Object.values(sitePolicy).join(' ')).not.toMatch(/unsafe|https?:|\*/);
  });
});
