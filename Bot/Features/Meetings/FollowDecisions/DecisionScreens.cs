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

    /// <summary>Those that are done or dropped, by meeting.</summary>
    Ended,
}

/// <summary>Decisions one by one, and listed by city or by meeting.</summary>
internal static class DecisionScreens
{
    private const int OnPage = 6;

    /// <summary>Characters of a decision in a list.</summary>
    private const int InList = 90;

    /// <param name="said">Above it; null for nothing.</param>
    public static Screen Card(Context context, Decision decision, Html? said = null)
    {
        var (language, texts, number) = (context.Language, DecisionTexts.All.In(context.Language), decision.Number.Text);
        var text = Html.Lines(
        [
            Html.Of($"<b>{number}</b>"),
            Html.Of($"<blockquote>{decision.Text.Text}</blockquote>"),
            Html.Escape(texts.InCharge(Locale.Of(language).And(decision.Cities.Select(city => city.NameIn(language))))),
            texts.Due(DueOf(context, decision, language)),
            context.Store.Find(MeetingBook.All, decision.MeetingId) is { } meeting
                ? texts.DecidedIn(MeetingCard.Heading(meeting.Details, language), MeetingDates.ShowWithin(meeting.Details.Date, language))
                : Html.Empty,
            Html.Escape(StateOf(context, decision, texts)),
            .. Since(context, decision),
        ]);
        return new Screen(Html.Paragraphs(said ?? Html.Empty, text)) { Quotes = true }
            .Row(May(DecisionStep.Finish) ? Button.Do(texts.Finish, FollowingDecisions.FinishDoor.To(number)).AsMain() : null)
            .Row(May(DecisionStep.Correct) ? Button.Do(Verbs.Change.In(language), FollowingDecisions.CorrectDoor.To(number)) : null)
            .Row(May(DecisionStep.Reopen) ? Button.Do(texts.Reopen, FollowingDecisions.ReopenDoor.To(number)) : null)
            .Row(
                Button.Do(texts.SeeActa, MeetingDoors.Acta.To(decision.MeetingId)),
                Button.Do(texts.SeeAll, FollowingDecisions.ListDoor.To(DecisionOrder.City, 0)))
            .Row(May(DecisionStep.Drop) ? Button.Do(texts.Drop, FollowingDecisions.DropDoor.To(number)).AsDanger() : null);

        bool May(DecisionStep step) => DecisionRules.Check(decision, step, context.Person) is null;
    }

    /// <summary>Of a draft only who writes the acta knows.</summary>
    public static bool IsSeenBy(Context context, Decision decision) => !decision.WaitsForActa
        || ActaRules.Check(Acta.Of(context.Store, decision.MeetingId), ActaStep.Write, context.Person, []) is null;

    /// <summary>
    /// What is open, of the reader's own city before all others, or of the newest meeting before earlier ones; or what is not open any
    /// more.
    /// </summary>
    /// <param name="page">From 0.</param>
    public static Screen List(Context context, DecisionOrder order, int page)
    {
        var texts = DecisionTexts.All.In(context.Language);
        Decision[] all = [.. context.Store.All(DecisionBook.All, KeyRange.All).Where(decision => !decision.WaitsForActa)];
        if (all.Length == 0)
        {
            return new Screen(texts.None);
        }

        Decision[] listable = [.. all.Where(decision => (decision.State == DecisionState.Open) == (order != DecisionOrder.Ended))];
        Listed[] listed =
            [.. order == DecisionOrder.City ? ByCity(listable, context.Person.Place, context.Language) : ByMeeting(context, listable)];
        var paging = Paging.Of(page, listed.Length, OnPage);
        Listed[] shown = [.. listed.Skip(paging.First).Take(OnPage)];
        var numberOf = NumbersAmong(listable);
        var screen = new Screen(Html.Paragraphs(
        [
            order == DecisionOrder.Ended ? texts.EndedHeading(listable.Length) : texts.Heading(listable.Length),
            .. shown.GroupBy(one => one.Group).Select(group => Html.Lines(
                [Html.Of($"<b>{group.Key}</b>"), .. group.Select(one => Line(context, one.Decision, numberOf(one.Decision)))])),
        ]))
        { Quotes = true };
        if (!context.IsPrivate)
        {
            return screen.Row(Button.Link(texts.OpenPrivate, context.Bot.DeepLink(FollowingDecisions.ListLink)));
        }

        var other = order == DecisionOrder.City ? DecisionOrder.Meeting : DecisionOrder.City;
        var ended = all.Count(decision => decision.State != DecisionState.Open);
        return screen
            .Items(shown.Select(one => one.Decision).Distinct().Select(decision =>
                Button.Do($"{numberOf(decision)}: {decision.Text.Text}", MeetingDoors.Decision.To(decision.Number.Text))))
            .Row(
                paging.Earlier(texts.Earlier, to => FollowingDecisions.ListDoor.To(order, to)),
                paging.Later(texts.Later, to => FollowingDecisions.ListDoor.To(order, to)))
            .Row(Button.Do(
                order == DecisionOrder.Ended ? texts.SeeOpen : order == DecisionOrder.City ? texts.ByMeeting : texts.ByCity,
                FollowingDecisions.ListDoor.To(other, 0)))
            .Row(order == DecisionOrder.Ended || ended == 0
                ? null
                : Button.Do(texts.SeeEnded(ended), FollowingDecisions.ListDoor.To(DecisionOrder.Ended, 0)));
    }

