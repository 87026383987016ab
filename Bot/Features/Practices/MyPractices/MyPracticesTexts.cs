using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.Practices.MyPractices;

/// <summary>The list of a person's own practices.</summary>
public sealed record MyPracticesTexts
{
    public required Func<int, Html> Heading { get; init; }

    /// <summary>Where a practice stands, with the day since when; of a draft the day of its last change.</summary>
    public required Func<PracticeState, string, string> Standing { get; init; }

    /// <summary>How long a practice has waited for a decision: days, 0 or more.</summary>
    public required Func<int, string> Waits { get; init; }

    public required string IsRevision { get; init; }

    public required string Untitled { get; init; }

    public required Html Nothing { get; init; }

    public required string Propose { get; init; }

    public required string ProposeAnother { get; init; }

    /// <summary>Goes on with a draft, by its title; empty where it has none.</summary>
    public required Func<string, string> GoOn { get; init; }

    public required string Newer { get; init; }

    public required string Older { get; init; }

    public required string OnlyInPrivate { get; init; }

    public static readonly Bilingual<MyPracticesTexts> All = new(
        Es: new()
        {
            Heading = count => Plural.Form(
                count,
                Html.Of($"<b>Su práctica</b>"),
                Html.Of($"<b>Sus prácticas: {Locale.Es.Number(count)}</b>")),
            Standing = (state, day) => $"{StateNames.Of(state).Es}, {day}.",
            Waits = days => $"Espera {Locale.Es.Since(days)}.",
            IsRevision = "Nueva versión.",
            Untitled = "Práctica sin título",
            Nothing = Html.Of($"Todavía no tiene prácticas. Proponer una lleva unos 10 minutos y puede parar cuando quiera."),
            Propose = "Proponer una práctica",
            ProposeAnother = "Proponer otra",
            GoOn = title => title.Length == 0 ? "Seguir con el borrador" : $"Seguir con «{title}»",
            Newer = "Más nuevas",
            Older = "Más antiguas",
            OnlyInPrivate = "Eso lo hacemos en privado: escríbame /mis_practicas en nuestro chat.",
        },
        Pt: new()
        {
            Heading = count => Plural.Form(
                count,
                Html.Of($"<b>Sua prática</b>"),
                Html.Of($"<b>Suas práticas: {Locale.Pt.Number(count)}</b>")),
            Standing = (state, day) => $"{StateNames.Of(state).Pt}, {day}.",
            Waits = days => $"Espera {Locale.Pt.Since(days)}.",
            IsRevision = "Nova versão.",
            Untitled = "Prática sem título",
            Nothing = Html.Of($"Você ainda não tem práticas. Propor uma leva uns 10 minutos e pode parar quando quiser."),
            Propose = "Propor uma prática",
            ProposeAnother = "Propor outra",
            GoOn = title => title.Length == 0 ? "Continuar com o rascunho" : $"Continuar com «{title}»",
            Newer = "Mais novas",
            Older = "Mais antigas",
            OnlyInPrivate = "Isso fazemos em particular: escreva /minhas_praticas na nossa conversa.",
        });
}
