// Before the first paint, so that large text does not jump; the control itself is src/client/reading-size.ts.
try { if (localStorage.getItem('reading-size') === 'large') document.documentElement.dataset.readingSize = 'large'; } catch { /* a browser that keeps nothing shows the usual size */ }
