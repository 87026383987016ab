// Turns a text and its entities (UTF-16 offsets, as JavaScript counts) into nodes. Never through innerHTML.
const blocks = new Set(['pre', 'blockquote', 'expandable_blockquote']);
const tags = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre', blockquote: 'blockquote', expandable_blockquote: 'blockquote' };

export function render(text, entities, { onLink, onCommand }) {
  const root = document.createDocumentFragment();
  fill(root, text, 0, text.length, [...(entities ?? [])], { onLink, onCommand });
  return root;
}

function fill(parent, text, from, to, entities, actions) {
  let at = from;
  while (entities.length > 0) {
    const entity = entities.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    parent.append(text.slice(at, start));
    const inner = [];
    while (entities.length > 0 && entities[0].offset < end) inner.push(entities.shift());
    const element = elementFor(entity, text.slice(start, end), actions);
    fill(element, text, start, end, inner.filter(other => other.offset < end), actions);
    parent.append(element);
    // A block ends its line by itself, as in Telegram's apps.
    at = blocks.has(entity.type) && end < to && text[end] === '\n' ? end + 1 : end;
    // What reaches beyond this entity goes on after it.
    for (const other of inner.reverse()) {
      if (other.offset + other.length > end) entities.unshift({ ...other, offset: end, length: other.offset + other.length - end });
    }
  }
  parent.append(text.slice(at, to));
}

function elementFor(entity, text, { onLink, onCommand }) {
  if (entity.type === 'text_link') return link(entity.url, onLink);
  if (entity.type === 'url') return link(/^https?:/i.test(text) ? text : `http://${text}`, onLink);
  if (entity.type === 'email') return link(`mailto:${text}`, () => false);
  if (entity.type === 'bot_command') return link('#', () => onCommand(text));
  if (entity.type === 'date_time') return time(entity);
  const element = document.createElement(tags[entity.type] ?? 'span');
  if (entity.type === 'spoiler') {
    element.className = 'spoiler';
    element.tabIndex = 0;
  }
  return element;
}

// Telegram's apps put the reader's own clock in the place of what is written; here it is the title, so that both can be seen.
function time(entity) {
  const moment = new Date(entity.unix_time * 1000);
  const element = document.createElement('time');
  element.dateTime = moment.toISOString();
  element.title = moment.toLocaleString(document.documentElement.lang || undefined, { dateStyle: 'full', timeStyle: 'short' });
  return element;
}

// The handler says whether it took the click; otherwise the browser opens the address in a new tab.
export function link(address, onLink) {
  const anchor = document.createElement('a');
  anchor.href = /^(https?:|mailto:|tg:|#)/i.test(address) ? address : '#';
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  anchor.addEventListener('click', event => {
    if (onLink(address)) event.preventDefault();
  });
  return anchor;
}
