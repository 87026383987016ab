using System.Globalization;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>One message to an author with everything that the reviewers ask for; each field has a button that opens just it.</summary>
internal static class RequestLetter
{
    public static Screen Of(Practice practice, Person author)
    {
        var texts = ReviewTexts.All.In(author.Language);
        var names = PracticeFieldTexts.All.In(author.Language).Names;
        var comment = practice.History[^1].Reason;
        var text = Html.Lines(
        [
            texts.ChangesLetter(practice.Title, practice.RevisionOf is not null),
            comment is null ? Html.Empty : Html.Of($"<blockquote>{comment.Text}</blockquote>"),
            .. practice.Requests.Select(
                (request, index) => Html.Of($"<b>{index + 1}. {names[request.Field]}</b>\n<blockquote>{request.Text.Text}</blockquote>")),
            texts.ChangesEnd,
        ]);
        return new Screen(text) { Quotes = true }
            .Items(practice.Requests.Select((request, index) => Button.Do(
                Shortening.Cut($"{(index + 1).ToString(CultureInfo.InvariantCulture)}. {names[request.Field]}", Shortening.WholeRow),
                PracticeDoors.AnswerRequest.To(practice.Id, request.Field))))
            .Row(Button.Do(texts.ChangeAndSend, PracticeDoors.Hub.To(practice.Id)).AsMain());
    }
}
