using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.RemindGroups;

/// <summary>Keeps each group's card as the meeting is, and says what became different.</summary>
internal sealed class Telling(GroupMeetingCard cards, Looking looking)
{
    /// <summary>So shortly before it begins, a change reaches everybody who may come.</summary>
    private static readonly Duration Late = Duration.FromHours(72);

    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>A meeting was planned, changed or cancelled.</summary>
    public Turn Tell(Occasion occasion, string meetingId)
    {
        if (occasion.Store.Find(MeetingBook.All, meetingId) is not { } meeting)
        {
            return Turn.Quiet;
        }

        var known = occasion.Store.Query(MeetingPost.ByMeeting, KeyRange.Exactly(meeting.Id)).Select(post => post.GroupId);
        var groups = meeting.Details.Groups.Union(known, StringComparer.Ordinal).Select(id => occasion.Store.Find(Groups.All, id))
            .OfType<Group>();
        return groups.Aggregate(Turn.Quiet, (turn, group) => turn.Then(Tell(occasion, meeting, group)))
            .Then(TellThoseWhoCome(occasion, meeting));
    }

    /// <summary>A group hears (again): it gets what it does not know yet of the meetings that come.</summary>
    public Turn CatchUp(Occasion occasion, string groupId)
    {
        if (occasion.Store.Find(Groups.All, groupId) is not { } group)
        {
            return Turn.Quiet;
        }

        var coming = MeetingBook.From(occasion.Store, occasion.Now.InUtc().Date.PlusDays(-1))
            .Where(meeting => meeting.Details.Groups.Contains(group.Id));
        var cancelled = occasion.Store.All(MeetingPost.All, KeyRange.All)
            .Where(post => post.GroupId == group.Id && !post.ToldCancelled)
            .Select(post => occasion.Store.Find(MeetingBook.All, post.MeetingId))
            .OfType<Meeting>()
            .Where(meeting => meeting.State == MeetingState.Cancelled);
        return coming.Concat(cancelled).Aggregate(Turn.Quiet, (turn, meeting) => turn.Then(Tell(occasion, meeting, group)));
    }

    private Turn Tell(Occasion occasion, Meeting meeting, Group group)
    {
        if (!GroupMeetingCard.Hears(group, meeting))
        {
            return Turn.Quiet;
        }

        var post = occasion.Store.Find(MeetingPost.All, MeetingPost.IdOf(meeting.Id, group.Id));
        var turn = (post, meeting.State) switch
        {
            (null, MeetingState.Cancelled) => Turn.Quiet,
            (null, _) =>
                meeting.IsOver(occasion.Now, Provider) || !meeting.Details.Groups.Contains(group.Id) || !meeting.IsTold()
                    ? Turn.Quiet
                    : Announce(occasion, meeting, group),
            ({ ToldCancelled: true }, _) => Turn.Quiet,
            ({ } told, _) => Update(occasion, meeting, group, told),
        };
        if (post is not null || turn != Turn.Quiet)
        {
            occasion.Store.Put(MeetingPost.All, new MeetingPost
            {
                MeetingId = meeting.Id,
                GroupId = group.Id,
                Told = meeting.Details,
                Version = meeting.Version,
                ToldCancelled = meeting.State == MeetingState.Cancelled,
            });
            if (post is null || post.Told.Date != meeting.Details.Date)
            {
                looking.Begin(occasion, meeting, group);
            }
            else
            {
                looking.Again(occasion, meeting, group);
            }
        }

        return turn;
    }

    private Turn Announce(Occasion occasion, Meeting meeting, Group group) => Turn
        .Of(Show(group, cards.Of(occasion, meeting, group), GroupMeetingCard.SlotOf(meeting.Id), ShowMode.New))
        .Then(new Pin(GroupMeetingCard.AddressOf(group), GroupMeetingCard.SlotOf(meeting.Id)) { Broadcast = true })
        .Then(Venue(meeting, group));

    /// <summary>The place on the map, where the organiser sent it.</summary>
    private static Turn Venue(Meeting meeting, Group group)
    {
        var language = group.Language == GroupLanguage.Pt ? Language.Pt : Language.Es;
        var (details, heading) = (meeting.Details, MeetingCard.Heading(meeting.Details, language));
        return details.Spot is { } spot
            ? Turn.Of(
                new SendVenue(
                    GroupMeetingCard.AddressOf(group),
                    spot,
                    heading,
                    details.Venue?.Text ?? details.Host?.NameIn(language) ?? heading)
                { Broadcast = true })
            : Turn.Quiet;
    }

    private Turn Update(Occasion occasion, Meeting meeting, Group group, MeetingPost told)
    {
        var slot = GroupMeetingCard.SlotOf(meeting.Id);
        var differences = meeting.Details.DifferencesTo(told.Told);
        var isCancelled = meeting.State == MeetingState.Cancelled;
        if (differences.IsEmpty && !isCancelled)
        {
            return Turn.Quiet;
        }

        var card = Turn.Of(Show(group, cards.Of(occasion, meeting, group), slot, ShowMode.Change));
        if (isCancelled)
        {
            card = card.Then(new Pin(GroupMeetingCard.AddressOf(group), slot, IsOff: true) { Broadcast = true });
        }

        return isCancelled || differences.Any(MeetingDetails.IsNews)
            ? card.Then(isCancelled || meeting.Details.Spot == told.Told.Spot ? Turn.Quiet : Venue(meeting, group))
                .Then(
                    Show(
                        group, News(occasion, meeting, told.Told, meeting.ReasonSince(told.Version), group.Language, group) with { ReplyToSlot = slot }, null, ShowMode.New))
            : card;
    }

