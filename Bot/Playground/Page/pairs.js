// Brings the page's own questions and the bot's answers together: an answer may arrive before the page knows the number of its question.
const mostEarly = 50;

export function pairs() {
  const waiting = new Map();
  const early = new Map();
  return {
    expect(query, take) {
      if (!early.has(query)) return waiting.set(query, take);
      const answer = early.get(query);
      early.delete(query);
      take(answer);
    },
    arrived(query, answer) {
      const take = waiting.get(query);
      waiting.delete(query);
      if (take) return take(answer);
      early.set(query, answer);
      if (early.size > mostEarly) early.delete(early.keys().next().value);
    },
  };
}
