using System.Text.RegularExpressions;
using Bot.Domain.Practices;
using Bot.Playground;

namespace Bot.Tests.EndToEnd;

/// <summary>Two co-authors, requests on two fields, the second key and the publication, on the playground's page in a browser.</summary>
public sealed partial class TogetherTest
{
    private const string Title = "Feira do rio dupla";

    [Fact]
    public async Task Two_authors_two_requests_two_keys_and_the_card()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        foreach (var reader in new[] { PlaygroundPeople.Coordinator, PlaygroundPeople.Secretariat })
        {
            _ = await bot.ChatOf(reader).Says("/start", "Banco de Buenas Prácticas");
        }

        await Proposal.Portuguese("dupla", cityButton: null).FillIn(bot.ChatOf(PlaygroundPeople.Official));
        await using var hand = await BrowserHand.Open(bot.Address);

        await AnaInvitesRosa(bot, hand);
        await RosaCompletes(hand);
        await MartinAsks(hand);
        await BothAnswer(hand);
        await BothKeysTurn(hand);

        using var http = new HttpClient();
        using var moved = await http.PostAsync(new Uri($"{bot.Address.TrimEnd('/')}/playground/clock?by=1"), null);
        Assert.True(moved.IsSuccessStatusCode);
        await hand.Sees("Publicada: BBP-");
        await hand.Becomes("Ana Souza");
        await hand.Sees("Sua prática já é pública: BBP-");
        await hand.Becomes("Rosa Quiroga");
        await hand.Sees("Su práctica ya es pública: BBP-");
        var practice = Assert.Single(bot.PracticesOf(bot.Person(PlaygroundPeople.Visitor)));
        Assert.Equal((PracticeState.Published, 2), (practice.State, practice.Authors.Length));
        Assert.Null(practice.History[^1].Mark);
        Assert.Equal("Cedemos um terreno a sessenta produtores, na beira do rio.", practice.Record!.Summary.Text);
    }

    private static async Task AnaInvitesRosa(RunningBot bot, BrowserHand hand)
    {
        await hand.Becomes("Ana Souza");
        await hand.Says("/minhas_praticas", "Em revisão");
        await hand.Taps($"1. {Title}", "aqui antes de");
        await hand.Taps("Mais", "O que mais quer fazer?");
        await hand.Taps("Escrever em equipe", "Com um link, outras pessoas");
        await hand.Taps("Criar um link", "Envie este link só a quem");
        var link = bot.AnswersIn(PlaygroundPeople.Official).Select(message => Link().Match(message.Text ?? "")).Last(match => match.Success).Groups[1].Value;
        await hand.Becomes("Rosa Quiroga");
        await hand.Says("/start " + link, "Le pregunté a quien escribe");
        await hand.Becomes("Ana Souza");
        await hand.Sees("quer escrever «Feira do rio dupla» com vocês");
        await hand.Taps("Deixar entrar Rosa Quiroga", "2 pessoas a escrevem");
    }

    private static async Task RosaCompletes(BrowserHand hand)
    {
        await hand.Becomes("Rosa Quiroga");
        await hand.Sees("Ya puede escribir");
        await hand.Taps("Ver la práctica", "Para publicarla, más adelante: 0 de 8");
        await hand.Taps("Ver todo", "1. Presentación: faltan");
        await hand.Taps("Seguir: Organismo responsable", "9 de 16");
        await hand.Says("Secretaría de Trabajo", "10 de 16");
        await hand.Says("120 mil", "11 de 16");
        await hand.Taps("Mujeres", "Beneficiarios");
        await hand.Taps("Listo", "12 de 16");
        string[] texts = ["Antes vendían en la calle.", "Vender sin intermediarios.", "Primero un censo.", "Faltó transporte.", "Un predio con agua."];
        for (var step = 0; step < texts.Length; step++)
        {
            await hand.Says(texts[step], "Puede enviar más texto");
            await hand.Taps("Listo", step + 13 <= 16 ? $"{step + 13} de 16" : "Para publicar: 8 de 8");
        }

    }

    private static async Task MartinAsks(BrowserHand hand)
    {
        await hand.Becomes("Martín Ferreyra");
        await hand.Taps("Leerla", "Solo para la revisión");
        await hand.Taps("Leer por partes", "¿Qué parte quiere leer?");
        await hand.Taps("2. Qué se hizo", "Para pedir un cambio");
        await hand.Taps("Resumen", "Sobre Resumen:");
        await hand.Says("Diga dónde queda.", "Puede enviar más texto");
        await hand.Taps("Listo", "Pedido anotado para Resumen:");
        await hand.Taps("3. Qué se logró", "Dificultades y lecciones");
        await hand.Taps("Resultados", "Sobre Resultados:");
        await hand.Says("¿De cuánto a cuánto?", "Puede enviar más texto");
        await hand.Taps("Listo", "Pedido anotado para Resultados:");
        await hand.Taps("Volver a la práctica", "sin enviar: Resumen y Resultados.");
        await hand.Taps("Enviar 2 pedidos", "Envié su pedido de cambios.");
    }

    private static async Task BothAnswer(BrowserHand hand)
    {
        await hand.Becomes("Ana Souza");
        await hand.Sees("A coordenação pede alterações em");
        await hand.Taps("1. Resumo", "A coordenação pede:");
        await hand.Taps("Refazer", "Resumo");
        await hand.Says("Cedemos um terreno a sessenta produtores, na beira do rio.", "Pode enviar mais texto");
        await hand.Taps("Pronto", "Pedidos respondidos: 1 de 2.");
        await hand.Becomes("Rosa Quiroga");
        await hand.Sees("La coordinación le pide cambios en");
        await hand.Taps("2. Resultados", "¿De cuánto a cuánto?");
        await hand.Taps("Explicar por qué no", "¿Por qué conviene dejarlo como está?");
        await hand.Says("El monto exacto no es público.", "Puede enviar más texto");
        await hand.Taps("Listo", "Pedidos respondidos: 2 de 2.");
        await hand.Taps("Ver cómo queda y enviar", "Así se publicará, cuando se apruebe");
        await hand.Taps("Enviar a revisión", "Recibimos");
        await hand.Becomes("Ana Souza");
        await hand.Sees("Rosa Quiroga enviou «Feira do rio dupla» para revisão.");
    }

    private static async Task BothKeysTurn(BrowserHand hand)
    {
        await hand.Becomes("Martín Ferreyra");
        await hand.Taps("Leerla", "Lo que cambió desde el pedido de cambios");
        await hand.Sees("na beira do rio.");
        await hand.Sees("Resultados: lo dejan como está. Explican:");
        await hand.Taps("Aceptar", "Falta el acuerdo de la Secretaría Técnica");
        await hand.Becomes("Lucía Méndez");
        await hand.Sees("espera su acuerdo para publicarse");
        await hand.Taps("Leerla", "Falta su acuerdo para publicarla");
        await hand.Taps("De acuerdo, publicar", "se publicará en 15 minutos");
    }

    [GeneratedRegex("start=(w_[A-Za-z0-9_-]{22})")]
    private static partial Regex Link();
}
