// Shows the messages of one chat, one list item each, replaced in place when a message changes.
import { render, link } from './text.js';
import { language, word } from './words.js';
import { world } from './world.js';

const events = ['new_chat_members', 'left_chat_member', 'pinned_message', 'migrate_to_chat_id', 'migrate_from_chat_id', 'forum_topic_created', 'forum_topic_closed', 'forum_topic_reopened'];
const files = ['document', 'voice', 'audio', 'video', 'video_note', 'sticker'];

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export function messageItem(entry, person, actions) {
  const message = entry.message;
  const event = events.find(kind => kind in message);
  if (event) return withId(make('li', 'event', eventText(message, event)), message);
  const mine = message.from.id === person;
  const bubble = make('div', 'bubble');
  if (!mine || message.via_bot) bubble.append(make('div', 'from', nameOf(message.from) + (message.via_bot ? ` ${word('via')} ${nameOf(message.via_bot)}` : '')));
  if (message.reply_to_message) bubble.append(make('div', 'quote', brief(message.reply_to_message)));
  bubble.append(...media(message));
  const text = message.text ?? message.caption;
  if (text !== undefined) bubble.append(make('div', 'text', render(text, message.entities ?? message.caption_entities, actions)));
  bubble.append(meta(entry, mine, actions));
  const item = make('li', mine ? 'message mine' : 'message', bubble);
  for (const [row, buttons] of (message.reply_markup?.inline_keyboard ?? []).entries()) {
    item.append(make('div', 'row', ...buttons.map((button, column) => buttonFor(entry, button, row, column, actions))));
  }
  return withId(item, message);
}

export function brief(message) {
  return (message.text ?? message.caption ?? mediaName(message) ?? '').slice(0, 80);
}

export function nameOf(user) {
  return [user.first_name, user.last_name].filter(Boolean).join(' ');
}

function withId(item, message) {
  item.id = `message-${message.message_id}`;
  return item;
}

function eventText(message, kind) {
  const who = kind === 'new_chat_members' ? nameOf(message.new_chat_members[0]) : kind === 'left_chat_member' ? nameOf(message.left_chat_member) : nameOf(message.from);
  const topic = message.forum_topic_created?.name;
  return `${kind === 'migrate_from_chat_id' ? '' : who} ${word(kind)}${topic ? ` «${topic}»` : ''}`.trim();
}

function mediaName(message) {
  if (message.document) return message.document.file_name;
  const kind = ['photo', 'venue', 'location', 'contact', ...files].find(name => name in message);
  return kind === 'photo' ? 'Foto' : kind && word(kind);
}

function media(message) {
  const parts = [];
  if (message.photo) {
    const picture = make('img', 'picture');
    picture.src = `/playground/files/${message.photo.at(-1).file_id}`;
    picture.alt = message.caption ?? 'Foto';
    parts.push(picture);
  }
  const kind = files.find(name => name in message);
  if (kind) {
    const file = message[kind];
    const anchor = link('#', () => false);
    anchor.href = `/playground/files/${file.file_id}`;
    anchor.append(`${file.file_name ?? word(kind)} (${size(file.file_size)})`);
    parts.push(make('div', '', anchor));
  }
  if (message.contact) parts.push(make('div', '', `${word('contact')}: ${message.contact.first_name}, ${message.contact.phone_number}`));
  if (message.venue) parts.push(make('div', '', make('b', '', message.venue.title), make('div', '', message.venue.address)));
  else if (message.location) parts.push(make('div', '', `${word('location')}: ${message.location.latitude}, ${message.location.longitude}`));
  return parts;
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function meta(entry, mine, actions) {
  const message = entry.message;
  const time = make('time', '', new Date(message.date * 1000).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' }));
  time.dateTime = new Date(message.date * 1000).toISOString();
  time.title = new Date(message.date * 1000).toLocaleString(language());
  const line = make('div', 'meta', time);
  if (message.edit_date && entry.edits > 0) line.append(` · ${word('edited')}`);
  line.append(action('reply', () => actions.onReply(message)));
  if (mine && !message.via_bot) line.append(action('edit', () => actions.onEdit(message)));
  return line;
}

function action(key, run) {
  const button = make('button', '', word(key));
  button.type = 'button';
  button.addEventListener('click', run);
  return button;
}

function buttonFor(entry, button, row, column, actions) {
  if (button.url) {
    const anchor = link(button.url, actions.onLink);
    anchor.append(`${button.text} ↗`);
    return anchor;
  }
  const element = make('button', '', button.text);
  element.type = 'button';
  element.addEventListener('click', () => {
    if (button.switch_inline_query !== undefined) actions.onSwitch(button.switch_inline_query, false);
    else if (button.switch_inline_query_current_chat !== undefined) actions.onSwitch(button.switch_inline_query_current_chat, true);
    else actions.onPress(entry.message, row, column, element);
  });
  return element;
}

// The person's own words and the bot's, to show in the list.
export function lastLine(chat) {
  const last = [...chat.messages.values()].at(-1)?.message;
  if (!last) return '';
  const event = events.find(kind => kind in last);
  return event ? eventText(last, event) : `${last.from.id === world.bot.id ? '' : `${last.from.first_name}: `}${brief(last)}`;
}
