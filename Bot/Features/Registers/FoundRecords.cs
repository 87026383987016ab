using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Search;
using Bot.Features.Practices;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Registers;

/// <summary>The records of all registers as the search finds them: those that everybody may read, and of them what is public.</summary>
internal static class FoundRecords
{
    /// <summary>Before a record's id, so that it is no practice's.</summary>
    private const string Beginning = "record:";

    public static SearchSource In(RegisterShelf shelf) => new(
        [.. shelf.All.Select(KindOf).DistinctBy(kind => kind.Code)],
        catalogue => new RecordProjection(shelf, catalogue),
        (occasion, id, language) => Find(shelf, occasion, id[Beginning.Length..], language));

    public static string IdOf(string recordId) => Beginning + recordId;

    /// <summary>Null of what not everybody may read.</summary>
    /// <param name="owner">The record to which it belongs; null for none.</param>
    public static SearchDocument? Of(Register register, RegisterRecord record, RegisterRecord? owner)
    {
        if (!IsForAll(register, record) || (register.Parent is { } parent && (owner is null || !IsForAll(parent, owner))))
        {
            return null;
        }

        var (kind, place) = (KindOf(register), PlaceOf(register, record));
        return new()
        {
            Id = IdOf(record.Id),
            Kind = kind.Code,
            Title = Name(Language.Es),
            OtherTitle = Name(Language.Pt),
            City = place?.Name ?? "",
            Country = place?.Country?.Code ?? "",
            Language = SearchLanguage.Spanish,
            Theme = $"{kind.Name.Es}, {kind.Name.Pt}",
            Summary = InLists(register, record, Language.Es),
            OtherSummary = InLists(register, record, Language.Pt),
            Sections =
            [
                .. new[] { Language.Es, Language.Pt }
                    .SelectMany(language => register.Shown(record, language, withPrivate: false))
                    .Where(
                        shown => shown.Field is { IsInLists: false, IsAddress: false, IsDate: false }
                            && shown.Field.Code != register.Fields[0].Code)
                    .Select(shown => shown.Value)
                    .Distinct(),
            ],
            Published = record.LookedAt,
            Ends = register.Ends(record),
            SeenUntil = SeenUntil(register, record, owner),
            IsUnverified = record is { State: RecordState.Unverified, AsVerified: null },
        };

        string Name(Language language) => owner is null
            ? register.NameOf(record, language)
            : $"{register.Parent!.NameOf(owner, language)}. {register.NameOf(record, language)}";
    }

    /// <summary>Where a record is that has a city, or names one as its place; by it a city is found by all its names.</summary>
    private static Place? PlaceOf(Register register, RegisterRecord record) => register.Fields
        .Where(field => field is { IsPublic: true } and ({ IsCity: true } or { IsPlace: true }) && record[field.Code].Length > 0)
        .Select(field => field.IsCity ? Cities.Shipped.Find(record[field.Code]) : Cities.Shipped.NamedIn(record[field.Code]))
        .FirstOrDefault(city => city is not null) is { } city
            ? Place.Listed(city)
            : null;

    /// <summary>With the record to which it belongs, or not at all.</summary>
    private static Instant? SeenUntil(Register register, RegisterRecord record, RegisterRecord? owner)
    {
        var (own, above) = (register.SeenUntil(record), owner is null ? null : register.Parent?.SeenUntil(owner));
        return own is null || above < own ? above : own;
    }

    /// <summary>Registers that are opened together are one kind.</summary>
    private static ResultKind KindOf(Register register) =>
        register.Home is { } home ? new(home.Code, home.Title)
        : register.Parent is { } parent ? KindOf(parent)
        : new(register.Code, new(register.Words.Es.Title, register.Words.Pt.Title));

    private static FoundResult? Find(RegisterShelf shelf, Occasion occasion, string recordId, Language language) =>
        occasion.Store.Find(RegisterBook.All, recordId) is { IsListed: true } record && shelf.Find(record.Register) is { } register
        && register.IsSeenBy(record, reader: null, occasion)
            ? new(Html.Escape(About(register, record, occasion, language)), RegisterDoors.Card.To(recordId))
            : null;

    private static string About(Register register, RegisterRecord record, Occasion occasion, Language language)
    {
        string?[] parts =
        [
            InLists(register, record, language),
            register.Standing(record, occasion, language),
            record.IsExample ? RegisterTexts.All.In(language).Example : null,
            record.State != RecordState.Unverified ? null
                : record.AsVerified is null ? RegisterTexts.All.In(language).Unverified
                : RegisterTexts.All.In(language).ChangedSince,
        ];
        return string.Join(". ", parts.Where(part => part is { Length: > 0 }).DefaultIfEmpty(register.Words.In(language).Title)) + ".";
    }

    private static string InLists(Register register, RegisterRecord record, Language language) => string.Join(". ", register
        .Shown(record, language, withPrivate: false)
        .Where(shown => shown.Field.IsInLists)
        .Select(shown => shown.Value));

    /// <summary>Whatever the hour is; what nobody has looked at for too long is left out when it is shown.</summary>
    private static bool IsForAll(Register register, RegisterRecord record) =>
        record.IsListed && register.ScopeOf(record) == RecordScope.Public;
}