    /// <param name="group">By the clocks of whose cities hours are told; null for single people.</param>
    private Screen News(
        Occasion occasion, Meeting meeting, MeetingDetails before, string? reason, GroupLanguage language, Group? group = null) =>
        new Screen(GroupText.In(language, one => NewsIn(meeting, before, reason, one, group)))
            .Row(Button.Link(
                GroupText.Label(language, one => RemindTexts.All.In(one).SeeMeeting, GroupText.Details),
                occasion.Bot.DeepLink(MeetingDoors.MeetingLink + meeting.Id)));

    private Html NewsIn(Meeting meeting, MeetingDetails before, string? reason, Language language, Group? group)
    {
        var texts = RemindTexts.All.In(language);
        var heading = MeetingCard.Heading(meeting.Details, language);
        if (meeting.State == MeetingState.Cancelled)
        {
            return Html.Lines(
                texts.WasCancelled(heading), Html.Of($"{MeetingDates.Show(before.Date, language)}. {meeting.CancelReason}"));
        }

        var because = reason is null ? Html.Empty : Html.Escape(MeetingCardTexts.All.In(language).Because(reason));
        var news = meeting.Details.DifferencesTo(before).Where(MeetingDetails.IsNews).ToImmutableArray();
        var date = MeetingDates.Show(meeting.Details.Date, language);
        return news is [MeetingPart.Date] && IsMoreExact(before.Date, meeting.Details.Date)
            ? Html.Lines(
                before.Date.IsFixed ? texts.HourFixed(date) : texts.DateFixed(date), Html.Of($"{heading}."), because,
                cards.Clocks(meeting.Details, language, group))
            : Html.Lines(
                [texts.HasChanged(heading), .. news.Select(part => Change(part, before, meeting.Details, language)), because, NoDay(meeting, language), cards.Clocks(meeting.Details, language, group)]);
    }

    /// <summary>Nothing that was said is void: the day is known now, or the hour of a day that was.</summary>
    private static bool IsMoreExact(MeetingDate before, MeetingDate after) =>
        !before.IsFixed
            ? after.IsFixed
            : before is MeetingDate.Day { Date: var day } && after is MeetingDate.Exact { Local: var hour } && hour.Date == day;

    /// <summary>A date that is open again: whoever was about to buy a ticket has to know.</summary>
    private static Html NoDay(Meeting meeting, Language language) =>
        meeting.Details.Date.IsFixed ? Html.Empty : Html.Escape(MeetingCardTexts.All.In(language).NoDay(meeting.Details));

    private static Html Change(MeetingPart part, MeetingDetails before, MeetingDetails after, Language language)
    {
        var texts = RemindTexts.All.In(language);
        Html Value(MeetingDetails details) => part switch
        {
            MeetingPart.Host => Html.Escape(details.Host?.NameIn(language) ?? texts.Open),
            MeetingPart.Venue => Html.Escape(details.Venue?.Text ?? texts.Open),
            _ => MeetingDates.ShowWithin(details.Date, language),
        };
        return texts.WasAndIs(MeetingCardTexts.All.In(language).Parts[part], Value(before), Value(after));
    }

    /// <summary>In private, with sound: they may be on their way.</summary>
    private Turn TellThoseWhoCome(Occasion occasion, Meeting meeting)
    {
        if (meeting.History[^1] is not { Before: { } before } || !IsNear(occasion, meeting, before)
            || (meeting.State == MeetingState.Planned && !meeting.Details.DifferencesTo(before).Any(MeetingDetails.IsNews)))
        {
            return Turn.Quiet;
        }

        return new[] { Rsvp.Yes, Rsvp.Maybe }
            .SelectMany(answer => occasion.Store.Query(Attendance.ByMeeting, KeyRange.Exactly(Key.Of(meeting.Id, answer.ToString()))))
            .Select(attendance => occasion.Store.Find(Persons.All, attendance.PersonId))
            .Where(person => person is { Reachable: true })
            .Aggregate(Turn.Quiet, (turn, person) => turn.Then(
                Occasion.Tell(
                    person!,
                    News(occasion,
                        meeting,
                        before,
                        meeting.History[^1].Reason?.Text,
                        person!.Language == Language.Pt ? GroupLanguage.Pt : GroupLanguage.Es))));
    }

    /// <summary>
    /// By what was said until now, or by what is said now; a day without an hour, or several days, are near until they are over.
    /// </summary>
    private static bool IsNear(Occasion occasion, Meeting meeting, MeetingDetails before) => new[] { before, meeting.Details }
        .Select(details => meeting with { Details = details })
        .Any(one => one.Begins(Provider) is { } begins && begins - occasion.Now <= Late && !one.IsOver(occasion.Now, Provider));

    private static Show Show(Group group, Screen screen, string? slot, ShowMode mode) =>
        new(GroupMeetingCard.AddressOf(group), slot, screen, mode) { Broadcast = true };
}
