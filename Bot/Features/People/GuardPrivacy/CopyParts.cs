using System.Collections.Frozen;
using Bot.Texts;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>The headings of the readable copy: what each collection keeps of a person, by the collection's name.</summary>
internal static class CopyParts
{
    public static readonly Bilingual<FrozenDictionary<string, string>> All = CopyNames.Both(
    [
        ("profile", "Su perfil", "Seu perfil"),
        ("session", "Lo último que estaba haciendo", "O que estava fazendo por último"),
        ("practices", "Sus prácticas", "Suas práticas"),
        ("useful", "Prácticas que le sirven", "Práticas úteis para você"),
        ("formdrafts", "Respuestas en formularios", "Respostas em formulários"),
        ("attendances", "Sus respuestas a reuniones", "Suas respostas a reuniões"),
        ("comequestions", "Reuniones que esperan su respuesta", "Reuniões que esperam a sua resposta"),
        ("offeredtexts", "Textos que escribió fuera de una pregunta", "Textos que escreveu fora de uma pergunta"),
        ("proposals", "Documentos que trajo", "Documentos que trouxe"),
        ("sheetorders", "Archivos de Word que pidió", "Arquivos de Word que pediu"),
        ("lastread", "Prácticas que leyó para revisarlas", "Práticas que leu para revisar"),
        ("arrivals", "Avisos de lo que llegó", "Avisos do que chegou"),
        ("latementions", "Avisos de prácticas atrasadas", "Avisos de práticas atrasadas para revisar"),
        ("morningletters", "Mensajes de la mañana", "Mensagens da manhã"),
        ("sharelinks", "Enlaces para escribir en conjunto", "Links para escrever em conjunto"),
        ("written", "Campos que escribió en conjunto", "Campos que escreveu em conjunto"),
        ("followers", "Búsquedas que sigue", "Buscas que acompanha"),
        ("registerrecords", "Fichas que escribió", "Fichas que escreveu"),
        ("recordrequests", "Pedidos de datos", "Pedidos de dados"),
        ("verifiernews", "Avisos de fichas por verificar", "Avisos de fichas a verificar"),
        ("recordimports", "Fichas que trajo de una tabla", "Fichas que trouxe de uma tabela"),
        ("practiceimports", "Prácticas que trajo de una tabla", "Práticas que trouxe de uma tabela"),
        ("senttables", "Tablas que envió", "Tabelas que enviou"),
        ("callwatches", "Avisos de convocatorias", "Avisos de chamadas"),
        ("bodywatches", "Organismos que sigue", "Órgãos que acompanha"),
        ("meetingchanges", "Cambios de reuniones por confirmar", "Alterações de reuniões a confirmar"),
        ("calendarcopies", "Reuniones en su calendario", "Reuniões na sua agenda"),
        ("opencards", "Reuniones abiertas en el chat", "Reuniões abertas na conversa"),
        ("dayvotes", "Días que marcó", "Dias que marcou"),
        ("daytables", "Tablas de días que abrió", "Tabelas de dias que abriu"),
        ("agendas", "Puntos que propuso", "Pontos que propôs"),
        ("pointmentions", "Avisos de puntos", "Avisos de pontos propostos"),
        ("actas", "Actas", "Atas"),
        ("decisions", "Acuerdos", "Decisões"),
        ("decisionmentions", "Avisos de acuerdos", "Avisos de decisões"),
        ("duereports", "Informes por enviar", "Relatórios a enviar"),
        ("adminwishes", "Lo que pidió en un grupo", "O que pediu num grupo"),
        ("ownreminders", "Sus recordatorios", "Seus lembretes"),
        ("calendaraddresses", "Su calendario", "Sua agenda"),
        ("contactrequests", "Contactos con otras ciudades", "Contatos com outras cidades"),
        ("contactmentions", "Avisos de contactos", "Avisos de contatos"),
        ("contactwishes", "Contactos por pedir", "Contatos a pedir"),
        ("adoptions", "Prácticas que aplica su ciudad", "Práticas que a sua cidade aplica"),
        ("adoptionwishes", "Prácticas por aplicar", "Práticas a aplicar"),
        ("invitations", "Invitaciones", "Convites"),
        ("citymerges", "Ciudades que unió", "Cidades que uniu"),
        ("handoveroffers", "Traspaso de la coordinación", "Transferência da coordenação"),
        ("deeds", "Lo que decidió la coordinación", "O que a coordenação decidiu"),
        ("setaside", "Documentos dañados", "Documentos danificados"),
    ]);
}
