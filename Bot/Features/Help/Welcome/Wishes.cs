using System.Collections.Frozen;
using System.Collections.Immutable;
using Bot.Domain;

namespace Bot.Features.Help.Welcome;

/// <summary>
/// What people write who know no commands: «ayuda», «quiero proponer una práctica», «¿cuándo es la próxima reunión?». Only a message that
/// consists of such words is a wish; whatever names a theme or a place beside them is a search.
/// </summary>
internal static class Wishes
{
    /// <summary>Words of the longest wish; whoever writes more says something else.</summary>
    private const int MostWords = 12;

    private static readonly FrozenSet<string> HelpSentences = FrozenSet.ToFrozenSet(
    [
        "ayuda", "ajuda", "help", "menu", "opciones", "comandos", "necesito ayuda", "preciso de ajuda", "ayuda por favor", "ajuda por favor", "como funciona", "como funciona esto",
        "como funciona isto", "que puedo hacer", "que puedo hacer aqui", "o que posso fazer", "o que posso fazer aqui", "no entiendo", "nao entendo", "nao entendi", "quien es usted",
        "quien eres", "quem e voce", "que es esto", "o que e isto", "o que e isso", "para que sirve", "para que serve",
    ]);

    private static readonly ImmutableArray<Wish> Others =
    [
        new("mis_practicas", "mis minhas", "practicas praticas borradores rascunhos", "ver donde estan onde estao las as y e quiero quero"),
        new("proponer", "proponer propongo propor proponho presentar apresentar contar subir cargar enviar publicar",
            "practica practicas pratica praticas experiencia experiencias",
            "quiero quisiera queremos quero gostaria queria como puedo podemos posso hago faco para una un uma mi mis nuestra minha nossa la a nueva nova de del da ciudad cidade"),
        new("reuniones", "reunion reuniones reuniao reunioes", "reunion reuniones reuniao reunioes",
            "cuando quando es son e sao sera la a las as el o hay ha tem ver que proxima proximas siguiente seguinte fechas datas de da calendario"),
        new(
            "practicas",
            "practicas praticas",
            "practicas praticas",
            "ver todas las as mostrar muestre mostre lista listado buenas boas publicadas quiero quero o el banco de"),
    ];

    /// <summary>The Spanish name of the command that does what is wished for; null where the text is no wish.</summary>
    public static string? CommandFor(string text)
    {
        var words = Folding.Words(text);
        return words.Count is 0 or > MostWords ? null
            : HelpSentences.Contains(string.Join(' ', words)) ? "ayuda"
            : words is ["proponer" or "propor"] ? "proponer"
            : Others.FirstOrDefault(wish => wish.IsSaidBy(words))?.Command;
    }

    /// <summary>Words of which one has to be there, things of which one is named, and what may stand beside them.</summary>
    private sealed record Wish(string Command, FrozenSet<string> Core, FrozenSet<string> Things, FrozenSet<string> Beside)
    {
        public Wish(string command, string core, string things, string beside)
            : this(command, Set(core), Set(things), Set(beside))
        {
        }

        public bool IsSaidBy(IReadOnlyList<string> words) => words.Any(Core.Contains) && words.Any(Things.Contains)
            && words.All(word => Core.Contains(word) || Things.Contains(word) || Beside.Contains(word));

        private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
    }
}
