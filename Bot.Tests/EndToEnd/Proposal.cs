namespace Bot.Tests.EndToEnd;

/// <summary>What an official writes in the eight steps, in the words of their language.</summary>
/// <param name="City">A few letters of it.</param>
/// <param name="CityButton">As it is offered; null for somebody whose city is known.</param>
internal sealed record Proposal(
    string Command, string Begin, string City, string? CityButton, string StepOf, string Title, string Theme, string Summary, string Results, string Done,
    string MoreOrDone, string Stage, string Start, string Contact, string Agree, string Send, string Received)
{
    /// <param name="mark">Makes its texts different from those of any other.</param>
    public static Proposal Spanish(string mark, string? cityButton = "Campinas, Brasil") => new(
        "/proponer", "Empezar", "campi", cityButton, "de 8", $"Feria del río {mark}", "Economía social y solidaria",
        $"Cedimos un predio a sesenta productores {mark}.", $"Las ventas crecieron un tercio {mark}.", "Listo", "Puede enviar más texto", "En curso", "marzo de 2024", $"Eva Silva, directora, eva.{mark}@campinas.sp.gov.br",
        "Autorizo", "Enviar a revisión", $"Recibimos «Feria del río {mark}».");

    public static Proposal Portuguese(string mark, string? cityButton = "Morón, Argentina") => new(
        "/propor", "Começar", "moro", cityButton, "de 8", $"Feira do rio {mark}", "Economia social e solidária", $"Cedemos um terreno a sessenta produtores {mark}.",
        $"As vendas cresceram um terço {mark}.", "Pronto", "Pode enviar mais texto", "Em andamento", "março de 2024", $"Eva Souza, diretora, eva.{mark}@moron.gob.ar",
        "Autorizo", "Enviar para revisão", $"Recebemos «Feira do rio {mark}».");

    /// <summary>The texts that must be found in the practice, each written in one message.</summary>
    public IReadOnlyList<string> Texts => [Title, Summary, Results, Contact];

    /// <summary>From the command to the receipt, each step after the answer to the one before.</summary>
    public async Task FillIn(PrivateChat chat)
    {
        await chat.Says(Command, Begin);
        if (CityButton is null)
        {
            await chat.Taps(Begin, $"1 {StepOf}");
        }
        else
        {
            await chat.Taps(Begin, "letras");
            await chat.Says(City, CityButton);
            await chat.Taps(CityButton, $"1 {StepOf}");
        }

        await Answer(chat);
        await chat.Taps(Agree, Send);
        await chat.Taps(Send, Received);
    }

    private async Task Answer(PrivateChat chat)
    {
        await chat.Says(Title, $"2 {StepOf}");
        await chat.Taps(Theme, $"3 {StepOf}");
        await chat.Says(Summary, MoreOrDone);
        await chat.Taps(Done, $"4 {StepOf}");
        await chat.Says(Results, MoreOrDone);
        await chat.Taps(Done, $"5 {StepOf}");
        await chat.Taps(Stage, $"6 {StepOf}");
        await chat.Says(Start, $"7 {StepOf}");
        await chat.Says(Contact, Done);
        await chat.Taps(Done, $"8 {StepOf}");
    }
}
