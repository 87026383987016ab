using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>Where an own practice stands, what is missing, and what its author can do now.</summary>
internal sealed class Hub(Zones zones)
{
    public Turn Show(Context context, Practice practice)
    {
        SectionScreen.Leave(context);
        return context.Change(Of(context, practice));
    }

    /// <summary>By when its author hears from the coordination: "vie 11 dic 2026".</summary>
    public string PromisedDay(Practice practice, Language language) =>
        Dates.Day(ResponsePromise.DueDate(practice.SubmittedAt!.Value, zones.Network), language);

    private Screen Of(Context context, Practice practice)
    {
        var texts = SubmitTexts.All.In(context.Language);
        var text = Html.Lines(
            texts.Standing(practice, OwnPractice.TitleOf(practice, context.Language)),
            About(practice, RequestedTexts.All.In(context.Language)),
            Comment(practice, texts),
            practice.State == PracticeState.ChangesRequested ? Requested.Standing(context, practice) : Html.Empty,
            practice.State == PracticeState.Submitted ? Html.Escape(texts.Promise(PromisedDay(practice, context.Language))) : Html.Empty,
            Missing(context, practice, texts),
            Waiting(context, practice));
        return HubWays.Add(new Screen(text) { Quotes = true }, context, practice);
    }

    private static Html About(Practice practice, RequestedTexts texts) => Html.Lines(
        practice.RevisionOf is null ? Html.Empty : Html.Escape(texts.IsRevision),
        practice.UnconfirmedSince is null ? Html.Empty : Html.Escape(texts.Unconfirmed),
        practice is { State: PracticeState.Accepted, KeyedAt: null } ? Html.Escape(texts.WaitsForSecretariat) : Html.Empty);

    private static Html Comment(Practice practice, SubmitTexts texts) => practice.State switch
    {
        PracticeState.ChangesRequested when ReasonOf(practice, Step.RequestChanges) is { } comment =>
            Quoted(texts.CommentOfReviewers, comment),
        PracticeState.Declined when ReasonOf(practice, Step.Decline) is { } reason => Quoted(texts.ReasonOfReviewers, reason),
        _ => Html.Empty,
    };

    private static LongText? ReasonOf(Practice practice, Step step) => practice.History.LastOrDefault(entry => entry.Step == step)?.Reason;

    private static Html Quoted(string heading, LongText words) => Html.Of($"{heading}\n<blockquote>{words.Text}</blockquote>");

    /// <summary>Own texts that wait beside a co-author's; said back where they cannot go in now.</summary>
    private static Html Waiting(Context context, Practice practice)
    {
        var texts = RequestedTexts.All.In(context.Language);
        var names = PracticeFieldTexts.All.In(context.Language).Names;
        var (open, closed) = ChoosingBetween.FieldsOf(context, practice);
        return Html.Lines(
        [
            open is [] ? Html.Empty : texts.TextWaits(string.Join(", ", open.Select(field => names[field]))),
            .. closed.Select(field => texts.TextLeft(names[field], HeldTexts.Find(context, practice.Id, field)!.Text)),
        ]);
    }

    private static Html Missing(Context context, Practice practice, SubmitTexts texts)
    {
        if (!HubWays.CanWrite(context, practice))
        {
            return Html.Empty;
        }

        var scene = OwnPractice.SceneOf(context, practice);
        var steps = PracticeForms.SubmitEngine.Progress(practice.Answers, scene);
        var later = PracticeForms.CompleteEngine.Progress(practice.Answers, scene);
        var open = PracticeForms.SubmitEngine.Open(practice.Answers, scene)
            .ToLookup(
                field => PracticeForms.SubmitEngine.Problem(field.Code, practice.Answers, scene).Length > 0,
                field => HubWays.TitleOf(context, field));
        var titles = FormTexts.Of.In(context.Language).StillOpen([.. open[false]], [.. open[true]]);
        var missing = titles.Length == 0 ? "" : " " + titles;
        return Html.Lines(
            practice.State == PracticeState.Submitted ? Html.Empty : Html.Escape(texts.ToSubmit(steps.Done, steps.Total) + missing),
            Html.Escape(texts.ToPublish(later.Done, later.Total)));
    }
}
