using System.Collections.Immutable;

namespace Bot.Domain.Practices;

/// <summary>Makes fields, a method for each shape; get says what a record holds, put is the record with a value in its place.</summary>
internal static class FieldFactory
{
    public static PracticeField Of<T>(
        AnswerShape shape, FieldName name, Func<Answer, AnswerContext, Parsed<T>> parse,
        Func<PracticeRecord, object?> get, Func<PracticeRecord, T, PracticeRecord> put, Func<Func<string, string>, bool>? applies = null,
        TermChoice? terms = null, int words = 0)
        where T : notnull => new PracticeField<T>(name, parse, get, put)
        {
            Shape = shape,
            Applies = applies ?? (static _ => true),
            Terms = terms,
            Words = words,
        };

    public static PracticeField Line<T>(
        FieldName name, Func<string, AnswerContext, Parsed<T>> parse,
        Func<PracticeRecord, object?> get, Func<PracticeRecord, T, PracticeRecord> put, Func<Func<string, string>, bool>? applies = null)
        where T : notnull => Of(AnswerShape.Line, name, (answer, context) => parse(answer.Text, context), get, put, applies);

    /// <param name="words">Most words, 1 or more.</param>
    public static PracticeField Long(
        FieldName name, int words, Func<PracticeRecord, object?> get, Func<PracticeRecord, LongText, PracticeRecord> put) =>
        Of(AnswerShape.LongText, name, (answer, _) => LongText.Parse(answer.Text, words), get, put, words: words);

    public static PracticeField Lines<T>(
        FieldName name, Func<string, Parsed<ImmutableArray<T>>> parse,
        Func<PracticeRecord, object?> get, Func<PracticeRecord, ImmutableArray<T>, PracticeRecord> put) =>
        Of(AnswerShape.Lines, name, (answer, _) => parse(answer.Text), get, put);

    public static PracticeField Choice<T>(
        FieldName name, ImmutableArray<T> all, Func<string, Parsed<T>> parse,
        Func<PracticeRecord, object?> get, Func<PracticeRecord, T, PracticeRecord> put, Func<Func<string, string>, bool>? applies = null)
        where T : Term => Of(AnswerShape.Choice, name, (answer, _) => parse(answer.Text), get, put, applies, TermChoice.Of(all, parse));

    public static PracticeField Choices<T>(
        FieldName name, ImmutableArray<T> all, Func<string, Parsed<T>> parse,
        Func<PracticeRecord, object?> get, Func<PracticeRecord, ImmutableArray<T>, PracticeRecord> put)
        where T : Term
    {
        var terms = TermChoice.Of(all, parse);
        return Of(AnswerShape.Choices, name,
            (answer, _) => terms.ParseAll(answer.Text).Select<ImmutableArray<T>>(chosen => [.. chosen.Cast<T>()]), get, put, terms: terms);
    }
}
