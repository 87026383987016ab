// One chat on the screen: its head, its messages and what is being written. Two of them stand side by side on wide screens.
import { composer } from './composer.js';
import { dress, button, find, make, partsOf } from './dom.js';
import { failed, pick, tell, toast } from './dialogs.js';
import { aboutOf } from './chats.js';
import { brief, isFor } from './messages.js';
import { pairs } from './pairs.js';
import { timeline } from './timeline.js';
import { toolsOf } from './tools.js';
import { apply, word } from './words.js';
import { act, isGroup, titleOf, world } from './world.js';

const typingTime = 5000;
const speakers = {};

// house: { open(chat), onUse(pane), onClose(pane), onBeside(), onRead(chat) }. The first pane's parts also carry their names as ids.
export function makePane(isFirst, house) {
  const root = find('pane').content.cloneNode(true).firstElementChild;
  const parts = partsOf(root);
  if (isFirst) for (const [name, element] of Object.entries(parts)) element.id = name;
  const pane = { root, parts, chat: null, thread: null, presses: pairs(), typing: 0 };
  const state = () => world.chats.get(pane.chat);
  const person = () => pane.chat > 0 ? pane.chat : speakers[pane.chat] ?? state()?.members[0];
  pane.place = () => ({ person: person(), chat: pane.chat, thread: pane.thread ?? undefined });
  pane.writing = composer(parts, pane.place);
  const lines = timeline(parts.log, parts.messages, parts.newer, actionsOf(pane, person, house));

  pane.open = chat => {
    Object.assign(pane, { chat, thread: null });
    lines.forget();
    parts.tools.open = false;
    pane.writing.reset();
    pane.show(true);
  };
  pane.show = isOpening => {
    showHead(pane, state(), person(), house);
    const entries = [...state()?.messages.values() ?? []]
      .filter(({ message }) => isFor(message, person()) && (pane.thread === null || message.message_thread_id === pane.thread));
    showKeys(pane, state(), person());
    lines.show(entries, { person: person(), isGroup: pane.chat < 0 }, isOpening);
    if (state()) house.onRead(state());
  };
  pane.redraw = () => {
    lines.forget();
    pane.show(true);
  };
  pane.speakAs = id => {
    speakers[pane.chat] = id;
    pane.redraw();
  };
  pane.happened = happened => hear(pane, happened);

  root.addEventListener('focusin', () => house.onUse(pane));
  root.addEventListener('pointerdown', () => house.onUse(pane));
  document.addEventListener('pointerdown', event => { parts.tools.open &&= parts.tools.contains(event.target); });
  parts.tools.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    parts.tools.open = false;
    parts.tools.querySelector('summary').focus();
  });
  parts.person.addEventListener('change', () => pane.speakAs(Number(parts.person.value)));
  parts.close.addEventListener('click', () => house.onClose(pane));
  parts.beside.addEventListener('click', () => house.onBeside());
  parts.back.addEventListener('click', () => house.onBack());
  parts.pinned.addEventListener('click', () => find(`message-${state().pinned.at(-1)}`)?.scrollIntoView({ block: 'center' }));
  apply(root);
  return pane;
}

function showHead(pane, chat, person, house) {
  const { parts } = pane;
  pane.root.setAttribute('aria-label', chat ? titleOf(chat) : word('pick'));
  parts.log.setAttribute('aria-label', word('messagesOf'));
  parts.name.textContent = chat ? titleOf(chat) : word('pick');
  parts.about.textContent = chat ? aboutOf(chat) : word('pickHint');
  if (chat) dress(parts.face, chat.id, titleOf(chat));
  parts.face.hidden = parts.composer.hidden = parts.tools.hidden = !chat;
  parts.speaker.hidden = !chat || !isGroup(chat);
  parts.pinned.hidden = parts.topics.hidden = true;
  if (!chat) return;
  parts.person.replaceChildren(...chat.members.map(id => new Option(world.people.get(id)?.name ?? id, id, false, id === person)));
  const pinned = chat.messages.get(chat.pinned.at(-1))?.message;
  parts.pinned.hidden = !pinned;
  if (pinned) parts.pinned.textContent = `${word('pinned')}: ${brief(pinned)}`;
  showTopics(pane, chat);
  parts.toolList.replaceChildren(...toolsOf(pane, chat, person, house));
}

function showTopics(pane, chat) {
  pane.parts.topics.hidden = chat.topics.length === 0;
  pane.parts.topics.replaceChildren(...[{ id: null, name: word('all') }, ...chat.topics].map(topic => {
    const element = button(topic.name + (topic.isClosed ? ` (${word('closed')})` : ''), () => {
      pane.thread = topic.id;
      pane.redraw();
    });
    element.setAttribute('aria-pressed', String(pane.thread === topic.id));
    return element;
  }));
}

