using Bot.Conversation;
namespace Bot.Forms;

/// <summary>Which field comes when.</summary>
internal static class Way
{
    /// <summary>
    /// Where somebody begins or resumes: the first of all fields on an empty form, else the one that they left open, else the first that is
    /// missing (where nothing is needed, the first without an answer), else the review.
    /// </summary>
    /// <param name="reached">The field that was asked last; empty where it is not known.</param>
    public static Field<TTexts>? First<TTexts>(Walk<TTexts> walk, string reached = "")
    {
        var steps = walk.Steps;
        return steps.All(field => walk.KeptFor(field.Code) is null) && steps is [var first, ..] ? first
            : LeftOpen(walk, reached) ?? walk.MissingSteps.FirstOrDefault() ?? FirstOpen(walk) ?? walk.Review
                ?? steps.FirstOrDefault(field => !walk.IsAnswered(field));
    }

    /// <summary>
    /// The next field without a valid answer behind the current one, else a missing one before it, else the review; null when the walk is
    /// over.
    /// </summary>
    public static Field<TTexts>? Next<TTexts>(Walk<TTexts> walk)
    {
        var order = walk.Form.Fields;
        var here = order.IndexOf(walk.Current);
        return walk.Steps.FirstOrDefault(
            field => order.IndexOf(field) > here
                && (!walk.IsAnswered(field) || (field.Kind.ComesUnasked && walk.Cursor.After == Destination.Next)))
            ?? walk.MissingSteps.FirstOrDefault(field => field.Code != walk.Cursor.Field)
            ?? walk.Review;
    }

    /// <summary>
    /// The same walk on a field that can be asked: the form may have got another version, or a condition no longer holds.
    /// Null where nothing is left to ask.
    /// </summary>
    public static Walk<TTexts>? Settle<TTexts>(Walk<TTexts> walk)
    {
        var isNew = walk.Cursor.Version != walk.Form.Version;
        var settled = walk with { Cursor = walk.Cursor with { Version = walk.Form.Version } };
        if (walk.Form.Find(walk.Cursor.Field) is not { } field || !CanAsk(settled, field))
        {
            return First(settled) is { } first ? settled.To(first, Destination.Next) : null;
        }

        var isOneOfMany = isNew && walk.Cursor.After == Destination.Next;
        return isOneOfMany && settled.MissingSteps.FirstOrDefault() is { } missing && ComesBefore(settled, missing, field)
            ? settled.To(missing, Destination.Next)
            : settled;
    }

    /// <summary>
    /// The field that they left, or where that was answered meanwhile, the next one without an answer: nothing was skipped yet.
    /// </summary>
    private static Field<TTexts>? LeftOpen<TTexts>(Walk<TTexts> walk, string reached) =>
        walk.Steps.SkipWhile(field => field.Code != reached).FirstOrDefault(field => !walk.IsAnswered(field)) is { } left
            && !walk.MissingSteps.Any(missing => ComesBefore(walk, missing, left)) ? left : null;

    private static Field<TTexts>? FirstOpen<TTexts>(Walk<TTexts> walk) =>
        walk.Steps.All(field => !field.IsRequired) ? walk.Steps.FirstOrDefault(field => !walk.IsAnswered(field)) : null;

    private static bool CanAsk<TTexts>(Walk<TTexts> walk, Field<TTexts> field) =>
        field.IsReview ? walk.Review is not null : walk.Steps.Contains(field);

    private static bool ComesBefore<TTexts>(Walk<TTexts> walk, Field<TTexts> one, Field<TTexts> other) =>
        walk.Form.Fields.IndexOf(one) < walk.Form.Fields.IndexOf(other);
}
