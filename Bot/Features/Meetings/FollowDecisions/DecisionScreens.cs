using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>In which order decisions are listed.</summary>
public enum DecisionOrder
{
    City,
    Meeting,
}

/// <summary>Decisions one by one, and listed by city or by meeting.</summary>
internal static class DecisionScreens
{
    private const int OnPage = 6;

    /// <summary>Characters of a decision in a list.</summary>
    private const int InList = 90;

    public static Screen Card(Context context, Decision decision)
    {
        var (language, texts, number) = (context.Language, DecisionTexts.All.In(context.Language), decision.Number.Text);
        var text = Html.Lines(
            Html.Of($"<b>{number}</b>"),
            Html.Of($"<blockquote>{decision.Text.Text}</blockquote>"),
            Html.Escape(texts.InCharge(Locale.Of(language).And(decision.Cities.Select(city => city.Name)))),
            texts.Due(DueOf(context, decision, language)),
            context.Store.Find(MeetingBook.All, decision.MeetingId) is { } meeting
                ? texts.DecidedIn(MeetingCard.Heading(meeting.Details, language), MeetingDates.ShowWithin(meeting.Details.Date, language))
                : Html.Empty,
            Html.Escape(StateOf(context, decision, texts)));
        return new Screen(text) { Quotes = true }
            .Row(May(DecisionStep.Finish) ? Button.Do(texts.Finish, FollowingDecisions.FinishDoor.To(number)).AsMain() : null)
            .Row(May(DecisionStep.Reopen) ? Button.Do(texts.Reopen, FollowingDecisions.ReopenDoor.To(number)) : null)
            .Row(
                Button.Do(texts.SeeActa, MeetingDoors.Acta.To(decision.MeetingId)),
                Button.Do(texts.SeeAll, FollowingDecisions.ListDoor.To(DecisionOrder.City, 0)))
            .Row(May(DecisionStep.Drop) ? Button.Do(texts.Drop, FollowingDecisions.DropDoor.To(number)).AsDanger() : null);

        bool May(DecisionStep step) => DecisionRules.Check(decision, step, context.Person) is null;
    }

    /// <summary>Open ones first in each group; of the reader's own city before all others, of the newest meeting before earlier ones.</summary>
    /// <param name="page">From 0.</param>
    public static Screen List(Context context, DecisionOrder order, int page)
    {
        var (texts, all) = (DecisionTexts.All.In(context.Language), context.Store.All(DecisionBook.All, KeyRange.All));
        if (all.Count == 0)
        {
            return new Screen(texts.None);
        }

        Listed[] listed = [.. order == DecisionOrder.City ? ByCity(all, context.Person.Place) : ByMeeting(context, all)];
        var paging = Paging.Of(page, listed.Length, OnPage);
        Listed[] shown = [.. listed.Skip(paging.First).Take(OnPage)];
        var screen = new Screen(Html.Paragraphs(
        [
            texts.Heading(all.Count(decision => decision.State == DecisionState.Open)),
            .. shown.GroupBy(one => one.Group).Select(group => Html.Lines(
                [Html.Of($"<b>{group.Key}</b>"), .. group.Select(one => Line(context, one.Decision))])),
        ]))
        { Quotes = true };
        if (!context.IsPrivate)
        {
            return screen.Row(Button.Link(texts.OpenPrivate, context.Bot.DeepLink(FollowingDecisions.ListLink)));
        }

        var other = order == DecisionOrder.City ? DecisionOrder.Meeting : DecisionOrder.City;
        return screen
            .Items(shown.Select(one => one.Decision).Distinct().Select(decision =>
                Button.Do($"{decision.Number.Short}: {decision.Text.Text}", MeetingDoors.Decision.To(decision.Number.Text))))
            .Row(
                paging.Earlier(texts.Earlier, to => FollowingDecisions.ListDoor.To(order, to)),
                paging.Later(texts.Later, to => FollowingDecisions.ListDoor.To(order, to)))
            .Row(Button.Do(order == DecisionOrder.City ? texts.ByMeeting : texts.ByCity, FollowingDecisions.ListDoor.To(other, 0)));
    }

    /// <summary>A decision in one line of a list.</summary>
    public static string Short(Decision decision) => Ended(Shortening.Line(decision.Text.Text, InList));

    /// <summary>Until when, as people read it.</summary>
    public static Html DueOf(Occasion occasion, Decision decision, Language language)
    {
        var texts = DecisionTexts.All.In(language);
        return decision.Due is { } due ? MeetingDates.ShowWithin(due, language)
            : DecisionBook.NextMeeting(occasion.Store, decision) is { } next
                ? texts.NextMeetingOn(MeetingDates.ShowWithin(next.Details.Date, language))
                : Html.Escape(texts.NextMeeting);
    }

    private static IEnumerable<Listed> ByCity(IEnumerable<Decision> all, Place? own) => all
        .SelectMany(decision => decision.Cities.Select(city => (City: city, Decision: decision)))
        .OrderBy(one => one.City.IsSameAs(own) ? 0 : 1)
        .ThenBy(one => Folding.Fold(one.City.Name), StringComparer.Ordinal)
        .ThenBy(one => Presence.KeyOf(one.City), StringComparer.Ordinal)
        .ThenBy(one => one.Decision.State)
        .ThenBy(one => one.Decision.Number.Text, StringComparer.Ordinal)
        .Select(one => new Listed(Html.Escape(one.City.Name), one.Decision));

    private static IEnumerable<Listed> ByMeeting(Context context, IEnumerable<Decision> all) => all
        .Select(decision => (Meeting: context.Store.Find(MeetingBook.All, decision.MeetingId)!, Decision: decision))
        .OrderByDescending(one => one.Meeting.Details.Date.Latest ?? LocalDate.MinIsoValue)
        .ThenBy(one => one.Meeting.Id, StringComparer.Ordinal)
        .ThenBy(one => one.Decision.State)
        .ThenBy(one => one.Decision.Number.Text, StringComparer.Ordinal)
        .Select(one => new Listed(
            Html.Of($"{MeetingCard.Heading(one.Meeting.Details, context.Language)}, {DateOf(one.Meeting, context.Language)}"), one.Decision));

    private static Html DateOf(Meeting meeting, Language language) => MeetingDates.ShowWithin(meeting.Details.Date, language);

    private static Html Line(Context context, Decision decision) => DecisionTexts.All.In(context.Language)
        .Line(decision.Number.Short, Short(decision), DueOf(context, decision, context.Language), decision.State);

    private static string StateOf(Context context, Decision decision, DecisionTexts texts) => decision.State switch
    {
        DecisionState.Done => texts.IsDone(decision.Line!.Text),
        DecisionState.Dropped => texts.IsDropped(decision.Line!.Text),
        _ => DecisionBook.DueDay(context.Store, decision) < context.Now.InUtc().Date ? texts.IsLate : texts.IsOpen,
    };

    private static string Ended(string sentence) => sentence[^1] is '.' or '!' or '?' or '…' ? sentence : sentence + ".";

    private sealed record Listed(Html Group, Decision Decision);
}
