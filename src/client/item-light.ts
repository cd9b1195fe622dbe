const LIT = 'lit';
let isOn = false;

/** Lights a row and its mark together, whichever of them is pointed at or has the keyboard. */
export const lightTogether = (): void => {
  if (isOn) return;
  isOn = true;
  for (const [start, end] of [['pointerover', 'pointerout'], ['focusin', 'focusout']] as const) {
    document.addEventListener(start, ({ target }) => light(target, true));
    document.addEventListener(end, ({ target }) => light(target, false));
  }
};

const light = (target: EventTarget | null, on: boolean): void => {
  const from = target instanceof Element && target.closest<HTMLElement | SVGElement>('[data-item], [data-items]');
  if (!from) return;
  const items = (from.dataset['item'] ?? from.dataset['items'] ?? '').split(' ');
  for (const item of items) for (const element of document.querySelectorAll(`[data-item="${CSS.escape(item)}"], [data-items~="${CSS.escape(item)}"]`)) element.classList.toggle(LIT, on);
};
