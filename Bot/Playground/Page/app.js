// The page as a whole: which chat is open, who writes, and what happens when something happens.
import * as composer from './composer.js';
import { lastLine, messageItem, brief } from './messages.js';
import { apply, language, setLanguage, word } from './words.js';
import { act, listen, load, world } from './world.js';

const $ = id => document.getElementById(id);
const view = { chat: null, speakers: {}, thread: null, read: JSON.parse(localStorage.getItem('read') ?? '{}'), presses: new Map() };

const person = () => view.chat > 0 ? view.chat : view.speakers[view.chat] ?? speakersOf(world.chats.get(view.chat))[0];
const speakersOf = chat => chat?.members ?? [];
const place = () => ({ person: person(), chat: view.chat, thread: view.thread ?? undefined });

const actions = {
  onLink(address) {
    const start = new RegExp(`^https?://t\\.me/${world.bot.username}(?:\\?start=([\\w-]+))?$`, 'i').exec(address);
    if (!start) return false;
    openBotChat(start[1]);
    return true;
  },
  onCommand(command) {
    composer.say(command);
    return true;
  },
  onReply: composer.reply,
  onEdit: composer.edit,
  async onSwitch(query, isHere) {
    if (!isHere && view.chat > 0) {
      const group = [...world.chats.values()].find(chat => chat.id < 0 && chat.members.includes(person()));
      if (group) {
        view.speakers[group.id] = person();
        open(group.id);
      }
    }
    composer.fill(`@${world.bot.username} ${query}`);
  },
  async onPress(message, row, column, button) {
    button.setAttribute('aria-busy', 'true');
    const query = await act({ do: 'press', ...place(), message: message.message_id, row, column });
    if (query === null) return failed();
    view.presses.set(query, button);
  },
};

function openBotChat(parameter) {
  const who = person();
  open(who);
  composer.say(parameter ? `/start ${parameter}` : '/start', { chat: who });
}

function open(id) {
  view.chat = id;
  view.thread = null;
  document.body.classList.add('in-chat');
  composer.reset();
  history.replaceState(null, '', `#${id}`);
  showAll();
  $('text').focus({ preventScroll: true });
}

function showAll() {
  $('title').textContent = world.bot.name;
  showList();
  showHead();
  showMessages();
}

function showList() {
  const chats = [...world.chats.values()];
  const groups = chats.filter(chat => chat.id < 0 && !chat.migratedTo);
  const people = [...world.people.keys()].map(id => world.chats.get(id)).filter(Boolean);
  $('chats').replaceChildren(...section('people', people), ...section('groups', groups));
}

function section(title, chats) {
  const heading = document.createElement('h3');
  heading.textContent = word(title);
  const list = document.createElement('ul');
  list.append(...chats.map(chat => {
    const item = document.createElement('li');
    item.append(chatButton(chat));
    return item;
  }));
  return [heading, list];
}

function chatButton(chat) {
  const button = document.createElement('button');
  button.className = 'chat';
  button.type = 'button';
  button.setAttribute('aria-current', String(chat.id === view.chat));
  const name = document.createElement('strong');
  name.textContent = titleOf(chat);
  const about = document.createElement('small');
  about.textContent = aboutOf(chat);
  const last = document.createElement('small');
  last.textContent = lastLine(chat);
  button.append(name, about, last);
  const count = [...chat.messages.values()].filter(entry => entry.message.message_id > (view.read[chat.id] ?? 0) && entry.message.from.id !== chat.id).length;
  if (count > 0 && chat.id !== view.chat) {
    const unread = document.createElement('span');
    unread.className = 'unread';
    unread.textContent = count;
    unread.setAttribute('aria-label', `${count} ${word('unread')}`);
    button.append(unread);
  }
  button.addEventListener('click', () => open(chat.id));
  return button;
}

const titleOf = chat => chat.id > 0 ? world.people.get(chat.id).name : chat.title;

function aboutOf(chat) {
  if (chat.id < 0) return `${chat.members.length} ${word('members')}${chat.bot === 'member' || chat.bot === 'administrator' ? '' : ` · ${word('noBot')}`}`;
  const who = world.people.get(chat.id);
  return [word(who.role), who.city].filter(Boolean).join(', ');
}

function showHead() {
  const chat = world.chats.get(view.chat);
  $('name').textContent = chat ? titleOf(chat) : word('pick');
  $('about').textContent = chat ? aboutOf(chat) : '';
  $('composer').hidden = $('tools').hidden = !chat;
  $('speaker').hidden = !chat || chat.id > 0;
  if (!chat) return;
  $('person').replaceChildren(...speakersOf(chat).map(id => new Option(world.people.get(id)?.name ?? id, id, false, id === person())));
  const pinned = chat.messages.get(chat.pinned.at(-1))?.message;
  $('pinned').hidden = !pinned;
  if (pinned) $('pinned').textContent = `${word('pinned')}: ${brief(pinned)}`;
  showTopics(chat);
  showTools(chat);
}

function showTopics(chat) {
  $('topics').hidden = chat.topics.length === 0;
  $('topics').replaceChildren(...[{ id: null, name: word('all') }, ...chat.topics].map(topic => {
    const button = tool(topic.name + (topic.isClosed ? ' ✕' : ''), () => {
      view.thread = topic.id;
      showHead();
      showMessages();
    });
    button.setAttribute('aria-pressed', String(view.thread === topic.id));
    return button;
  }));
}

