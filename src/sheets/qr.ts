import { create } from 'qrcode';

/** The quiet zone that readers of QR codes need, in modules. */
const QUIET = 4;

/** An address as a QR code: one path, so that it prints sharp at any size. */
export const qrSvg = (address: string): string => {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const size = modules.size + 2 * QUIET;
  const squares = Array.from({ length: modules.size ** 2 }, (_, index) => [index % modules.size, Math.floor(index / modules.size)] as const).filter(([x, y]) => modules.get(y, x));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${squares.map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`).join('')}"/></svg>`;
};
