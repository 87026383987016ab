using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>The five sections of the record; the last one is never published.</summary>
public enum Section
{
    Identity,
    WhatWasDone,
    WhatCameOfIt,
    ToCopyIt,
    Private,
}

/// <summary>What a field is needed for; each includes the ones before it.</summary>
public enum Need
{
    ToSubmit,
    ToPublish,
    Optional,
}

/// <summary>What an answer to a field is.</summary>
public enum AnswerShape
{
    /// <summary>One message.</summary>
    Line,

    /// <summary>Any number of messages up to <see cref="PracticeField.Words"/>.</summary>
    LongText,

    /// <summary>One of <see cref="PracticeField.Terms"/>.</summary>
    Choice,

    /// <summary>One or more of <see cref="PracticeField.Terms"/>.</summary>
    Choices,

    /// <summary>One thing a line.</summary>
    Lines,

    /// <summary>An amount whose currency and year other fields may tell.</summary>
    Money,

    Files,

    /// <summary>A yes that is given by hand only.</summary>
    Consent,
}

/// <summary>
/// A field of the record, declared once in <see cref="PracticeFields.All"/>: what is asked, read, kept, shown, printed, imported and
/// searched walks that list.
/// </summary>
public abstract class PracticeField
{
    private protected PracticeField(FieldName name) => (Code, Spanish, Portuguese, Section, Need) = name;

    /// <summary>Lower-case ASCII, stable for ever: answers are kept under it.</summary>
    public string Code { get; }

    public string Spanish { get; }

    public string Portuguese { get; }

    public Section Section { get; }

    public Need Need { get; }

    public required AnswerShape Shape { get; init; }

    /// <summary>Most words of a long text, 0 for other shapes.</summary>
    public int Words { get; init; }

    /// <summary>What can be chosen; null for other shapes.</summary>
    public TermChoice? Terms { get; init; }

    /// <summary>Whether it is asked and read, given the raw answers to other fields by their codes ("" where there is none).</summary>
    public Func<Func<string, string>, bool> Applies { get; init; } = static _ => true;

    public string Name(Language language) => language == Language.Pt ? Portuguese : Spanish;

    /// <summary>Reads a raw answer. Refuses as the field's own parser does.</summary>
    public abstract Parsed<FieldValue> Read(Answer answer, AnswerContext context);

    /// <summary>What a record holds of it; null for nothing, and for what only decides how another field is read.</summary>
    public abstract object? In(PracticeRecord record);
}

/// <summary>What a field is called, where it stands in the record, and what it is needed for.</summary>
internal sealed record FieldName(string Code, string Spanish, string Portuguese, Section Section, Need Need);

/// <summary>A field with values of one type.</summary>
/// <param name="parse">The one parser: of form, record and import.</param>
/// <param name="get">What a record holds.</param>
/// <param name="put">The record with a value in its place.</param>
internal sealed class PracticeField<T>(
    FieldName name,
    Func<Answer, AnswerContext, Parsed<T>> parse,
    Func<PracticeRecord, object?> get,
    Func<PracticeRecord, T, PracticeRecord> put) : PracticeField(name)
    where T : notnull
{
    public override Parsed<FieldValue> Read(Answer answer, AnswerContext context) =>
        parse(answer, context).Select(value => new FieldValue(value, record => put(record, value)));

    public override object? In(PracticeRecord record) =>
        get(record) is not System.Collections.ICollection { Count: 0 } and var value ? value : null;
}

/// <summary>A valid answer.</summary>
/// <param name="Value">Of several things, each in their order.</param>
/// <param name="Into">Puts it into a record.</param>
public sealed record FieldValue(object Value, Func<PracticeRecord, PracticeRecord> Into);

/// <summary>What a field's parser may look at beside its own answer.</summary>
/// <param name="Today">What "future" is measured from, in UTC.</param>
/// <param name="Other">The raw answer to another field by its code; empty where there is none.</param>
public sealed record AnswerContext(LocalDate Today, Func<string, string> Other)
{
    public static AnswerContext Of(IReadOnlyDictionary<string, Answer> answers, Instant now) =>
        new(now.InUtc().Date, code => answers.TryGetValue(code, out var answer) ? answer.Text : "");
}

/// <summary>A list of the domain from which a field is answered.</summary>
/// <param name="Parse">One of them by its code, name or part of it.</param>
public sealed record TermChoice(ImmutableArray<Term> All, Func<string, Parsed<Term>> Parse)
{
    private static readonly char[] Separators = [',', ';', '\n'];

    public static TermChoice Of<T>(ImmutableArray<T> all, Func<string, Parsed<T>> parse)
        where T : Term => new(ImmutableArray<Term>.CastUp(all), text => parse(text).Select<Term>(term => term));

    /// <summary>
    /// One term a line or between commas, each once, in the list's order. Refuses with Empty, and as the first bad one is.
    /// </summary>
    public Parsed<ImmutableArray<Term>> ParseAll(string text)
    {
        var found = new SortedDictionary<int, Term>();
        foreach (var part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var term = Parse(part);
            if (term.Refusal is { } refusal)
            {
                return refusal;
            }

            found[term.Value.Order] = term.Value;
        }

        return found.Count == 0 ? RefusalCode.Empty : found.Values.ToImmutableArray();
    }
}
