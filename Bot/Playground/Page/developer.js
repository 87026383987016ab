// The drawer for developers: the bot's last calls, what the official schema says about them, and faults on demand.
import { failed, toast } from './dialogs.js';
import { find, make } from './dom.js';
import { word } from './words.js';
import { act, requests } from './world.js';

const pause = 400;
let waiting = 0;

export function startDeveloper() {
  find('develop').addEventListener('click', () => toggle(find('developer').hidden));
  find('undevelop').addEventListener('click', () => toggle(false));
  find('refresh').addEventListener('click', refresh);
  for (const element of document.querySelectorAll('[data-fault]')) {
    element.addEventListener('click', async () => await act({ do: 'fault', fault: element.dataset.fault }) === null ? failed() : toast(word('planned')));
  }
}

// Something happened, so there are new calls.
export function noteCalls() {
  if (find('developer').hidden) return;
  clearTimeout(waiting);
  waiting = setTimeout(refresh, pause);
}

function toggle(isOpen) {
  find('developer').hidden = !isOpen;
  find('develop').setAttribute('aria-expanded', String(isOpen));
  if (!isOpen) return find('develop').focus();
  refresh();
  find('undevelop').focus();
}

async function refresh() {
  const calls = await requests();
  const open = new Set([...find('requests').querySelectorAll('details[open]')].map(element => element.dataset.number));
  find('requests').replaceChildren(...calls.reverse().map(call => callItem(call, open.has(String(call.number)))));
  if (calls.length === 0) find('requests').append(make('li', '', word('noRequests')));
}

function callItem(call, isOpen) {
  const isFit = call.violations.length === 0;
  const details = make('details', '',
    make('summary', '', make('code', '', call.method), make('span', call.status === 200 ? 'status' : 'status refused', String(call.status)),
      make('small', isFit ? 'fit' : 'unfit', isFit ? word('fits') : `${call.violations.length} ${word('violations')}`)),
    ...call.violations.map(violation => make('p', 'unfit', violation)),
    make('h3', '', word('body')), block(call.body), make('h3', '', word('answer')), block(call.reply));
  details.dataset.number = call.number;
  details.open = isOpen;
  return make('li', '', details);
}

// Can be scrolled with the keyboard too.
function block(json) {
  const element = make('pre', '', pretty(json));
  element.tabIndex = 0;
  return element;
}

function pretty(json) {
  try {
    return JSON.stringify(JSON.parse(json), null, 1);
  } catch {
    return json;
  }
}
