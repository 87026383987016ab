using System.Globalization;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A published practice as a test needs it; what it does not say is the same for all.</summary>
internal sealed record PublishedPractice(int Number, string Title)
{
    public string Theme { get; init; } = "microcredit";

    public string City { get; init; } = "uy-canelones";

    public Language Language { get; init; } = Language.Es;

    public string Summary { get; init; } = "La intendencia acompaña a los barrios con talleres y visitas.";

    public string Results { get; init; } = "300 participantes";

    public string? OtherTitle { get; init; }

    public string? OtherSummary { get; init; }

    public Attachment[] Attachments { get; init; } = [];

    public string? Lessons { get; init; }

    public string? Replicability { get; init; }

    public string[] Beneficiaries { get; init; } = [];

    public string? Population { get; init; } = "100k-500k";

    public string? Start { get; init; } = "2019-03";

    public string Author { get; init; } = "77";

    public Instant At { get; init; } = Instant.FromUtc(2026, 11, 1, 12, 0);

    public string Id => string.Create(CultureInfo.InvariantCulture, $"practice-{Number:D2}");

    public static implicit operator Practice(PublishedPractice practice) => practice.ToPractice();

    private Practice ToPractice() => new()
    {
        Id = Id,
        Authors = [Author],
        Language = Language,
        Place = Place.Listed(Cities.Shipped.Find(City)!),
        Record = new()
        {
            Title = Bot.Domain.Practices.Title.Parse(Title).Value,
            Theme = Bot.Domain.Practices.Theme.FromText(Theme),
            Summary = Long(Summary)!,
            Results = Long(Results)!,
            Stage = Stage.Ongoing,
            Start = Start is null ? null : StartMonth.FromText(Start),
            Population = Population is null ? null : PopulationBand.FromText(Population),
            Beneficiaries = [.. Beneficiaries.Select(Beneficiary.FromText)],
            OtherTitle = OtherTitle is null ? null : Bot.Domain.Practices.Title.Parse(OtherTitle).Value,
            OtherSummary = Long(OtherSummary),
            Attachments = [.. Attachments],
            Lessons = Long(Lessons),
            Replicability = Long(Replicability),
        },
        State = PracticeState.Published,
        Number = new PracticeNumber(2026, Number),
        CreatedAt = At,
        UpdatedAt = At,
        AcceptedAt = At,
        PublishedAt = At,
    };

    private static LongText? Long(string? text) => text is null ? null : LongText.Parse(text, 400).Value;
}
