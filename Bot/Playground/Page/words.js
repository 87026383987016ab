// The page's own few words. What the bot says comes from the bot.
const words = {
  es: {
    language: 'Idioma', people: 'Personas', groups: 'Grupos', reset: 'Empezar de nuevo', resetAsk: '¿Borrar todas las conversaciones de esta prueba?',
    back: 'Volver a la lista', writeAs: 'Escribir como', tools: 'Más acciones', cancel: 'Cancelar', commands: 'Comandos', attach: 'Adjuntar archivos',
    write: 'Escriba un mensaje', send: 'Enviar', offline: 'Sin conexión. Reintentando…', close: 'Cerrar', edited: 'editado', reply: 'Responder', edit: 'Editar',
    typing: 'escribe…', unread: 'sin leer', pick: 'Elija un chat', empty: 'Todavía no hay mensajes.', results: 'Resultados', noResults: 'Sin resultados', more: 'Más',
    via: 'mediante', block: 'Bloquear el bot', unblock: 'Desbloquear el bot', addBot: 'Agregar el bot', makeAdmin: 'Hacer administrador al bot', removeBot: 'Quitar el bot',
    migrate: 'Convertir en supergrupo', openTopic: 'Abrir un tema', closeTopic: 'Cerrar el tema', reopenTopic: 'Reabrir el tema', topicName: 'Nombre del tema', all: 'General',
    pinned: 'Fijado', deleteMessage: 'Borrar', failed: 'No se pudo: la página no estaba al día.', messagesOf: 'Mensajes', chooseChat: '¿En qué chat?',
    official: 'Funcionario/a', coordinator: 'Coordinación', secretariat: 'Secretaría Técnica Permanente', visitor: 'Visitante', members: 'participantes', noBot: 'el bot no está',
    new_chat_members: 'entró al grupo', left_chat_member: 'salió del grupo', pinned_message: 'fijó un mensaje', migrate_to_chat_id: 'convirtió el grupo en supergrupo',
    migrate_from_chat_id: 'este supergrupo viene de un grupo', forum_topic_created: 'abrió el tema', forum_topic_closed: 'cerró el tema', forum_topic_reopened: 'reabrió el tema',
    voice: 'Mensaje de voz', audio: 'Audio', video: 'Video', video_note: 'Video', sticker: 'Sticker', contact: 'Contacto', location: 'Ubicación', venue: 'Lugar',
  },
  pt: {
    language: 'Idioma', people: 'Pessoas', groups: 'Grupos', reset: 'Começar de novo', resetAsk: 'Apagar todas as conversas deste teste?',
    back: 'Voltar à lista', writeAs: 'Escrever como', tools: 'Mais ações', cancel: 'Cancelar', commands: 'Comandos', attach: 'Anexar arquivos',
    write: 'Escreva uma mensagem', send: 'Enviar', offline: 'Sem conexão. Tentando de novo…', close: 'Fechar', edited: 'editado', reply: 'Responder', edit: 'Editar',
    typing: 'está escrevendo…', unread: 'não lidas', pick: 'Escolha uma conversa', empty: 'Ainda não há mensagens.', results: 'Resultados', noResults: 'Sem resultados', more: 'Mais',
    via: 'por', block: 'Bloquear o bot', unblock: 'Desbloquear o bot', addBot: 'Adicionar o bot', makeAdmin: 'Tornar o bot administrador', removeBot: 'Remover o bot',
    migrate: 'Converter em supergrupo', openTopic: 'Abrir um tópico', closeTopic: 'Fechar o tópico', reopenTopic: 'Reabrir o tópico', topicName: 'Nome do tópico', all: 'Geral',
    pinned: 'Fixada', deleteMessage: 'Apagar', failed: 'Não foi possível: a página não estava atualizada.', messagesOf: 'Mensagens', chooseChat: 'Em qual conversa?',
    official: 'Servidor(a)', coordinator: 'Coordenação', secretariat: 'Secretaria Técnica Permanente', visitor: 'Visitante', members: 'participantes', noBot: 'o bot não está',
    new_chat_members: 'entrou no grupo', left_chat_member: 'saiu do grupo', pinned_message: 'fixou uma mensagem', migrate_to_chat_id: 'converteu o grupo em supergrupo',
    migrate_from_chat_id: 'este supergrupo vem de um grupo', forum_topic_created: 'abriu o tópico', forum_topic_closed: 'fechou o tópico', forum_topic_reopened: 'reabriu o tópico',
    voice: 'Mensagem de voz', audio: 'Áudio', video: 'Vídeo', video_note: 'Vídeo', sticker: 'Figurinha', contact: 'Contato', location: 'Localização', venue: 'Lugar',
  },
  en: {
    language: 'Language', people: 'People', groups: 'Groups', reset: 'Start afresh', resetAsk: 'Delete all conversations of this trial?',
    back: 'Back to the list', writeAs: 'Write as', tools: 'More actions', cancel: 'Cancel', commands: 'Commands', attach: 'Attach files',
    write: 'Write a message', send: 'Send', offline: 'Offline. Trying again…', close: 'Close', edited: 'edited', reply: 'Reply', edit: 'Edit',
    typing: 'is typing…', unread: 'unread', pick: 'Pick a chat', empty: 'No messages yet.', results: 'Results', noResults: 'No results', more: 'More',
    via: 'via', block: 'Block the bot', unblock: 'Unblock the bot', addBot: 'Add the bot', makeAdmin: 'Make the bot administrator', removeBot: 'Remove the bot',
    migrate: 'Turn into a supergroup', openTopic: 'Open a topic', closeTopic: 'Close the topic', reopenTopic: 'Reopen the topic', topicName: 'Name of the topic', all: 'General',
    pinned: 'Pinned', deleteMessage: 'Delete', failed: 'Not possible: the page was out of date.', messagesOf: 'Messages', chooseChat: 'In which chat?',
    official: 'Official', coordinator: 'Coordination', secretariat: 'Permanent Technical Secretariat', visitor: 'Visitor', members: 'members', noBot: 'the bot is not here',
    new_chat_members: 'joined the group', left_chat_member: 'left the group', pinned_message: 'pinned a message', migrate_to_chat_id: 'turned the group into a supergroup',
    migrate_from_chat_id: 'this supergroup was a group', forum_topic_created: 'opened the topic', forum_topic_closed: 'closed the topic', forum_topic_reopened: 'reopened the topic',
    voice: 'Voice message', audio: 'Audio', video: 'Video', video_note: 'Video', sticker: 'Sticker', contact: 'Contact', location: 'Location', venue: 'Place',
  },
};

let current = pick();

function pick() {
  const wanted = localStorage.getItem('language') ?? navigator.language.slice(0, 2);
  return words[wanted] ? wanted : 'es';
}

export const language = () => current;
export const word = key => words[current][key] ?? key;

export function setLanguage(value) {
  current = value;
  localStorage.setItem('language', value);
  apply();
}

// Fills every element that names a word.
export function apply() {
  document.documentElement.lang = current;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', word(element.dataset.label));
  for (const element of document.querySelectorAll('[data-placeholder]')) element.placeholder = word(element.dataset.placeholder);
}
