// Photos, files, places and contacts of a message.
import { make } from './dom.js';
import { link } from './text.js';
import { word } from './words.js';

const files = ['document', 'voice', 'audio', 'video', 'video_note', 'sticker'];

// What to call it where there is no text; null where there is nothing but text.
export function mediaName(message) {
  if (message.document) return message.document.file_name;
  const kind = ['photo', 'venue', 'location', 'contact', 'poll', ...files].find(name => name in message);
  return kind ? word(kind) : null;
}

export function media(message) {
  const parts = [];
  if (message.photo) parts.push(picture(message));
  const kind = files.find(name => name in message);
  if (kind) parts.push(make('div', 'attached', attachment(message[kind], kind)));
  if (message.contact) parts.push(make('div', '', `${word('contact')}: ${message.contact.first_name}, ${message.contact.phone_number}`));
  if (message.poll) parts.push(make('div', '', make('b', '', message.poll.question), ...message.poll.options.map(option => make('div', '', `○ ${option.text}`))));
  if (message.venue) parts.push(make('div', '', make('b', '', message.venue.title), make('div', '', message.venue.address)));
  else if (message.location) parts.push(make('div', '', `${word('location')}: ${message.location.latitude}, ${message.location.longitude}`));
  return parts;
}

function picture(message) {
  const largest = message.photo.at(-1);
  const image = make('img', 'picture');
  image.width = largest.width;
  image.height = largest.height;
  image.src = `/playground/files/${largest.file_id}`;
  image.alt = message.caption ?? word('photo');
  return image;
}

function attachment(file, kind) {
  const anchor = link('#', () => false);
  anchor.href = `/playground/files/${file.file_id}`;
  anchor.append(`${file.file_name ?? word(kind)} (${size(file.file_size)})`);
  return anchor;
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}
