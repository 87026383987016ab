// Shows one message as a list item.
import { button, make } from './dom.js';
import { momentOf, timeOf } from './dates.js';
import { media, mediaName } from './media.js';
import { link, render } from './text.js';
import { word } from './words.js';
import { world } from './world.js';

const events = ['new_chat_members', 'left_chat_member', 'pinned_message', 'migrate_to_chat_id', 'migrate_from_chat_id', 'forum_topic_created', 'forum_topic_closed', 'forum_topic_reopened', 'chat_shared'];

// view: { person, isGroup, isJoined } - who looks, and whether it goes on an album.
export function messageItem(entry, view, actions) {
  const message = entry.message;
  const event = events.find(kind => kind in message);
  const item = event ? make('li', 'event', eventText(message, event)) : said(entry, view, actions);
  item.id = `message-${message.message_id}`;
  return item;
}

export function brief(message) {
  return (message.text ?? message.caption ?? mediaName(message) ?? '').slice(0, 80);
}

// Whether somebody sees it: what the bot tells one member of a group, the others do not.
export const isFor = (message, person) => !message.receiver_user || message.receiver_user.id === person;

// What the list of chats shows of the newest message.
export function lastLine(chat) {
  const last = [...chat.messages.values()].findLast(({ message }) => !message.receiver_user)?.message;
  if (!last) return '';
  const event = events.find(kind => kind in last);
  return event ? eventText(last, event) : `${last.from.id === world.bot.id ? '' : `${last.from.first_name}: `}${brief(last)}`;
}

const nameOf = user => [user.first_name, user.last_name].filter(Boolean).join(' ');

function said(entry, view, actions) {
  const message = entry.message;
  const isMine = message.from.id === view.person;
  const bubble = make('div', 'bubble');
  if (message.via_bot || (view.isGroup && !isMine && !view.isJoined)) bubble.append(make('div', 'from', author(message)));
  if (message.receiver_user) bubble.append(make('div', 'from', word('onlyYou')));
  if (message.forward_origin) bubble.append(make('div', 'from', `${word('forwarded')} ${nameOf(message.forward_origin.sender_user)}`));
  if (message.reply_to_message) bubble.append(make('div', 'quote', brief(message.reply_to_message)));
  bubble.append(...media(message));
  const text = message.text ?? message.caption;
  if (text !== undefined) bubble.append(make('div', 'text', render(text, message.entities ?? message.caption_entities, actions)));
  bubble.append(meta(entry, isMine, actions));
  const item = make('li', `message${isMine ? ' mine' : ''}${view.isJoined ? ' joined' : ''}`, bubble);
  for (const [row, buttons] of (message.reply_markup?.inline_keyboard ?? []).entries()) {
    item.append(make('div', 'row', ...buttons.map((its, column) => buttonFor(entry, its, row, column, actions))));
  }
  return item;
}

const author = message => nameOf(message.from) + (message.via_bot ? ` ${word('via')} ${nameOf(message.via_bot)}` : '');

function eventText(message, kind) {
  if (kind === 'migrate_from_chat_id') return word(kind);
  const who = kind === 'new_chat_members' ? message.new_chat_members[0] : kind === 'left_chat_member' ? message.left_chat_member : message.from;
  const topic = message.forum_topic_created?.name ?? message.chat_shared?.title;
  return `${nameOf(who)} ${word(kind)}${topic ? ` «${topic}»` : ''}`;
}

function meta(entry, isMine, actions) {
  const message = entry.message;
  const sent = new Date(message.date * 1000);
  const line = make('div', 'meta');
  line.append(action('reply', () => actions.onReply(message)));
  if (!isMine && message.from.id !== world.bot.id) line.append(action('forward', () => actions.onForward(message)));
  if (isMine && !message.via_bot) line.append(action('edit', () => actions.onEdit(message)), action('deleteMessage', () => actions.onDelete(message)));
  if (message.edit_date && entry.edits > 0) line.append(make('span', '', word('edited')));
  const time = make('time', '', timeOf(sent));
  time.dateTime = sent.toISOString();
  time.title = momentOf(sent);
  line.append(time);
  return line;
}

const action = (key, run) => button(word(key), run, 'action');

function buttonFor(entry, its, row, column, actions) {
  if (its.url) {
    const anchor = link(its.url, actions.onLink);
    anchor.append(`${its.text} ↗`);
    return anchor;
  }
  const element = button(its.text, () => {
    if (its.copy_text) actions.onCopy(its.copy_text.text);
    else if (its.switch_inline_query !== undefined) actions.onSwitch(its.switch_inline_query, false);
    else if (its.switch_inline_query_current_chat !== undefined) actions.onSwitch(its.switch_inline_query_current_chat, true);
    else actions.onPress(entry.message, row, column, element);
  });
  if (its.style) element.classList.add(its.style);
  return element;
}
