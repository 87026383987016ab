using Bot.Domain.Registers;
using Bot.Features.Registers.Mercosur.FollowBodies;
using Bot.Forms;
using NodaTime;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Features.Registers.Mercosur;

/// <summary>The bodies of Mercosur whose work touches local economic development.</summary>
public static class MercosurBodies
{
    /// <summary>The code of the field with the name behind the initials.</summary>
    public const string Full = "full";

    private const string About = "about";

    private static readonly Choice[] States = [new("force", "Vigente", "Vigente"), new("past", "Histórica", "Histórica")];

    public static readonly Register All = new()
    {
        Code = "bodies",
        Words = MercosurTexts.Bodies,
        Command = new("mercosur", "mercosul", MercosurTexts.Bodies.Es.About, MercosurTexts.Bodies.Pt.About) { Order = 37 },
        CheckedEvery = Duration.FromDays(182),
        Fields =
        [
            Line("name", 20, new(
                Es: new("Sigla", "¿Con qué sigla se conoce a la instancia?", "RECM"),
                Pt: new("Sigla", "Por qual sigla a instância é conhecida?", "RECM"))),
            Line(Full, 120, new(
                Es: new("Nombre", "¿Cómo se llama en español?", "Reunión Especializada de Cooperativas del Mercosur"),
                Pt: new("Nome", "Como se chama em espanhol?", "Reunión Especializada de Cooperativas del Mercosur"))).InLists(),
            Choice("state", [.. States], new(
                Es: new("Situación", "¿Trabaja hoy? Si no se sabe, toque «Saltar»."),
                Pt: new("Situação", "Trabalha hoje? Se não se sabe, toque em «Pular»."))).Facet().InLists().Optional(),
            Text(About, 40, new(
                Es: new("Qué hace", "¿Qué hace? Puede escribir hasta 40 palabras."),
                Pt: new("O que faz", "O que faz? Pode escrever até 40 palavras."))),
            Links("link", new(
                Es: new("Página", "¿En qué página se la sigue?", "www.ejemplo.org/instancia"),
                Pt: new("Site", "Em que site se acompanha?", "www.exemplo.org/instancia"))).Optional(),
            Line("fullpt", 120, new(
                Es: new("Nombre en portugués", "¿Cómo se llama en portugués?", "Grupo Mercado Comum"),
                Pt: new("Nome em português", "Como se chama em português?", "Grupo Mercado Comum")))
                .InPortuguese(of: Full),
            Text("aboutpt", 40, new(
                Es: new("Qué hace, en portugués", "Lo mismo en portugués, si lo tiene."),
                Pt: new("O que faz, em português", "O mesmo em português, se tiver."))).InPortuguese(of: About),
        ],
        OwnButton = JointActivities.Way,
        LeadsTo = (body, context) => [FollowingBodies.Way(body, context)],
        Shipped = ShippedRecords.Of("bodies", "bodies"),
    };
}