function showTools(chat) {
  const run = (order, extra = {}) => async () => {
    $('tools').open = false;
    const done = await act({ do: order, person: person(), chat: chat.id, ...extra });
    if (done === null) return failed();
    if (order === 'migrate') open(done);
  };
  const topic = chat.topics.find(candidate => candidate.id === view.thread);
  const tools = chat.id > 0
    ? [chat.hasBlocked ? tool(word('unblock'), run('unblock')) : tool(word('block'), run('block'))]
    : [
      tool(word('addBot'), run('addBot')), tool(word('makeAdmin'), run('addBot', { administrator: true })), tool(word('removeBot'), run('removeBot')),
      chat.type === 'group' && tool(word('migrate'), run('migrate')),
      chat.isForum && tool(word('openTopic'), () => { const name = prompt(word('topicName')); if (name) run('openTopic', { name })(); }),
      topic && tool(word(topic.isClosed ? 'reopenTopic' : 'closeTopic'), run(topic.isClosed ? 'reopenTopic' : 'closeTopic', { thread: topic.id })),
    ];
  $('tool-list').replaceChildren(...tools.filter(Boolean));
}

function tool(text, run) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', run);
  return button;
}

function showMessages() {
  const chat = world.chats.get(view.chat);
  $('messages').setAttribute('aria-label', word('messagesOf'));
  const shown = [...chat?.messages.values() ?? []].filter(entry => view.thread === null || entry.message.message_thread_id === view.thread);
  $('messages').replaceChildren(...shown.map(entry => messageItem(entry, person(), actions)));
  if (chat && shown.length === 0) showEmpty(chat);
  $('messages').scrollTop = $('messages').scrollHeight;
  markRead();
}

function showEmpty(chat) {
  const item = document.createElement('li');
  item.className = 'event';
  const own = world.people.get(chat.id)?.language.slice(0, 2);
  item.textContent = chat.id > 0 ? world.descriptions[own] ?? world.descriptions[''] ?? word('empty') : word('empty');
  $('messages').append(item);
  if (chat.id < 0) return;
  const start = document.createElement('li');
  start.className = 'event';
  start.append(tool('/start', () => composer.say('/start')));
  $('messages').append(start);
}

function markRead() {
  const last = [...world.chats.get(view.chat)?.messages.keys() ?? []].at(-1);
  if (!last) return;
  view.read[view.chat] = last;
  localStorage.setItem('read', JSON.stringify(view.read));
}

function showMessage(happened) {
  const isThere = happened.message.message.message_thread_id === (view.thread ?? happened.message.message.message_thread_id);
  if (happened.chat !== view.chat || !isThere) return;
  const list = $('messages');
  const wasAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120;
  const old = document.getElementById(`message-${happened.message.message.message_id}`);
  if (happened.what === 'deleted') return old?.remove();
  const item = messageItem(happened.message, person(), actions);
  if (old) old.replaceWith(item);
  else if (list.querySelector('li[id]')) list.append(item);
  else showMessages();
  if (wasAtEnd) list.scrollTop = list.scrollHeight;
  $('typing').textContent = '';
  markRead();
}

let fading = 0;

function toast(text) {
  $('toast').textContent = text;
  $('toast').hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { $('toast').hidden = true; }, 4000);
}

const failed = () => toast(word('failed'));

function showToast(happened) {
  view.presses.get(happened.query)?.removeAttribute('aria-busy');
  if (happened.url) actions.onLink(happened.url);
  if (!happened.text || happened.chat !== person()) return;
  if (!happened.alert) return toast(happened.text);
  $('alert-text').textContent = happened.text;
  $('alert').showModal();
}

function onChange(happened) {
  if (happened.message) showMessage(happened);
  if (happened.what === 'chat' || happened.what === 'reset') showAll();
  else if (happened.message) { showList(); }
  if (happened.what === 'toast') showToast(happened);
  if (happened.what === 'inline') composer.showResults(happened);
  if (happened.what === 'typing' && happened.chat === view.chat) {
    $('typing').textContent = `${world.bot.name} ${word('typing')}`;
    setTimeout(() => { $('typing').textContent = ''; }, 5000);
  }
}

$('language').value = language();
$('language').addEventListener('change', event => {
  setLanguage(event.target.value);
  showAll();
});
$('person').addEventListener('change', event => {
  view.speakers[view.chat] = Number(event.target.value);
  showMessages();
});
$('back').addEventListener('click', () => document.body.classList.remove('in-chat'));
$('pinned').addEventListener('click', () => document.getElementById(`message-${world.chats.get(view.chat).pinned.at(-1)}`)?.scrollIntoView({ block: 'center' }));
$('reset').addEventListener('click', async () => {
  if (!confirm(word('resetAsk'))) return;
  const first = [...world.people.keys()][0];
  await act({ do: 'reset', person: first, chat: first });
});

apply();
await load();
const asked = Number(location.hash.slice(1));
composer.start(place, failed);
if (world.chats.has(asked)) open(asked);
else if (matchMedia('(min-width: 45rem)').matches && world.people.size > 0) open([...world.people.keys()][0]);
else showAll();
listen({ onChange, onConnection: isOn => { $('offline').hidden = isOn; if (isOn) showAll(); } });