    /// <summary>How each of several is named: the year is said where it is not the same of all.</summary>
    public static Func<Decision, string> NumbersAmong(IEnumerable<Decision> decisions) =>
        decisions.Select(decision => decision.Number.Year).Distinct().Count() < 2 ? decision =>
            decision.Number.Short : decision => decision.Number.Text;

    /// <summary>A decision in one line of a list.</summary>
    public static string Short(Decision decision) => Ended(Shortening.Line(decision.Text.Text, InList));

    /// <summary>Until when, as people read it. The next meeting is not called so any more once it was held.</summary>
    public static Html DueOf(Occasion occasion, Decision decision, Language language)
    {
        var texts = DecisionTexts.All.In(language);
        return decision.Due is { } due ? MeetingDates.ShowWithin(due, language)
            : DecisionBook.NextMeeting(occasion.Store, decision) is not { } next ? Html.Escape(texts.NextMeeting)
            : next.HasBegun(occasion.Now, DateTimeZoneProviders.Tzdb) ? MeetingDates.ShowWithin(next.Details.Date, language)
            : texts.NextMeetingOn(MeetingDates.ShowWithin(next.Details.Date, language));
    }

    /// <summary>What other cities added, and the last time that it was corrected or opened again.</summary>
    private static IEnumerable<Html> Since(Context context, Decision decision)
    {
        var texts = DecisionTexts.All.In(context.Language);
        foreach (var added in decision.History.Reverse().TakeWhile(entry => entry.Step == DecisionStep.Add).Reverse())
        {
            yield return Html.Of(
                $"{context.FindPerson(added.By)?.Place?.NameIn(context.Language) ?? texts.AnotherCity}: {added.Line?.Text}");
        }

        if (decision.History.LastOrDefault(entry => entry.Step == DecisionStep.Correct) is { } corrected && !decision.WaitsForActa)
        {
            yield return Html.Escape(texts.CorrectedOn(Dates.Day(corrected.At.InUtc().Date, context.Language)));
        }

        if (decision is { State: DecisionState.Open, History: [.., { Step: DecisionStep.Reopen, Line: { } why }] })
        {
            yield return Html.Escape(texts.Because(why.Text));
        }
    }

    private static IEnumerable<Listed> ByCity(IEnumerable<Decision> all, Place? own, Language language) => all
        .SelectMany(decision => decision.Cities.Select(city => (City: city, Decision: decision)))
        .OrderBy(one => one.City.IsSameAs(own) ? 0 : 1)
        .ThenBy(one => Folding.Fold(one.City.NameIn(language)), StringComparer.Ordinal)
        .ThenBy(one => Presence.KeyOf(one.City), StringComparer.Ordinal)
        .ThenBy(one => one.Decision.State)
        .ThenBy(one => one.Decision.Number.Text, StringComparer.Ordinal)
        .Select(one => new Listed(Html.Escape(one.City.NameIn(language)), one.Decision));

    private static IEnumerable<Listed> ByMeeting(Context context, IEnumerable<Decision> all) => all
        .Select(decision => (Meeting: context.Store.Find(MeetingBook.All, decision.MeetingId)!, Decision: decision))
        .OrderByDescending(one => one.Meeting.Details.Date.Latest ?? LocalDate.MinIsoValue)
        .ThenBy(one => one.Meeting.Id, StringComparer.Ordinal)
        .ThenBy(one => one.Decision.State)
        .ThenBy(one => one.Decision.Number.Text, StringComparer.Ordinal)
        .Select(one => new Listed(
            Html.Of($"{MeetingCard.Heading(one.Meeting.Details, context.Language)}, {DateOf(one.Meeting, context.Language)}"), one.Decision));

    private static Html DateOf(Meeting meeting, Language language) => MeetingDates.ShowWithin(meeting.Details.Date, language);

    private static Html Line(Context context, Decision decision, string number) => DecisionTexts.All.In(context.Language)
        .Line(number, Short(decision), DueOf(context, decision, context.Language), decision.State);

    private static string StateOf(Context context, Decision decision, DecisionTexts texts) => decision.State switch
    {
        DecisionState.Done => texts.IsDone(decision.Line!.Text),
        DecisionState.Dropped => texts.IsDropped(decision.Line!.Text),
        _ when decision.WaitsForActa => texts.WaitsForActa,
        _ => DecisionBook.DueDay(context.Store, decision) < context.Now.InUtc().Date ? texts.IsLate : texts.IsOpen,
    };

    private static string Ended(string sentence) => sentence[^1] is '.' or '!' or '?' or '…' ? sentence : sentence + ".";

    private sealed record Listed(Html Group, Decision Decision);
}
