// Writing: text, files, commands, inline mode.
import { brief } from './messages.js';
import { word } from './words.js';
import { act, commands, sendFile, world } from './world.js';

const $ = id => document.getElementById(id);
const state = { place: null, reply: null, edited: null, query: null, text: '', timer: 0 };

// place() gives { person, chat, thread }; failed() tells that the page was out of date.
export function start(place, failed) {
  state.place = place;
  state.failed = failed;
  $('composer').addEventListener('submit', event => {
    event.preventDefault();
    send();
  });
  $('text').addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape') reset();
  });
  $('text').addEventListener('input', () => {
    grow();
    askInline();
  });
  $('files').addEventListener('change', upload);
  $('menu').addEventListener('click', toggleMenu);
  $('replying').querySelector('button').addEventListener('click', reset);
}

// Forgets what was being answered or edited; what was typed stays.
export function reset() {
  state.reply = state.edited = null;
  $('replying').hidden = true;
  hideLists();
}

export function reply(message) {
  state.reply = message.message_id;
  showBar(`${word('reply')}: ${brief(message)}`);
}

export function edit(message) {
  state.edited = message.message_id;
  $('text').value = message.text ?? message.caption ?? '';
  grow();
  showBar(`${word('edit')}: ${brief(message)}`);
}

export function fill(text) {
  $('text').value = text;
  $('text').focus();
  grow();
  askInline();
}

// The answer to an inline query of this page.
export function showResults(answer) {
  if (answer.query !== state.query) return;
  const list = $('inline');
  list.replaceChildren();
  if (answer.button) list.append(choice(answer.button, '', () => say(`/start ${answer.parameter}`, { chat: state.place().person })));
  for (const result of answer.results) list.append(choice(result.title, result.description, () => choose(answer.query, result.id)));
  if (answer.results.length === 0) list.append(word('noResults'));
  if (answer.next) list.append(choice(word('more'), '', () => ask(answer.next)));
  list.hidden = false;
}

export async function say(text, elsewhere = {}) {
  const { person, chat, thread } = { ...state.place(), ...elsewhere };
  const done = await act({ do: 'say', person, chat, thread, replyTo: state.reply ?? undefined, text });
  if (done === null) state.failed();
  return done !== null;
}

async function send() {
  const text = $('text').value;
  if (!text.trim() || !state.place()) return;
  const { person, chat } = state.place();
  const done = state.edited ? await act({ do: 'edit', person, chat, message: state.edited, text }) !== null : await say(text);
  if (!done) return;
  $('text').value = '';
  grow();
  reset();
}

async function upload() {
  const chosen = [...$('files').files];
  const album = chosen.length > 1 ? String(Date.now()) : undefined;
  const caption = $('text').value;
  for (const [index, file] of chosen.entries()) {
    if (!await sendFile(file, { ...state.place(), album, caption: index === 0 ? caption : '' })) state.failed();
  }
  $('files').value = '';
  $('text').value = '';
}

async function toggleMenu() {
  const list = $('commands');
  if (!list.hidden) return hideLists();
  const { person, chat } = state.place();
  const menu = await commands(person, chat);
  list.replaceChildren(...menu.map(command => {
    const item = document.createElement('li');
    item.append(choice(`/${command.command}`, command.description, () => {
      hideLists();
      say(`/${command.command}`);
    }));
    return item;
  }));
  if (menu.length === 0) list.append('/start');
  list.hidden = false;
  $('menu').setAttribute('aria-expanded', 'true');
  list.querySelector('button')?.focus();
}

function choice(title, description, run) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(title);
  if (description) {
    const small = document.createElement('small');
    small.append(description);
    button.append(small);
  }
  button.addEventListener('click', run);
  return button;
}

// "@bot words" asks the bot shortly after the last letter, as Telegram's apps do.
function askInline() {
  clearTimeout(state.timer);
  const prefix = `@${world.bot.username} `;
  if (!$('text').value.toLowerCase().startsWith(prefix.toLowerCase())) {
    $('inline').hidden = true;
    state.query = null;
    return;
  }
  state.text = $('text').value.slice(prefix.length).slice(0, 256);
  state.timer = setTimeout(() => ask(''), 250);
}

async function ask(offset) {
  state.query = await act({ do: 'inline', ...state.place(), query: state.text, offset });
}

async function choose(query, result) {
  const { person, chat } = state.place();
  if (await act({ do: 'choose', person, chat, query, result }) === null) return state.failed();
  $('text').value = '';
  hideLists();
}

function hideLists() {
  $('inline').hidden = true;
  $('commands').hidden = true;
  $('menu').setAttribute('aria-expanded', 'false');
}

function showBar(text) {
  $('replying').hidden = false;
  $('replying').querySelector('span').textContent = text;
  $('text').focus();
}

function grow() {
  $('text').style.height = 'auto';
  $('text').style.height = `${$('text').scrollHeight + 2}px`;
}