// What stands in the place of the phone's keyboard until one of them is used.
function showKeys(pane, chat, person) {
  const keys = chat?.keys ?? [];
  pane.parts.keys.hidden = keys.length === 0;
  pane.parts.keys.replaceChildren(...keys.map(key => button(key.text, () => key.picksGroup ? pickWith(key, person) : pane.writing.say(key.text))));
}

// The groups in which somebody may name administrators, as Telegram's apps list them for such a key.
async function pickWith(key, person) {
  const own = [...world.chats.values()].filter(chat => isGroup(chat) && chat.administrators.includes(person) && !chat.migratedTo);
  const chat = await pick(key.text, own.map(its => ({ title: titleOf(its), description: aboutOf(its), value: its.id })));
  if (chat !== null && await act({ do: 'pickGroup', person, chat, key: key.text }) === null) failed();
}

function actionsOf(pane, person, house) {
  const emptyText = () => {
    const own = world.people.get(pane.chat)?.language.slice(0, 2);
    return pane.chat > 0 ? world.descriptions[own] ?? world.descriptions[''] ?? word('empty') : pane.chat ? word('empty') : '';
  };
  return {
    emptyText,
    emptyItem: () => make('li', 'event empty', make('p', '', emptyText()), ...(pane.chat > 0 ? [button('/start', () => pane.writing.say('/start'))] : [])),
    onReply: pane.writing.reply,
    onEdit: pane.writing.edit,
    async onForward(message) {
      const { person: who, chat } = pane.place();
      if (await act({ do: 'forward', person: who, chat, message: message.message_id }) === null) failed();
    },
    async onDelete(message) {
      if (await act({ do: 'delete', ...pane.place(), message: message.message_id }) === null) failed();
    },
    async onCopy(text) {
      await navigator.clipboard.writeText(text);
      toast(word('copied'));
    },
    onLink: address => follow(address, person(), house),
    onCommand(command) {
      pane.writing.say(command);
      return true;
    },
    async onSwitch(query, isHere) {
      const words = `@${world.bot.username} ${query}`;
      const chat = isHere ? pane.chat : await whereTo(person());
      if (chat === null) return;
      const target = chat === pane.chat ? pane : house.open(chat);
      if (chat < 0 && target !== pane) target.speakAs(person());
      target.writing.fill(words);
    },
    async onPress(message, row, column, element) {
      element.setAttribute('aria-busy', 'true');
      const query = await act({ do: 'press', ...pane.place(), message: message.message_id, row, column });
      if (query === null) {
        element.removeAttribute('aria-busy');
        return failed();
      }
      pane.presses.expect(query, answer => {
        element.removeAttribute('aria-busy');
        showToast(person(), house, answer);
      });
    },
  };
}

// A link to the bot opens the person's chat with it, as Telegram's apps do, and sends what the link carries.
function follow(address, person, house) {
  if (address.startsWith(`https://t.me/${world.bot.username}?startgroup`)) {
    addTo(person, address.includes('admin='));
    return true;
  }
  const start = new RegExp(`^https?://t\\.me/${world.bot.username}(?:\\?start=([\\w-]+))?$`, 'i').exec(address);
  if (!start) return false;
  house.open(person).writing.say(start[1] ? `/start ${start[1]}` : '/start');
  return true;
}

const chatsOf = person => [...world.chats.values()]
  .filter(chat => chat.id === person || (isGroup(chat) && chat.members.includes(person) && !chat.migratedTo))
  .map(chat => ({ title: titleOf(chat), description: aboutOf(chat), value: chat.id }));

const whereTo = person => pick(word('shareWhere'), chatsOf(person));

// What Telegram's apps do with a link that adds the bot to a group.
async function addTo(person, isAdministrator) {
  const chat = await pick(word('addBot'), chatsOf(person).filter(({ value }) => value < 0));
  if (chat !== null && await act({ do: 'addBot', person, chat, administrator: isAdministrator }) === null) failed();
}

function hear(pane, happened) {
  if (happened.what === 'toast') pane.presses.arrived(happened.query, happened);
  if (happened.what === 'inline') pane.writing.showResults(happened);
  if (happened.chat !== pane.chat) return;
  if (happened.what === 'typing') {
    pane.parts.typing.textContent = `${world.bot.name} ${word('typing')}`;
    clearTimeout(pane.typing);
    pane.typing = setTimeout(() => { pane.parts.typing.textContent = ''; }, typingTime);
  }
  if (!happened.message && happened.what !== 'chat') return;
  if (happened.message?.message.from.id === world.bot.id) pane.parts.typing.textContent = '';
  pane.show(false);
}

function showToast(person, house, happened) {
  if (happened.url) follow(happened.url, person, house);
  if (!happened.text) return;
  if (happened.alert) tell(happened.text);
  else toast(happened.text);
}
