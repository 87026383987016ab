using System.Collections.Frozen;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>
/// One value as a person reads it. Where it is not what the documents have, that stands beside it in the markup (<c>time</c>, <c>data</c>),
/// so that the page holds the same facts to the letter.
/// </summary>
/// <param name="personId">Whose data they are.</param>
/// <param name="zone">For moments.</param>
/// <param name="titleOf">The title of a practice by its id; null where it is not known.</param>
internal sealed class CopyValues(string personId, Language language, DateTimeZone zone, Func<string, string?> titleOf)
{
    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(["role", "before", "after"], StringComparer.Ordinal);

    private readonly CopyTexts _texts = CopyTexts.All.In(language);

    public Html Switch(bool isOn) => Said(isOn ? "true" : "false", isOn ? _texts.Yes : _texts.No);

    /// <param name="name">The member that holds it.</param>
    /// <param name="field">The field of a practice that it answers; null for none.</param>
    public Html Of(string name, string value, PracticeField? field)
    {
        if (InstantPattern.ExtendedIso.Parse(value) is { Success: true, Value: var moment })
        {
            return When(value, Dates.DayAndTime(moment.InZone(zone).LocalDateTime, language));
        }

        if (LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day })
        {
            return When(value, Dates.Day(day, language));
        }

        return Word(name, value, field) is { } word ? Said(value, word) : Html.Of($"<span>{value}</span>");
    }

    /// <summary>Null for what is read as it is kept.</summary>
    private string? Word(string name, string value, PracticeField? field) => name switch
    {
        "id" => null,
        _ when value == personId => _texts.You,
        "by" or "about" or "createdBy" when value == Person.Nobody => _texts.SomebodyElse,
        "country" => Country.All.FirstOrDefault(country => country.Code == value)?.Name(language),
        "language" => Enum.TryParse<Language>(value, ignoreCase: true, out var spoken) ? LanguageNames.Of(spoken, language) : null,
        "state" or "to" when Enum.TryParse<PracticeState>(value, ignoreCase: true, out var state) => StateNames.Of(state).In(language),
        _ when Roles.Contains(name) && Enum.TryParse<Role>(value, ignoreCase: true, out var role) => RoleNames.Of(role).In(language),
        "practiceId" or "practice" or "adaptedFrom" or "subject" when titleOf(value) is { } title => title,
        _ when CopyWords.All.In(language).GetValueOrDefault($"{name}:{value}") is { } said => said,
        "field" => PracticeFields.Find(value)?.Name(language),
        _ when field?.Code == PracticeFields.Consent => Consent.Parse(value).IsValid ? _texts.Yes : _texts.No,
        _ => field is null ? null : field.Terms?.All.FirstOrDefault(term => term.Code == value)?.Name(language) ?? Shown(field, value),
    };

    /// <summary>Null where the answer is read as it was written.</summary>
    private string? Shown(PracticeField field, string value) =>
        AnswerText.Of(field.Code, Answer.Of(value, 0, personId, default), language) is var shown && shown != value ? shown : null;

    private static Html When(string value, string written) => Html.Of($"<time datetime=\"{value}\">{written}</time>");

    private static Html Said(string value, string word) => Html.Of($"<data value=\"{value}\">{word}</data>");
}
