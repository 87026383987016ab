using System.Collections.Immutable;
using System.Text;
using Bot.Messages;

namespace Bot.Conversation.Forms;

/// <summary>A list of questions. Refuses (as a bug, at the start) codes that occur twice or do not fit into a button.</summary>
/// <typeparam name="TTexts">The sentences of the feature that it belongs to.</typeparam>
public sealed record Form<TTexts>
{
    /// <summary>Subjects, such as the id of a practice, may have so many bytes.</summary>
    public const int SubjectBytes = 12;

    /// <param name="code">Up to 10 characters.</param>
    /// <param name="version">To be raised when fields, choices or rules change; kept answers are then read again.</param>
    public Form(string code, int version, params ReadOnlySpan<Field<TTexts>> fields)
    {
        (Code, Version, Fields) = (code, version, [.. fields]);
        if (Fields.DistinctBy(field => field.Code).Count() != Fields.Length || Fields.SkipLast(1).Any(field => field.IsReview))
        {
            throw new ArgumentException($"Form {code}: a field's code occurs twice, or the review is not its last field.", nameof(fields));
        }

        foreach (var field in Fields)
        {
            RefuseOversizedButtons(field);
        }
    }

    public string Code { get; }

    public int Version { get; }

    public ImmutableArray<Field<TTexts>> Fields { get; }

    /// <summary>The code that its buttons carry.</summary>
    public string PressCode => "f" + Code;

    internal Field<TTexts>? Review => Fields is [.., { IsReview: true } review] ? review : null;

    internal Field<TTexts>? Find(string code) => Fields.FirstOrDefault(field => field.Code == code);

    private void RefuseOversizedButtons(Field<TTexts> field)
    {
        var values = field.Kind.Values.Concat(field.Suggestions.Select(suggestion => suggestion.Code));
        foreach (var value in values.Concat(field.IsReview ? Fields.Select(other => other.Code) : [""]))
        {
            var press = new Press(PressCode, [new('s', SubjectBytes), field.Code, "v", value]);
            _ = Encoding.UTF8.GetByteCount(press.ToData());
        }
    }
}
