// Inline mode: "@bot words" asks the bot shortly after the last letter, as Telegram's apps do, and a chosen result is sent.
import { failed } from './dialogs.js';
import { choice } from './dom.js';
import { pairs } from './pairs.js';
import { word } from './words.js';
import { act, world } from './world.js';

const pause = 250;
const longestQuery = 256;

export function inline(parts, place, { say, clear }) {
  const answers = pairs();
  const state = { query: null, words: '', timer: 0 };

  function typed() {
    clearTimeout(state.timer);
    const prefix = `@${world.bot.username} `;
    if (!parts.text.value.toLowerCase().startsWith(prefix.toLowerCase())) return hide();
    state.words = parts.text.value.slice(prefix.length).slice(0, longestQuery);
    state.timer = setTimeout(() => ask(''), pause);
  }

  async function ask(offset) {
    const query = await act({ do: 'inline', ...place(), query: state.words, offset });
    if (query === null) return failed();
    state.query = query;
    answers.expect(query, answer => { if (query === state.query) show(answer); });
  }

  async function choose(query, result) {
    const { person, chat } = place();
    if (await act({ do: 'choose', person, chat, query, result }) === null) return failed();
    clear();
  }

  function show(answer) {
    const found = answer.results.map(result => choice(result.title, result.description, () => choose(answer.query, result.id)));
    const offered = answer.button ? [choice(answer.button, '', () => say(`/start ${answer.parameter}`, { chat: place().person }))] : [];
    const more = answer.next ? [choice(word('more'), '', () => ask(answer.next))] : [];
    parts.inline.replaceChildren(...offered, ...(found.length > 0 ? found : [word('noResults')]), ...more);
    parts.inline.hidden = false;
  }

  function hide() {
    clearTimeout(state.timer);
    state.query = null;
    parts.inline.hidden = true;
  }

  return { typed, showResults: answer => answers.arrived(answer.query, answer), hide };
}
