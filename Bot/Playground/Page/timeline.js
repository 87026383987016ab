// Keeps a list of messages equal to what the world holds, touching only what changed: scrolling and focus stay where they were.
import { make } from './dom.js';
import { dayOf } from './dates.js';
import { messageItem } from './messages.js';

// newer: the button that leads to messages which came while somebody was reading further up.
export function timeline(log, list, newer, actions) {
  let shown = new Map();
  let newest = 0;
  const end = keepEnd(log, list, newer);
  return {
    // Draws everything anew the next time, for example in another language.
    forget() {
      shown = new Map();
      list.replaceChildren();
    },
    show(entries, view, isOpening) {
      const wasFocused = list.contains(document.activeElement) ? document.activeElement.closest('li')?.id : null;
      const arrived = isOpening ? [] : entries.filter(entry => entry.message.message_id > newest);
      newest = entries.at(-1)?.message.message_id ?? 0;
      shown = fit(list, rowsOf(entries, view, actions), shown);
      if (isOpening || arrived.some(entry => entry.message.from.id === view.person)) end.hold();
      else end.grown(arrived.length > 0);
      if (wasFocused && !list.contains(document.activeElement)) document.getElementById(wasFocused)?.querySelector('.row > *, .action')?.focus({ preventScroll: true });
    },
  };
}

// Pixels from the end within which somebody is reading the newest message.
const nearEnd = 120;

// Keeps the end in view for whoever reads there, also when pictures load or the field below grows; whoever goes up is left alone, and told.
function keepEnd(log, list, newer) {
  let isHeld = true;
  let top = 0;
  const isNear = () => log.scrollHeight - log.scrollTop - log.clientHeight < nearEnd;
  const follow = () => { if (isHeld) log.scrollTop = log.scrollHeight; };
  const hold = () => {
    isHeld = true;
    newer.hidden = true;
    follow();
  };
  // Growing content moves nothing, so only a way up is somebody's own.
  log.addEventListener('scroll', () => {
    if (isNear()) isHeld = newer.hidden = true;
    else if (log.scrollTop < top) isHeld = false;
    top = log.scrollTop;
  });
  newer.addEventListener('click', () => {
    hold();
    log.focus({ preventScroll: true });
  });
  const sizes = new ResizeObserver(follow);
  sizes.observe(list);
  sizes.observe(log);
  return {
    hold,
    grown(hasNew) {
      follow();
      if (hasNew && !isHeld) newer.hidden = false;
    },
  };
}

// One row for each message and for each new day, with what its looks depend on.
function rowsOf(entries, view, actions) {
  if (entries.length === 0) return [{ key: 'empty', looks: actions.emptyText(), make: actions.emptyItem }];
  const rows = [];
  let [day, album] = [null, null];
  for (const entry of entries) {
    const date = dayOf(new Date(entry.message.date * 1000));
    if (date !== day) rows.push({ key: `day ${date}`, looks: date, make: () => make('li', 'event day', date) });
    const its = { ...view, isJoined: entry.message.media_group_id !== undefined && entry.message.media_group_id === album && date === day };
    rows.push({ key: entry.message.message_id, looks: JSON.stringify([entry, its]), make: () => messageItem(entry, its, actions) });
    [day, album] = [date, entry.message.media_group_id];
  }
  return rows;
}

function fit(list, rows, before) {
  const keys = new Set(rows.map(row => row.key));
  for (const [key, old] of before) {
    if (!keys.has(key)) old.element.remove();
  }
  const after = new Map();
  let place = list.firstChild;
  for (const row of rows) {
    const known = before.get(row.key);
    const element = known?.looks === row.looks ? known.element : row.make();
    if (place && place === known?.element) {
      place = place.nextSibling;
      if (element !== known.element) known.element.replaceWith(element);
    } else list.insertBefore(element, place);
    after.set(row.key, { looks: row.looks, element });
  }
  return after;
}
