// What the page knows of the world, kept up to date by server-sent events. Nothing here touches the screen.
// isLost: whether the last order did not reach the program.
export const world = { bot: null, people: new Map(), chats: new Map(), descriptions: {}, tour: new Set(), ahead: 0, isLost: false };

export async function load() {
  const response = await fetch('/playground/state');
  if (!response.ok) throw new Error(`state ${response.status}`);
  const state = await response.json();
  world.bot = state.bot;
  world.descriptions = state.descriptions;
  world.people = new Map(state.people.map(person => [person.id, person]));
  world.chats = new Map(state.chats.map(chat => [chat.id, keep(chat)]));
  note(state);
}

// The world's calendar may be ahead of the browser's.
export const now = () => new Date(Date.now() + world.ahead);

export const isGroup = chat => chat.id < 0;
export const titleOf = chat => isGroup(chat) ? chat.title : world.people.get(chat.id).name;

function note({ now: moment, tour }) {
  if (moment) world.ahead = new Date(moment) - Date.now();
  if (tour) world.tour = new Set(tour);
}

function keep(chat) {
  return { ...chat, messages: new Map(chat.messages.map(entry => [known(entry).message.message_id, entry])) };
}

// What one member of a group sees has no id among the messages of all.
function known(entry) {
  entry.message.message_id ||= entry.message.ephemeral_message_id;
  return entry;
}

// Tells the listener each event after it was applied; reads the whole state again after every new connection.
export function listen({ onChange, onConnection }) {
  const events = new EventSource('/playground/events');
  let before = Promise.resolve();
  const inOrder = step => { before = before.then(step).catch(() => onConnection(false)); };
  events.onopen = () => inOrder(async () => {
    await load();
    onConnection(true);
  });
  events.onerror = () => onConnection(false);
  events.onmessage = message => inOrder(async () => {
    const happened = JSON.parse(message.data);
    await applyEvent(happened);
    onChange(happened);
  });
}

async function applyEvent(happened) {
  note(happened);
  if (happened.what === 'reset' || (happened.what === 'chat' && happened.chat > 0)) await load();
  else if (happened.what === 'chat' && happened.state) world.chats.set(happened.chat, keep(happened.state));
  const messages = world.chats.get(happened.chat)?.messages;
  if (!messages || !happened.message) return;
  if (happened.what === 'deleted') messages.delete(happened.message.message.message_id);
  else messages.set(known(happened.message).message.message_id, happened.message);
}

const unreachable = { ok: false };

async function post(address, body, headers = {}) {
  const response = await fetch(address, { method: 'POST', headers, body }).catch(() => unreachable);
  world.isLost = response === unreachable;
  return response;
}

// Asks the world for something; answers what it returned, or null when the page was out of date or the world out of reach.
export async function act(order) {
  const response = await post('/playground/act', JSON.stringify(order), { 'Content-Type': 'application/json' });
  return response.ok ? response.json() : null;
}

export async function sendFile(file, { person, chat, thread, caption, album }) {
  const kind = /^image\/(jpeg|png)$/.test(file.type) ? 'photo' : file.type.startsWith('audio/') ? 'audio' : file.type.startsWith('video/') ? 'video' : 'document';
  const query = new URLSearchParams({ person, chat, kind, name: file.name, caption: caption ?? '', album: album ?? '', thread: thread ?? 0 });
  const response = await post(`/playground/files?${query}`, file);
  return response.ok;
}

// What the moved calendar says, and whether anything was shown; null where there is nothing planned, or no bot.
export async function moveClock(by) {
  const response = await post(`/playground/clock?by=${by}`);
  if (!response.ok) return null;
  const moved = await response.json();
  note(moved);
  return moved;
}

export async function startAfresh() {
  return (await post('/playground/reset')).ok;
}

export const commands = (person, chat) => list(`/playground/commands?${new URLSearchParams({ person, chat })}`);
export const requests = () => list('/playground/requests');

async function list(address) {
  const response = await fetch(address);
  return response.ok ? response.json() : [];
}
