// The conversation that UpdatesScript.cs speaks, in grammY: runner, one update at a time per chat, one session file (JSON, not synced) per person.
// It keeps what a person writes, counts words, reads the month, and answers with the next question; it knows no drafts, review or outbox.
// Usage: node peer.mjs ADDRESS TOKEN FOLDER

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run, sequentialize } from "@grammyjs/runner";
import { Bot, InlineKeyboard, session } from "grammy";

const [apiRoot, token, folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });

const fileOf = key => join(folder, `${key}.json`);
const storage = {
  read: async key => {
    try {
      return JSON.parse(await readFile(fileOf(key), "utf8"));
    } catch (fault) {
      if (fault.code === "ENOENT") return undefined;
      throw fault;
    }
  },
  write: (key, value) => writeFile(fileOf(key), JSON.stringify(value)),
  delete: key => writeFile(fileOf(key), "{}"),
};

const escaped = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const wordsIn = text => text.split(/\s+/u).filter(word => word.length > 0).length;
const column = labels => labels.reduce((keyboard, label, place) => keyboard.text(label, `v:${place}`).row(), new InlineKeyboard());

const themes = [
  "Economía social y solidaria", "Empleo y formación", "Emprendimientos", "Pymes", "Turismo", "Producción rural", "Comercio local",
  "Cultura", "Innovación", "Ambiente", "Integración productiva", "Género", "Juventud", "Otro",
];
const stages = ["Piloto", "En curso", "Terminada"];
const months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

const oneOf = labels => text => (labels.includes(text) ? text : undefined);
const month = text => {
  const [, name, year] = /^(\p{L}+) de (\d{4})$/u.exec(text.trim()) ?? [];
  const place = months.indexOf((name ?? "").toLowerCase());
  return place < 0 ? undefined : `${year}-${String(place + 1).padStart(2, "0")}`;
};
const contact = text => (/\S+@\S+\.\S+/u.test(text) ? text : undefined);
const short = text => (text.length >= 3 && text.length <= 120 ? text : undefined);

const fields = [
  { code: "title", title: "Título", ask: "¿Cómo se llama la práctica?", example: "Feria de la economía social", read: short },
  { code: "theme", title: "Tema", ask: "¿Cuál es el tema principal?", choices: themes, read: oneOf(themes) },
  { code: "summary", title: "Resumen", ask: "¿Qué hicieron, para quién y dónde? Hasta 250 palabras; puede pegar varios mensajes.", example: "Cedimos un predio a 60 productores...", words: 250 },
  { code: "results", title: "Resultados", ask: "¿Qué cambió? Basta un dato.", example: "Ventas: +30 %", words: 100 },
  { code: "stage", title: "Etapa", ask: "¿En qué etapa está?", choices: stages, read: oneOf(stages) },
  { code: "start", title: "Inicio", ask: "¿Cuándo empezó? Mes y año.", example: "03/2024", read: month },
  { code: "contact", title: "Contacto", ask: "¿Con quién puede hablar otra ciudad?", example: "Ana, ana@ciudad.gob.ar", read: contact, confirmed: true },
  { code: "consent", title: "Autorización", ask: "¿Autoriza publicarla, con fotos, en Telegram y en la web?", choices: ["Autorizo", "Todavía no"], read: oneOf(["Autorizo"]) },
];

const navigation = keyboard => keyboard.text("Atrás", "back").text("Guardar y salir", "leave");

const question = step => {
  const field = fields[step];
  const example = field.example ? `\n<i>Ejemplo: ${escaped(field.example)}</i>` : "";
  return {
    text: `<b>${step + 1} de ${fields.length}. ${field.title}.</b> Se publica.\n${escaped(field.ask)}${example}`,
    keyboard: navigation(column(field.choices ?? [])),
  };
};

const progress = (field, pieces) => ({
  text: `${wordsIn(pieces.join(" "))} de ${field.words} palabras\nPuede enviar más texto o pulsar «Listo».`,
  keyboard: navigation(new InlineKeyboard().text("Listo", "done").text("Rehacer", "redo").row()),
});

const understood = answer => ({
  text: `<b>Entendimos:</b>\n${escaped(answer)}\nSi está bien, pulse «Listo». Si no, escríbalo de nuevo.`,
  keyboard: navigation(new InlineKeyboard().text("Listo", "done").text("Rehacer", "redo").row()),
});

const preview = answers => ({
  text: `<b>${escaped(answers.title)}</b>\n${escaped(answers.theme)}. ${escaped(answers.stage)}, desde ${answers.start}.\n\n${escaped(answers.summary.join("\n\n"))}\n\n${escaped(answers.results.join("\n\n"))}\n\n<i>Así se publicará.</i>`,
  keyboard: new InlineKeyboard().text("Ficha completa", "whole").row().text("Enviar a revisión", "send").row().text("Guardar y salir", "leave"),
});

const next = state => {
  state.step += 1;
  return state.step < fields.length ? question(state.step) : preview(state.answers);
};

const answered = (state, text) => {
  if (text === "/proponer") {
    return {
      text: "<b>Proponer una práctica</b>\n\nSon 8 preguntas cortas, unos 10 minutos.\n\nTodo se guarda mientras escribe.",
      keyboard: new InlineKeyboard().text("Empezar", "begin"),
    };
  }
  if (!state.city) {
    state.city = text;
    return question(0);
  }
  if (state.step === fields.length) return preview(state.answers);
  const field = fields[state.step];
  if (field.words) {
    const pieces = (state.answers[field.code] ??= []);
    if (text === "Listo" && pieces.length > 0) return next(state);
    pieces.push(text);
    return progress(field, pieces);
  }
  if (field.confirmed && text === "Listo" && state.answers[field.code] !== undefined) return next(state);
  const read = field.read(text);
  if (read === undefined) return question(state.step);
  state.answers[field.code] = read;
  return field.confirmed ? understood(read) : next(state);
};

const pressed = async (state, data, chat) => {
  if (data === "begin") {
    state.step = 0;
    state.answers = {};
    return state.city
      ? question(0)
      : { text: "¿De qué ciudad o agencia de desarrollo es usted? Escriba las primeras letras.", keyboard: navigation(new InlineKeyboard()) };
  }
  if (data !== "send") return undefined;
  state.sent += 1;
  await writeFile(fileOf(`${chat}-${state.sent}`), JSON.stringify(state.answers));
  return {
    text: `<b>Recibimos «${escaped(state.answers.title)}».</b> Aún no es pública.\nLa leerán la coordinación y la Secretaría Técnica.`,
    keyboard: new InlineKeyboard().text("Completar", "more").text("Retirar", "withdraw"),
  };
};

const bot = new Bot(token, { client: { apiRoot } });
bot.use(sequentialize(context => String(context.chat?.id)));
bot.use(session({ initial: () => ({ step: 0, sent: 0, city: "", answers: {} }), storage }));
bot.on("message:text", async context => {
  const { text, keyboard } = answered(context.session, context.message.text);
  await context.reply(text, { parse_mode: "HTML", reply_markup: keyboard, link_preview_options: { is_disabled: true } });
});
bot.on("callback_query:data", async context => {
  await context.answerCallbackQuery();
  const screen = await pressed(context.session, context.callbackQuery.data, context.chat.id);
  if (screen) await context.editMessageText(screen.text, { parse_mode: "HTML", reply_markup: screen.keyboard, link_preview_options: { is_disabled: true } });
});
await bot.init();
run(bot);
