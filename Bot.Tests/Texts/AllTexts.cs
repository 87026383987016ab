using System.Collections;
using System.Reflection;
using Bot.Domain.People;
using Bot.Features;
using Bot.Features.Registers;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Texts;

/// <summary>One sentence of the program in both languages, as it reads with sample values.</summary>
/// <param name="Name">Record, property, and the sample.</param>
public sealed record Sentence(string Name, string Es, string Pt);

/// <summary>Finds every sentence of the program: all Bilingual records, functions called with samples.</summary>
internal static class AllTexts
{
    private static readonly object[][] Rounds = [[1, "Qxq"], [2, "Wzw"], [0, "Kjk"]];

    public static IEnumerable<Sentence> Read() => typeof(Html).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Bilingual<>))
        .SelectMany(field =>
        {
            var pair = field.GetValue(null)!;
            var (es, pt) = (Side(pair, "Es"), Side(pair, "Pt"));
            return Compare($"{field.DeclaringType!.Name}.{field.Name}", es, pt);
        })
        .Concat(FeatureList.RegistersIn(DateTimeZone.Utc, Cities.Shipped).All.SelectMany(OfRegister));

    /// <summary>What a register's table says; names of cities are not ours.</summary>
    private static IEnumerable<Sentence> OfRegister(Register register) => register.Fields.SelectMany(field => Compare(
            $"{register.Code}.{field.Code}", field.Question.Ask(RegisterTexts.All.Es), field.Question.Ask(RegisterTexts.All.Pt)))
        .Concat(register.Facets.SelectMany(facet => facet.Choices.Append(new("", facet.Name.Es, facet.Name.Pt)))
            .Where(choice => Cities.Shipped.Find(choice.Code) is null)
            .Select(choice => new Sentence($"{register.Code}.{choice.Code}", choice.Es, choice.Pt)));

    private static object? Side(object pair, string name) => pair.GetType().GetProperty(name)!.GetValue(pair);

    private static IEnumerable<Sentence> Compare(string name, object? es, object? pt) => (es, pt) switch
    {
        (null, null) => [],
        (null, _) or (_, null) => [new(name, es?.ToString() ?? "", pt?.ToString() ?? "")],
        (string or Html, _) => [new(name, es.ToString()!, pt.ToString()!)],
        (Delegate left, Delegate right) => Rounds.SelectMany(round => Call(name, left, right, round)),
        (IDictionary left, IDictionary right) => left.Keys.Cast<object>().SelectMany(key => Compare($"{name}[{key}]", left[key], right[key])),
        (IEnumerable left, IEnumerable right) => left.Cast<object>().Zip(right.Cast<object>(), (one, other) => (one, other))
            .SelectMany((both, index) => Compare($"{name}[{index}]", both.one, both.other)),
        _ when es.GetType().Assembly == typeof(Html).Assembly => es.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .SelectMany(property => Compare($"{name}.{property.Name}", property.GetValue(es), property.GetValue(pt))),
        _ => [],
    };

    private static IEnumerable<Sentence> Call(string name, Delegate es, Delegate pt, object[] round)
    {
        var arguments = es.GetType().GetMethod("Invoke")!.GetParameters()
            .Select(parameter => Sample(parameter.ParameterType, round)).ToArray();
        return Compare($"{name}({round[0]})", es.DynamicInvoke(arguments), pt.DynamicInvoke(arguments));
    }

    /// <summary>A value of the type; one that has no sample here fails the test until it gets one.</summary>
    private static object? Sample(Type type, object[] round)
    {
        var number = (int)round[0];
        var text = (string)round[1];
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(int) => number,
            _ when plain == typeof(long) => (long)number,
            _ when plain == typeof(bool) => number == 1,
            _ when plain == typeof(string) => text,
            _ when plain == typeof(Html) => Html.Escape(text),
            _ when plain == typeof(LocalDate) => new LocalDate(2026, 11, 20 + number),
            _ when plain == typeof(Instant) => Instant.FromUtc(2026, 11, 20 + number, 12, 0),
            _ when plain.IsEnum => Enum.GetValues(plain).GetValue(Math.Min(number, Enum.GetValues(plain).Length - 1)),
            _ when plain.IsAssignableFrom(typeof(string[])) => new[] { text, text + "2" },
            _ => Samples.Of(plain, number, text) ?? throw new NotSupportedException($"The texts test has no sample of {plain}."),
        };
    }
}
