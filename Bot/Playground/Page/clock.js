// The world's calendar: what time it is there, and moving it forward.
import { failed, toast } from './dialogs.js';
import { momentOf } from './dates.js';
import { find } from './dom.js';
import { word } from './words.js';
import { moveClock, now } from './world.js';

const tick = 10_000;

export function showClock() {
  find('now').dateTime = now().toISOString();
  find('now').textContent = momentOf(now());
}

export function startClock() {
  for (const element of document.querySelectorAll('#clock [data-by]')) {
    element.addEventListener('click', async () => {
      element.setAttribute('aria-busy', 'true');
      const moved = await moveClock(element.dataset.by);
      element.removeAttribute('aria-busy');
      if (!moved) return element.dataset.by === 'next' ? toast(word('nothingDue')) : failed();
      const is = `${word('clockNow')}: ${momentOf(now())}`;
      toast(element.dataset.by === 'next' && !moved.shown ? `${word('nothingShown')} ${is}` : is);
    });
  }
  setInterval(showClock, tick);
}
