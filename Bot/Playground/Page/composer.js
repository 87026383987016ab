// Writing in one chat: text, files, commands.
import { failed } from './dialogs.js';
import { choice, make } from './dom.js';
import { inline } from './inline.js';
import { brief } from './messages.js';
import { word } from './words.js';
import { act, commands, sendFile } from './world.js';

// place() gives { person, chat, thread }.
export function composer(parts, place) {
  const state = { reply: null, edited: null };
  const field = parts.text;
  const asking = inline(parts, place, { say, clear });

  function clear() {
    field.value = '';
    grow();
    reset();
  }

  // Forgets what was being answered or edited; what was typed stays.
  function reset() {
    state.reply = state.edited = null;
    parts.replying.hidden = true;
    hideLists();
  }

  // What was typed, and the field free for what is typed while it is on its way.
  function take() {
    const text = field.value;
    clear();
    return text;
  }

  // What did not get through, before what was typed since.
  function giveBack(text, { reply, edited }) {
    field.value = [text, field.value].filter(Boolean).join('\n');
    Object.assign(state, { reply, edited });
    parts.replying.hidden = !reply && !edited;
    grow();
  }

  async function say(text, { chat = place().chat, replyTo = state.reply } = {}) {
    const { person, chat: here, thread } = place();
    const isDone = await act({ do: 'say', person, chat, thread: chat === here ? thread : undefined, replyTo: replyTo ?? undefined, text }) !== null;
    if (!isDone) failed();
    return isDone;
  }

  async function send() {
    if (!field.value.trim() || place().chat === null) return;
    const { person, chat } = place();
    const aimed = { ...state };
    const text = take();
    const isDone = aimed.edited
      ? await act({ do: 'edit', person, chat, message: aimed.edited, text }) !== null
      : await say(text, { chat, replyTo: aimed.reply });
    if (!isDone) giveBack(text, aimed);
  }

  async function upload() {
    const chosen = [...parts.files.files];
    const to = place();
    const album = chosen.length > 1 ? String(Date.now()) : undefined;
    const aimed = { ...state };
    const caption = take();
    parts.files.value = '';
    for (const [index, file] of chosen.entries()) {
      if (await sendFile(file, { ...to, album, caption: index === 0 ? caption : '' })) continue;
      failed();
      if (index === 0) giveBack(caption, aimed);
    }
  }

  async function toggleMenu() {
    if (!parts.commands.hidden) return hideLists();
    const { person, chat } = place();
    const menu = await commands(person, chat);
    parts.commands.replaceChildren(...(menu.length > 0 ? menu : [{ command: 'start', description: '' }]).map(its => make('li', '', choice(`/${its.command}`, its.description, () => {
      hideLists();
      field.focus();
      say(`/${its.command}`);
    }))));
    parts.commands.hidden = false;
    parts.menu.setAttribute('aria-expanded', 'true');
    parts.commands.querySelector('button').focus();
  }

  function hideLists() {
    asking.hide();
    parts.commands.hidden = true;
    parts.menu.setAttribute('aria-expanded', 'false');
  }

  function showBar(text) {
    parts.replying.hidden = false;
    parts.replying.querySelector('span').textContent = text;
    field.focus();
  }

  function grow() {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  parts.composer.addEventListener('submit', event => {
    event.preventDefault();
    send();
  });
  parts.composer.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    reset();
    field.focus();
  });
  field.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  field.addEventListener('input', () => {
    grow();
    asking.typed();
  });
  parts.files.addEventListener('change', upload);
  parts.menu.addEventListener('click', toggleMenu);
  parts.replying.querySelector('button').addEventListener('click', reset);

  return {
    say,
    reset,
    showResults: asking.showResults,
    reply(message) {
      state.reply = message.message_id;
      showBar(`${word('reply')}: ${brief(message)}`);
    },
    edit(message) {
      state.edited = message.message_id;
      field.value = message.text ?? message.caption ?? '';
      grow();
      showBar(`${word('edit')}: ${brief(message)}`);
    },
    fill(text) {
      field.value = text;
      field.focus();
      grow();
      asking.typed();
    },
  };
}
