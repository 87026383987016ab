// The list of people and groups, with what they have not read.
import { dress, find, make } from './dom.js';
import { lastLine } from './messages.js';
import { word } from './words.js';
import { isGroup, titleOf, world } from './world.js';

const read = JSON.parse(localStorage.getItem('read') ?? '{}');

export function markRead(chat) {
  const last = [...chat.messages.keys()].at(-1);
  if (!last || read[chat.id] === last) return;
  read[chat.id] = last;
  localStorage.setItem('read', JSON.stringify(read));
}

export function aboutOf(chat) {
  if (isGroup(chat)) return `${chat.members.length} ${word('members')}${chat.bot === 'member' || chat.bot === 'administrator' ? '' : ` · ${word('noBot')}`}`;
  const who = world.people.get(chat.id);
  return [word(who.role), who.city].filter(Boolean).join(', ');
}

// panes: those on the screen; active: the one that a click changes.
export function showChats(panes, active, open) {
  const chats = [...world.chats.values()];
  const groups = chats.filter(chat => isGroup(chat) && !chat.migratedTo);
  const people = [...world.people.keys()].map(id => world.chats.get(id)).filter(Boolean);
  const focused = document.activeElement?.dataset.chat;
  const entry = chat => make('li', '', chatButton(chat, panes, active, open));
  find('chats').replaceChildren(
    make('h2', '', word('people')), make('ul', '', ...people.map(entry)), make('h2', '', word('groups')), make('ul', '', ...groups.map(entry)));
  if (focused) find('chats').querySelector(`[data-chat="${focused}"]`)?.focus({ preventScroll: true });
}

function chatButton(chat, panes, active, open) {
  const element = make('button', 'chat');
  element.type = 'button';
  element.dataset.chat = chat.id;
  const isShown = panes.some(pane => pane.chat === chat.id);
  if (isShown) element.setAttribute('aria-current', active.chat === chat.id ? 'true' : 'page');
  const name = titleOf(chat);
  element.append(dress(make('span', 'face'), chat.id, name), make('strong', '', name), make('small', '', aboutOf(chat)), make('small', 'last', lastLine(chat)));
  element.querySelector('.face').setAttribute('aria-hidden', 'true');
  const count = isShown ? 0 : unread(chat);
  if (count > 0) {
    const mark = make('span', 'unread', make('span', '', String(count)), make('span', 'hidden', ` ${word('unread')}`));
    element.append(mark);
  }
  element.addEventListener('click', () => open(chat.id));
  return element;
}

// What others wrote since the chat was last on the screen.
const unread = chat => [...chat.messages.values()].filter(({ message }) => message.message_id > (read[chat.id] ?? 0) && message.from.id !== chat.id).length;
