/**
 * What a page may load (Content Security Policy Level 3), as the text of its `<meta>`: everything from this site, pictures also from `images`.
 * Styles may stand in attributes because charts place their marks so; WebAssembly is what the full-text search runs on; scripts inside a page, of which ours have none, stay open to instruments that examine it.
 */
export const contentPolicy = (images: readonly string[]): string =>
  [`default-src 'self'`, `img-src ${images.join(' ')}`, `script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'`, `style-src 'self' 'unsafe-inline'`, `object-src 'none'`, `base-uri 'none'`, `form-action 'self'`].join('; ');
