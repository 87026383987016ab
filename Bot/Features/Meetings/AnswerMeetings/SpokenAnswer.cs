using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bot.Domain;
using Bot.Domain.Meetings;

namespace Bot.Features.Meetings.AnswerMeetings;

/// <summary>
/// Whether somebody comes, in words: «no puedo ir», «vou sim», «lo siento, no voy a la reunión». Compared as whole messages.
/// </summary>
/// <param name="SaysGoing">Whether coming is spoken of; a bare «sí» only answers what was asked.</param>
internal sealed partial record SpokenAnswer(Rsvp Answer, bool SaysGoing)
{
    /// <summary>Milliseconds that the pattern may take; no text needs one of them.</summary>
    private const int TimeLimit = 1000;

    /// <summary>Whoever writes more says something else.</summary>
    private const int MostWords = 14;

    private static readonly FrozenDictionary<string, Rsvp> Going = Of(
        (Rsvp.Yes, "voy|si voy|voy si|yo voy|ahi voy|ire|si ire|vamos|iremos|voy a ir|puedo ir|si puedo ir|podre ir|asisto|asistire|"
            + "si asistire|voy a asistir|puedo asistir|claro que voy|"
            + "cuenten conmigo|cuente conmigo|ahi estare|alli estare|estare|estare ahi|confirmo asistencia|"
            + "confirmo mi asistencia|participo|participare|voy a participar|"
            + "vou|vou sim|sim vou|eu vou|irei|irei sim|vou ir|posso ir|posso sim|poderei ir|vou poder ir|consigo ir|"
            + "contem comigo|conte comigo|estarei la|estarei presente|"
            + "vou comparecer|comparecerei|confirmo presenca|confirmo minha presenca|vou participar|participarei|claro que vou|"
            + "com certeza vou"),
        (Rsvp.Maybe, "tal vez voy|tal vez vaya|quizas vaya|quiza vaya|a lo mejor voy|puede que vaya|no se si voy|no se si puedo ir|"
            + "no se si podre ir|todavia no se si voy|aun no se si voy|"
            + "talvez eu va|talvez va|nao sei se vou|nao sei se posso ir|ainda nao sei se vou|pode ser que eu va"),
        (Rsvp.No, "no voy|no puedo ir|no ire|no podre ir|no voy a poder ir|no voy a ir|no puedo asistir|no podre asistir|"
            + "no asistire|no asisto|no voy a poder|no voy a asistir|no llego|"
            + "no podemos ir|no vamos|no iremos|no cuenten conmigo|no estare|no participare|no puedo participar|"
            + "no podre participar|yo no voy|yo no puedo ir|"
            + "nao vou|nao posso ir|nao irei|nao poderei ir|nao vou poder ir|nao vou poder|nao consigo ir|nao vou conseguir ir|"
            + "nao vou ir|nao da para ir|nao posso comparecer|"
            + "nao poderei comparecer|nao comparecerei|nao contem comigo|nao estarei|nao vou participar|nao posso participar|"
            + "nao podemos ir|nao vamos|eu nao vou|eu nao posso ir"));

    private static readonly FrozenDictionary<string, Rsvp> Bare = Of(
        (Rsvp.Yes, "si|sim|claro|claro que si|claro que sim|por supuesto|com certeza|confirmo|confirmado|confirmada|si puedo|puedo|posso"),
        (Rsvp.Maybe, "tal vez|talvez|quizas|quiza|a lo mejor|puede ser|pode ser|no se|nao sei|todavia no se|aun no se|ainda nao sei"),
        (Rsvp.No, "no|nao|no puedo|nao posso|no podre|nao poderei|no creo|acho que nao|creo que no"));

    /// <summary>Null where it says nothing of coming.</summary>
    public static SpokenAnswer? Read(string text)
    {
        var words = Folding.Words(text);
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        var said = string.Join(' ', words);
        var core = Around().Replace(said, " ").Trim();
        return Going.TryGetValue(core, out var going) ? new(going, SaysGoing: true)
            : Bare.TryGetValue(core, out var bare) || Bare.TryGetValue(said, out bare) ? new(bare, SaysGoing: false)
            : null;
    }

    private static FrozenDictionary<string, Rsvp> Of(params (Rsvp Answer, string Sentences)[] known) =>
        known.SelectMany(one => one.Sentences.Split('|').Select(sentence => (sentence, one.Answer)))
            .ToFrozenDictionary(pair => pair.sentence, pair => pair.Answer);

    /// <summary>Courtesies, and what one goes to.</summary>
    [GeneratedRegex(
        @"\b(?:hola|ola|oi|lo siento(?: mucho)?|lo lamento|lamentablemente|perdon|disculpen?|(?:muchas )?gracias|desculpem?|sinto muito"
        + @"|infelizmente|(?:muito )?obrigad[oa]|por favor|esta vez|desta vez|(?:a la|a esta|a esa|al|para la|en la|a|na|da|para a|nesta|nessa)"
        + @" (?:proxima )?(?:reunion|reuniao|encuentro|encontro))(?= |$)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: TimeLimit)]
    private static partial Regex Around();
}
