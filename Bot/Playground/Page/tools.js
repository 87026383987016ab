// What a tester can do to a chat that is not writing: block the bot, add it to a group, migrate the group, close a topic.
import { ask, failed } from './dialogs.js';
import { button } from './dom.js';
import { word } from './words.js';
import { act, isGroup, world } from './world.js';

export function toolsOf(pane, chat, person, house) {
  const tool = (text, order, extra = {}) => button(text, async () => {
    pane.parts.tools.open = false;
    const done = await act({ do: order, person, chat: chat.id, ...extra });
    if (done === null) failed();
    else if (order === 'migrate') house.open(done);
  });
  return isGroup(chat) ? toolsOfGroup(pane, chat, person, tool) : [chat.hasBlocked ? tool(word('unblock'), 'unblock') : tool(word('block'), 'block')];
}

function toolsOfGroup(pane, chat, person, tool) {
  const hasBot = chat.bot === 'member' || chat.bot === 'administrator';
  const name = world.people.get(person)?.name ?? '';
  const topic = chat.topics.find(candidate => candidate.id === pane.thread);
  return [
    !hasBot && tool(word('addBot'), 'addBot'),
    chat.bot !== 'administrator' && tool(word('makeAdmin'), 'addBot', { administrator: true }),
    hasBot && tool(word('removeBot'), 'removeBot'),
    chat.administrators.includes(person) ? tool(`${word('demote')} ${name}`, 'demote') : tool(`${word('promote')} ${name}`, 'promote'),
    chat.isMuted ? tool(word('unmute'), 'unmute') : tool(word('mute'), 'mute'),
    chat.type === 'group' && tool(word('migrate'), 'migrate'),
    chat.isForum && openTopic(pane, chat, person),
    topic && tool(word(topic.isClosed ? 'reopenTopic' : 'closeTopic'), topic.isClosed ? 'reopenTopic' : 'closeTopic', { thread: topic.id }),
  ].filter(Boolean);
}

const openTopic = (pane, chat, person) => button(word('openTopic'), async () => {
  pane.parts.tools.open = false;
  const name = await ask(word('topicName'));
  if (name && await act({ do: 'openTopic', person, chat: chat.id, name }) === null) failed();
});
