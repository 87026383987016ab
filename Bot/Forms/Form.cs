using System.Collections.Immutable;
using System.Text;
using Bot.Messages;

namespace Bot.Forms;

/// <summary>
/// A list of questions. Refuses (as a bug, at the start) field codes that occur twice, and a code of its own that does not fit into a
/// button.
/// </summary>
/// <typeparam name="TTexts">The sentences of the feature that it belongs to.</typeparam>
public sealed record Form<TTexts>
{
    /// <param name="code">Up to 11 characters.</param>
    /// <param name="version">To be raised when fields, choices or rules change; kept answers are then read again.</param>
    public Form(string code, int version, params ReadOnlySpan<Field<TTexts>> fields)
    {
        (Code, Version, Fields) = (code, version, [.. fields]);
        if (Fields.DistinctBy(field => field.Code).Count() != Fields.Length || Fields.SkipLast(1).Any(field => field.IsReview))
        {
            throw new ArgumentException($"Form {code}: a field's code occurs twice, or the review is not its last field.", nameof(fields));
        }

        if (Encoding.UTF8.GetByteCount(PressCode) > Press.MaxCodeBytes)
        {
            throw new ArgumentException($"Form {code}: its code is too long for a button.", nameof(code));
        }
    }

    public string Code { get; }

    public int Version { get; }

    public ImmutableArray<Field<TTexts>> Fields { get; }

    /// <summary>Steps of the forms that come before it, on which its own are numbered; 0 or more.</summary>
    public int StepsBefore { get; init; }

    /// <summary>The code that its buttons carry.</summary>
    public string PressCode => "f" + Code;

    /// <summary>Subject, field, action and value.</summary>
    internal Door<string, string, string, string> Door => new(PressCode, Argument.Text, Argument.Text, Argument.Text, Argument.Text);

    internal Field<TTexts>? Review => Fields is [.., { IsReview: true } review] ? review : null;

    internal Field<TTexts>? Find(string code) => Fields.FirstOrDefault(field => field.Code == code);
}
