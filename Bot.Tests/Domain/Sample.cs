using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Domain;

/// <summary>The people of the tests and a practice at every point of its way, brought there by the real steps.</summary>
internal static class Sample
{
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 20, 13, 0);

    /// <summary>Writes the practice; from Canelones.</summary>
    public static readonly Person Author = Of(1, "Ana Pérez", Role.Official, "uy-canelones", Language.Es);

    public static readonly Person Reviewer = Of(2, "Marta Gómez", Role.Coordinator, "ar-moron", Language.Es);

    public static readonly Person Secretariat = Of(3, "Luis Silva", Role.Secretariat, "uy-montevideo", Language.Es);

    public static readonly Person Reader = Of(4, "João Souza", Role.Visitor, "br-campinas", Language.Pt);

    public static readonly LongText Reason = LongText.Parse("Falta contar qué cambió.", 250).Value;

    /// <summary>One reviewer, and nobody of the secretariat.</summary>
    public static readonly Offices Alone = new([Reviewer], []);

    /// <summary>One reviewer, and somebody of the secretariat.</summary>
    public static readonly Offices Both = new([Reviewer], [Secretariat]);

    public static readonly ImmutableDictionary<string, LongText> NoRequests = ImmutableDictionary<string, LongText>.Empty;

    public static Instant After(int minutes) => Start + Duration.FromMinutes(minutes);

    public static Person Of(int id, string name, Role role, string cityId, Language language) =>
        Person.Meet(id, name, language, Start) with { Role = role, Confirmed = true, Place = Place.Listed(Cities.Shipped.Find(cityId)!) };

    /// <summary>The eight answers as a person would give them.</summary>
    public static readonly (string Field, string Text)[] EightAnswers =
    [
        (PracticeFields.Title, "Fondo barrial de microcrédito"),
        (PracticeFields.Theme, "microcredit"),
        (PracticeFields.Summary, "Prestamos montos pequeños a talleres del barrio."),
        (PracticeFields.Results, "300 créditos, 97 % devuelto."),
        (PracticeFields.Stage, "ongoing"),
        (PracticeFields.Start, "marzo de 2019"),
        (PracticeFields.Contact, "Ana Pérez, Directora de Empleo, ana@canelones.example, 4332-1000"),
        (PracticeFields.Consent, Consent.Given),
    ];

    public static Practice CompleteDraft(Person? author = null) => EightAnswers.Aggregate(
        Practice.Begin("practice1", author ?? Author, Start),
        (practice, answer) => practice.ReplaceAnswer(author ?? Author, answer.Field, answer.Text, 0, Start).Practice);

    /// <summary>The answers that a publication needs beyond the eight.</summary>
    public static readonly (string Field, string Text)[] LaterAnswers =
    [
        (PracticeFields.Body, "Intendencia de Canelones"),
        (PracticeFields.Population, "500k-1m"),
        (PracticeFields.Beneficiaries, "women"),
        (PracticeFields.Before, "Nadie prestaba montos pequeños."),
        (PracticeFields.Objectives, "Que los talleres compren herramientas."),
        (PracticeFields.Actions, "Primero censamos los talleres."),
        (PracticeFields.Lessons, "Faltó acompañar a quienes se atrasaron."),
        (PracticeFields.Replicability, "Dos personas y un fondo inicial."),
    ];

    /// <summary>A draft with everything that a publication needs.</summary>
    public static Practice WholeDraft(Person? author = null) => LaterAnswers.Aggregate(
        CompleteDraft(author),
        (practice, answer) => practice.ReplaceAnswer(author ?? Author, answer.Field, answer.Text, 0, Start).Practice);

    /// <summary>One minute a step; accepted at minute 2, published at minute 17.</summary>
    public static Practice In(PracticeState state, Person? author = null)
    {
        author ??= Author;
        var draft = WholeDraft(author);
        return state switch
        {
            PracticeState.Draft => draft,
            PracticeState.Submitted => draft.Submit(author, After(1)).Practice,
            PracticeState.ChangesRequested => In(PracticeState.Submitted, author).RequestChanges(Reviewer, NoRequests, Reason, Alone, After(2)).Practice,
            PracticeState.Accepted => In(PracticeState.Submitted, author).Accept(Reviewer, Alone, After(2)).Practice,
            PracticeState.Published => Published(author).Practice,
            PracticeState.Declined => In(PracticeState.Submitted, author).Decline(Reviewer, Reason, Alone, After(2)).Practice,
            PracticeState.Withdrawn => In(PracticeState.Submitted, author).Withdraw(author, After(2)).Practice,
            PracticeState.Archived => In(PracticeState.Published, author).Archive(author, Alone, After(18)).Practice,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state.ToString()),
        };
    }

    public static Publication Published(Person? author = null) =>
        In(PracticeState.Accepted, author).Publish(new PracticeNumbers { Year = 2026, Next = 12 }, After(17)).Value;

    public static string Words(int count) => string.Join(' ', Enumerable.Range(1, count).Select(number => "p" + number.ToString(CultureInfo.InvariantCulture)));
}
