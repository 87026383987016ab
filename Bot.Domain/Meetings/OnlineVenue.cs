using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings;

/// <summary>Tells from what an organiser wrote whether people stay where they are: a link, or the words for a call.</summary>
internal static partial class OnlineVenue
{
    /// <summary>Whether it is a way to be there from afar and nothing else: who may come in person, too, may travel.</summary>
    public static bool IsIn(string venue)
    {
        var text = Folding.Fold(Cleaning.Line(venue));
        return Begins().IsMatch(text) && !Mixed().IsMatch(text);
    }

    /// <summary>"Por Zoom", "reunião virtual, link: ...", "https://...": an address that holds a link further behind is a place.</summary>
    [GeneratedRegex(
        @"^(?:(?:la|el|a|o|una?|uma?|se hara|sera|es|e|de|en|em|no|na|por|via|forma|modo|modalidad|modalidade|formato|plataforma|app|enlace|link|liga|sala|salon|reunion|reuniao|encuentro|encontro|"
        + @"sesion|sessao|seminario|taller|oficina|curso|llamada|chamada|evento|totalmente|100%|solo|so|apenas|somente)[ :,]+)*"
        + @"(?:https?://|www\.|(?:[a-z0-9-]+\.)?(?:zoom\.us|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|jit\.si|youtube\.com|youtu\.be)\b|"
        + @"(?:en linea|on-?line|virtual(?:mente)?|remot[oa](?:mente)?|a distancia|telematic[oa]|zoom|google meet|meet|microsoft teams|teams|skype|webex|jitsi|whatsapp|videollamada|"
        + @"video ?llamada|video ?chamada|video ?conferencia|webconferencia|teleconferencia|webinar|webinario|streaming|transmision|transmissao|live)\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Begins();

    [GeneratedRegex(
        @"\b(?:hibrid[oa]|mixt[oa]|mist[oa]|presencial(?:mente)?|semipresencial|en persona|pessoalmente|bimodal)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Mixed();
}
